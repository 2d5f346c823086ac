package org.safeguardingrules.compiler.check;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Recorded;

/** The entities of the case file and the fields of each, as {@code Supplies} names them, with their types. */
final class CaseFields {

    private static final Map<String, Map<String, Type>> ENTITIES = entities();

    private CaseFields() {}

    /** For each entity, its fields but for the id. */
    static Map<String, Map<String, Type>> all() {
        return ENTITIES;
    }

    private static Map<String, Map<String, Type>> entities() {
        Map<String, Map<String, Type>> entities = new TreeMap<>();
        collect(CaseFile.class, entities);
        entities.remove(name(CaseFile.class));
        return Collections.unmodifiableMap(entities);
    }

    private static void collect(Type type, Map<String, Map<String, Type>> entities) {
        if (type instanceof ParameterizedType generic) {
            collect(generic.getActualTypeArguments()[0], entities);
        } else if (type instanceof Class<?> plain && isEntity(plain) && !entities.containsKey(name(plain))) {
            Map<String, Type> fields = new TreeMap<>();
            entities.put(name(plain), fields);
            for (RecordComponent component : plain.getRecordComponents()) {
                if (!component.getName().equals("id")) {
                    fields.put(component.getName(), component.getGenericType());
                }
                collect(component.getGenericType(), entities);
            }
        }
    }

    private static boolean isEntity(Class<?> type) {
        return type == CaseFile.class || type.isRecord() && Recorded.class.isAssignableFrom(type);
    }

    private static String name(Class<?> type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
