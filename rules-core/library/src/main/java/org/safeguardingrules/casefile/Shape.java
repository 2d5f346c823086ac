package org.safeguardingrules.casefile;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shape of the records of a case file, read once a type, so that one walk serves everything that must reach every
 * field: references, known-at, doubts.
 */
final class Shape {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    /** Returned by a visitor for a step, or for what an optional holds, that is left out. */
    static final Object GONE = new Object();

    private final String[] fields;
    private final RecordComponent[] components;
    private final MethodHandle[] accessors;
    private final MethodHandle constructor;

    private Shape(Class<?> type) {
        components = type.getRecordComponents();
        fields = Arrays.stream(components).map(RecordComponent::getName).toArray(String[]::new);
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            accessors = new MethodHandle[components.length];
            for (int i = 0; i < components.length; i++) {
                accessors[i] = lookup.unreflect(components[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            constructor = lookup.unreflectConstructor(type.getDeclaredConstructor(types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no record of the case file", e);
        }
    }

    /**
     * Where a field stands in the case file; written out only where somebody reads it.
     *
     * @param parent where it stands in; null at the top
     * @param field the field; empty for an entry of a listing
     * @param index position of the entry
     */
    record Where(@Nullable Where parent, String field, int index) {

        /** The case file itself. */
        static final Where TOP = new Where(null, "", -1);

        Where at(String inner) {
            return new Where(this, inner, -1);
        }

        Where entry(int position) {
            return new Where(this, "", position);
        }

        /** The way from the case file to it, one field or entry after another. */
        List<Where> steps() {
            if (parent == null) {
                return List.of();
            }
            List<Where> steps = new ArrayList<>(parent.steps());
            steps.add(this);
            return steps;
        }

        /** Whether it is a field of the case file itself. */
        boolean isTop() {
            return parent == TOP;
        }

        @Override
        public String toString() {
            if (parent == null) {
                return "";
            }
            if (field.isEmpty()) {
                return parent + "[" + index + "]";
            }
            return parent == TOP ? field : parent + "." + field;
        }
    }

    /** What is done at each field on a walk; whatever is returned stands in its place. */
    interface Visitor {

        /** Whether the entry of a listing stays. */
        boolean keeps(Recorded entry);

        /** What stands in place of the value of a leaf: an answer, a fact, a listing's head, a step or a reference. */
        Object leaf(Recorded owner, String field, Where path, Object value);
    }

    /** The record with every field replaced as the visitor says; the same instance where nothing changes. */
    @SuppressWarnings("unchecked") // a record is rebuilt as what it was
    static <R extends Record> R rewrite(R record, Where path, Recorded owner, Visitor visitor) {
        Shape shape = SHAPES.get(record.getClass());
        Object[] values = new Object[shape.fields.length];
        boolean changed = false;
        try {
            for (int i = 0; i < values.length; i++) {
                Object before = (Object) shape.accessors[i].invokeExact((Object) record);
                Object after = value(before, path.at(shape.fields[i]), owner, shape.fields[i], visitor);
                changed |= before != after;
                values[i] = after;
            }
            return changed ? (R) (Object) shape.constructor.invokeExact(values) : record;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Object before, Where path, Recorded owner, String field, Visitor visitor) {
        if (before instanceof Listing<?> listing) {
            return listing(listing, path, owner, field, visitor);
        }
        if (before instanceof Recorded recorded && before instanceof Record record) {
            return rewrite(record, path, recorded, visitor);
        }
        if (before instanceof List<?> list) {
            List<Object> after = new ArrayList<>(list.size());
            for (int i = 0; i < list.size(); i++) {
                Object entry = visitor.leaf(owner, field, path.entry(i), list.get(i));
                if (entry != GONE) {
                    after.add(entry);
                }
            }
            return same(list, after) ? list : after;
        }
        if (before instanceof Optional<?> optional) {
            if (optional.isEmpty()) {
                return optional;
            }
            Object after = visitor.leaf(owner, field, path, optional.get());
            if (after == GONE) {
                return Optional.empty();
            }
            return after == optional.get() ? optional : Optional.of(after);
        }
        return visitor.leaf(owner, field, path, before);
    }

    private static Object listing(Listing<?> listing, Where path, Recorded owner, String field, Visitor visitor) {
        Listing<?> head = (Listing<?>) visitor.leaf(owner, field, path, listing);
        if (head.entries().isEmpty()) {
            return head;
        }
        List<Object> after = new ArrayList<>(head.entries().size());
        for (int i = 0; i < head.entries().size(); i++) {
            Object entry = head.entries().get(i);
            Where entryPath = path.entry(i);
            if (entry instanceof Recorded recorded && entry instanceof Record record) {
                if (visitor.keeps(recorded)) {
                    after.add(rewrite(record, entryPath, recorded, visitor));
                }
            } else {
                after.add(visitor.leaf(owner, field, entryPath, entry));
            }
        }
        if (same(head.entries(), after)) {
            return head;
        }
        if (after.isEmpty() && head.completeness() == Completeness.COMPLETE) {
            // What was complete without the entries that are gone held none, if it says on which day it was complete.
            return head.provenance().visibleFrom().isPresent()
                    ? Listing.askedAndNone().with(head.provenance())
                    : Listing.notAsked();
        }
        return new Listing<>(after, head.completeness(), head.why(), head.provenance());
    }

    /** The value of a field of a record, by name. */
    static Object field(Record record, String name) {
        Shape shape = SHAPES.get(record.getClass());
        for (int i = 0; i < shape.fields.length; i++) {
            if (shape.fields[i].equals(name)) {
                try {
                    return (Object) shape.accessors[i].invokeExact((Object) record);
                } catch (RuntimeException | Error e) {
                    throw e;
                } catch (Throwable e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no field " + name);
    }

    /** What a field of a record is declared to hold: the type between the angle brackets of a fact or listing. */
    static Optional<Class<?>> held(Class<?> record, String name) {
        for (RecordComponent component : SHAPES.get(record).components) {
            if (component.getName().equals(name)
                    && component.getGenericType() instanceof ParameterizedType type
                    && type.getActualTypeArguments()[0] instanceof Class<?> held) {
                return Optional.of(held);
            }
        }
        return Optional.empty();
    }

    /** A record of which only the id is known. */
    static Object blank(Class<?> record, String id) {
        Shape shape = SHAPES.get(record);
        Object[] values = new Object[shape.fields.length];
        values[List.of(shape.fields).indexOf("id")] = id;
        return build(shape, values);
    }

    /** The record with another value at one place; everything else is shared. */
    @SuppressWarnings("unchecked") // a record is rebuilt as what it was
    static <R extends Record> R replaced(R record, Where place, Object value) {
        return (R) replaced(record, place.steps(), value);
    }

    private static Object replaced(Object before, List<Where> steps, Object value) {
        if (steps.isEmpty()) {
            return value;
        }
        Where step = steps.get(0);
        List<Where> further = steps.subList(1, steps.size());
        if (before instanceof Listing<?> listing) {
            List<Object> entries = new ArrayList<>(listing.entries());
            entries.set(step.index(), replaced(entries.get(step.index()), further, value));
            return new Listing<>(entries, listing.completeness(), listing.why(), listing.provenance());
        }
        Record record = (Record) before;
        Shape shape = SHAPES.get(record.getClass());
        Object[] values = new Object[shape.fields.length];
        for (int i = 0; i < values.length; i++) {
            Object held = field(record, shape.fields[i]);
            values[i] = shape.fields[i].equals(step.field()) ? replaced(held, further, value) : held;
        }
        return build(shape, values);
    }

    private static Object build(Shape shape, Object[] values) {
        try {
            return (Object) shape.constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean same(List<?> before, List<?> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) != after.get(i)) {
                return false;
            }
        }
        return true;
    }
}
