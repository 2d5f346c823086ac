package org.safeguardingrules.json;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.safeguardingrules.casefile.Listing;

/** Takes records apart and puts them together again. */
final class Records {

    private Records() {}

    static Record build(Class<?> type, Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return (Record) type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " with " + Arrays.toString(values), e);
        }
    }

    /** The same record with the entries of every listing, and every list of dated steps, in another order. */
    static <R extends Record> R shuffled(R record, Random random) {
        @SuppressWarnings("unchecked") // a record is shuffled into one of its own class
        R shuffled = (R) shuffledValue(record, random);
        return shuffled;
    }

    private static Object shuffledValue(Object value, Random random) {
        if (value instanceof Listing<?> listing) {
            return new Listing<>(
                    shuffledList(listing.entries(), random),
                    listing.completeness(),
                    listing.why(),
                    listing.provenance());
        }
        if (value instanceof List<?> list) {
            return shuffledList(list, random);
        }
        if (value instanceof Record record && record.getClass().getRecordComponents().length > 0) {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                try {
                    values[i] = shuffledValue(components[i].getAccessor().invoke(record), random);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
            return build(record.getClass(), values);
        }
        return value;
    }

    private static List<Object> shuffledList(List<?> list, Random random) {
        List<Object> entries = new ArrayList<>();
        list.forEach(entry -> entries.add(shuffledValue(entry, random)));
        Collections.shuffle(entries, random);
        return entries;
    }
}
