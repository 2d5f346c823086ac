package org.safeguardingrules.casefile;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

    /** Returned by a visitor for a step that is left out. */
    static final Object GONE = new Object();

    private final String[] names;
    private final MethodHandle[] accessors;
    private final MethodHandle constructor;

    private Shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        names = Arrays.stream(components).map(RecordComponent::getName).toArray(String[]::new);
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            accessors = new MethodHandle[components.length];
            for (int i = 0; i < components.length; i++) {
                accessors[i] = lookup.unreflect(components[i].getAccessor());
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            constructor = lookup.unreflectConstructor(type.getDeclaredConstructor(types))
                    .asSpreader(Object[].class, types.length);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no record of the case file", e);
        }
    }

    /** What is done at each field on a walk; whatever is returned stands in its place. */
    interface Visitor {

        /** Whether the entry of a listing stays. */
        boolean keeps(Recorded entry);

        /** What stands in place of the value of a leaf: an answer, a fact, a listing's head, a step or a reference. */
        Object leaf(Recorded owner, String field, String path, Object value);
    }

    /** The record with every field replaced as the visitor says; the same instance where nothing changes. */
    @SuppressWarnings("unchecked") // a record is rebuilt as what it was
    static <R extends Record> R rewrite(R record, String path, Recorded owner, Visitor visitor) {
        Shape shape = SHAPES.get(record.getClass());
        Object[] values = new Object[shape.names.length];
        boolean changed = false;
        try {
            for (int i = 0; i < values.length; i++) {
                Object before = (Object) shape.accessors[i].invoke(record);
                Object after = value(
                        before,
                        path.isEmpty() ? shape.names[i] : path + "." + shape.names[i],
                        owner,
                        shape.names[i],
                        visitor);
                changed |= before != after;
                values[i] = after;
            }
            return changed ? (R) shape.constructor.invoke(values) : record;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Object before, String path, Recorded owner, String field, Visitor visitor) {
        if (before instanceof Listing<?> listing) {
            return listing(listing, path, owner, field, visitor);
        }
        if (before instanceof Recorded recorded && before instanceof Record record) {
            return rewrite(record, path, recorded, visitor);
        }
        if (before instanceof List<?> list) {
            List<Object> after = new ArrayList<>(list.size());
            for (int i = 0; i < list.size(); i++) {
                Object entry = visitor.leaf(owner, field, path + "[" + i + "]", list.get(i));
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
            return after == optional.get() ? optional : Optional.of(after);
        }
        return visitor.leaf(owner, field, path, before);
    }

    private static Object listing(Listing<?> listing, String path, Recorded owner, String field, Visitor visitor) {
        Listing<?> head = (Listing<?>) visitor.leaf(owner, field, path, listing);
        List<Object> after = new ArrayList<>(head.entries().size());
        for (int i = 0; i < head.entries().size(); i++) {
            Object entry = head.entries().get(i);
            String entryPath = path + "[" + i + "]";
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
        for (int i = 0; i < shape.names.length; i++) {
            if (shape.names[i].equals(name)) {
                try {
                    return shape.accessors[i].invoke(record);
                } catch (RuntimeException | Error e) {
                    throw e;
                } catch (Throwable e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no field " + name);
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
