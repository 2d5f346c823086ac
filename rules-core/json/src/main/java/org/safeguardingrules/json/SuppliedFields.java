package org.safeguardingrules.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Supplies;

/** The names by which {@link Supplies} speaks of the model: each entity, and each of its fields. */
final class SuppliedFields {

    private final SortedSet<String> names = new TreeSet<>();

    private SuppliedFields() {}

    static SortedSet<String> of(Class<? extends Record> caseFile) {
        SuppliedFields fields = new SuppliedFields();
        fields.add("case", caseFile);
        return Collections.unmodifiableSortedSet(fields.names);
    }

    private void add(String entityName, Class<?> type) {
        if (!names.add(entityName)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (isAlwaysThere(component)) {
                continue;
            }
            Class<?> held = held(component.getGenericType());
            boolean entity = Recorded.class.isAssignableFrom(held);
            if (!entity || held != component.getType()) {
                names.add(entityName + "." + component.getName());
            }
            if (entity) {
                String name = held.getSimpleName();
                add(Character.toLowerCase(name.charAt(0)) + name.substring(1), held);
            }
        }
    }

    private static boolean isAlwaysThere(RecordComponent component) {
        return component.getName().equals("id")
                || component.getType() == Provenance.class
                || component.getType() == Supplies.class;
    }

    private static Class<?> held(Type type) {
        return type instanceof ParameterizedType generic ? held(generic.getActualTypeArguments()[0]) : (Class<?>) type;
    }
}
