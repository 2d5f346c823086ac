package org.safeguardingrules.toolkit.conform;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Supplies;

/**
 * One field of a record in a reference case and in a mapped case.
 *
 * @param entity name of the entity, {@code case} for the case file itself
 * @param name name of the field
 * @param expected what the reference case holds there
 * @param found what the mapped case holds there
 */
record Field(String entity, String name, Object expected, Object found) {

    /** The fields of two records of one type that a mapping fills; not their ids, and not where they come from. */
    static List<Field> of(Record expected, Record found) {
        String entity = expected instanceof Recorded recorded ? Supplies.entity(recorded) : "case";
        return Arrays.stream(expected.getClass().getRecordComponents())
                .filter(component -> !component.getName().equals("id")
                        && component.getType() != Provenance.class
                        && component.getType() != Supplies.class)
                .map(component ->
                        new Field(entity, component.getName(), value(component, expected), value(component, found)))
                .toList();
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** The name that {@code supplies} gives it. */
    String path() {
        return entity + "." + name;
    }
}
