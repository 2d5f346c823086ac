package org.safeguardingrules.compiler.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Supplies;

/** Takes records of the case file apart and puts them together again; each type is looked through once. */
final class Components {

    private static final ClassValue<Components> KNOWN = new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
            return new Components(type);
        }
    };

    private final List<RecordComponent> components;
    private final Constructor<?> constructor;

    private Components(Class<?> type) {
        components = List.of(type.getRecordComponents());
        try {
            constructor = type.getConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no record of the case file", e);
        }
    }

    /** The components of a record type. */
    static List<RecordComponent> of(Class<?> type) {
        return KNOWN.get(type).components;
    }

    static Record build(Class<?> type, Object[] values) {
        try {
            return (Record) KNOWN.get(type).constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be built from " + Arrays.toString(values), e);
        }
    }

    static Object[] values(Record record) {
        return of(record.getClass()).stream()
                .map(component -> value(record, component))
                .toArray();
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " of " + record.getClass() + " cannot be read", e);
        }
    }

    /** The name by which {@link Supplies} speaks of a type: {@code child}, {@code supervisionPeriod}, {@code case}. */
    static String entity(Class<?> type) {
        String name = type.getSimpleName();
        return type == CaseFile.class ? "case" : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Every entity and field of the model, as {@link Supplies} names them. */
    static List<String> names() {
        TreeSet<String> names = new TreeSet<>();
        add(CaseFile.class, names);
        return List.copyOf(names);
    }

    private static void add(Class<?> type, TreeSet<String> names) {
        if (!names.add(entity(type))) {
            return;
        }
        for (RecordComponent component : of(type)) {
            Class<?> held = held(component.getGenericType());
            boolean always = component.getName().equals("id") || held == Provenance.class || held == Supplies.class;
            boolean entity = Recorded.class.isAssignableFrom(held);
            if (!always && (!entity || held != component.getType())) {
                names.add(entity(type) + "." + component.getName());
            }
            if (entity) {
                add(held, names);
            }
        }
    }

    private static Class<?> held(Type type) {
        return type instanceof ParameterizedType generic ? held(generic.getActualTypeArguments()[0]) : (Class<?>) type;
    }
}
