package org.safeguardingrules.casefile;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the host's system holds at all, by entity ({@code child}) and field ({@code child.livesWithPerson}).
 *
 * <p>A fact left out of the case file is not asked where its field is supplied, else not supplied.
 *
 * @param everythingBut whether {@code fields} names what is missing (true) or all that is held (false)
 * @param fields names of entities and of fields
 */
public record Supplies(boolean everythingBut, Set<String> fields) {

    private static final ClassValue<String> ENTITIES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            String name = type.getSimpleName();
            return Character.toLowerCase(name.charAt(0)) + name.substring(1);
        }
    };

    /** The host holds every field. */
    public static final Supplies EVERYTHING = allBut(Set.of());

    /** Keeps the names in alphabetical order. */
    public Supplies {
        fields = Collections.unmodifiableSet(new TreeSet<>(fields));
    }

    /** The name of an entity: that of its record, beginning in lower case. */
    public static String entity(Recorded record) {
        return ENTITIES.get(record.getClass());
    }

    /** The host holds everything but these entities and fields. */
    public static Supplies allBut(Collection<String> fields) {
        return new Supplies(true, Set.copyOf(fields));
    }

    /** The host holds these entities and fields only. */
    public static Supplies only(Collection<String> fields) {
        return new Supplies(false, Set.copyOf(fields));
    }

    /**
     * Whether the host's system has this field.
     *
     * @param entity entity, for example {@code child}
     * @param field field, for example {@code livesWithPerson}
     */
    public boolean holds(String entity, String field) {
        if (fields.isEmpty()) {
            return everythingBut;
        }
        boolean named = fields.contains(entity) || fields.contains(entity + "." + field);
        return named != everythingBut;
    }
}
