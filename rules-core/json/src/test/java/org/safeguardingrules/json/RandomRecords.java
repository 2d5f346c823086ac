package org.safeguardingrules.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.casefile.Supplies;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.casefile.Verification;

/**
 * Random records, from their components alone: a new field of the model is reached without a change here.
 *
 * <p>Entries come in the order of their ids, and every reference points to an earlier record, so that a case file is
 * usable and equals what is read back.
 */
final class RandomRecords {

    private static final List<String> TEXTS = List.of(
            "police", "E06000063", "a \"quoted\" word", "back\\slash", "tab\there", "Llŷn", "\u0001", "\uD83D\uDE80");

    private final Random random;
    private final List<String> ids = new ArrayList<>();

    private RandomRecords(long seed) {
        random = new Random(seed);
    }

    static CaseFile caseFile(long seed) {
        return of(CaseFile.class, seed);
    }

    static <R extends Record> R of(Class<R> type, long seed) {
        return type.cast(new RandomRecords(seed).record(type));
    }

    private Record record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getName().equals("id") ? newId() : value(components[i].getGenericType());
        }
        return Records.build(type, values);
    }

    private String newId() {
        ids.add("r%04d".formatted(ids.size()));
        return ids.get(ids.size() - 1);
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? map((Class<?>) arguments[0], arguments[1])
                    : generic((Class<?>) generic.getRawType(), arguments[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return oneOf(plain.getEnumConstants());
        }
        if (plain == Answer.class) {
            return oneOf(Answer.yes(), Answer.no(), Answer.unknown(unknown())).with(provenance());
        }
        if (plain == Provenance.class) {
            return provenance();
        }
        if (plain == Supplies.class) {
            return supplies();
        }
        if (plain == Ref.class) {
            return Ref.to(ids.get(random.nextInt(ids.size())));
        }
        return plain.isRecord() ? record(plain) : scalar(plain);
    }

    private Object scalar(Class<?> type) {
        if (type == String.class) {
            return oneOf(TEXTS.toArray());
        }
        if (type == LocalDate.class) {
            return LocalDate.of(1950, 1, 1).plusDays(random.nextInt(30_000));
        }
        if (type == LocalTime.class) {
            return LocalTime.ofSecondOfDay(random.nextInt(86_400));
        }
        if (type == Integer.class || type == int.class) {
            return random.nextInt(1_000) - 10;
        }
        if (type == Boolean.class || type == boolean.class) {
            return random.nextBoolean();
        }
        throw new IllegalStateException("No random value of " + type + " is known. Maybe add it here.");
    }

    private Object generic(Class<?> outer, Type inner) {
        if (outer == Optional.class) {
            return maybe(() -> value(inner));
        }
        if (outer == List.class) {
            return several(inner, 0);
        }
        if (outer == Fact.class) {
            return (random.nextInt(3) == 0 ? Fact.unknown(unknown()) : Fact.of(value(inner))).with(provenance());
        }
        if (outer == Listing.class) {
            return listing(inner).with(provenance());
        }
        throw new IllegalStateException("No random value of " + outer + " is known. Maybe add it here.");
    }

    private Map<Object, Object> map(Class<?> key, Type value) {
        Map<Object, Object> map = new HashMap<>();
        for (Object word : key.getEnumConstants()) {
            maybe(() -> value(value)).ifPresent(belonging -> map.put(word, belonging));
        }
        return map;
    }

    private Listing<?> listing(Type inner) {
        return switch (random.nextInt(4)) {
            case 0 -> Listing.unknown(unknown());
            case 1 -> Listing.askedAndNone();
            case 2 -> Listing.complete(several(inner, 1));
            default -> {
                Listing<Object> partial = Listing.partial(several(inner, 0));
                yield new Listing<>(
                        partial.entries(), partial.completeness(), maybe(this::unknown), partial.provenance());
            }
        };
    }

    private List<Object> several(Type inner, int least) {
        List<Object> several = new ArrayList<>();
        IntStream.range(0, least + random.nextInt(3)).forEach(i -> several.add(value(inner)));
        return inner == Ref.class || inner == String.class
                ? several.stream()
                        .distinct()
                        .sorted((a, b) -> a.toString().compareTo(b.toString()))
                        .toList()
                : several;
    }

    private Provenance provenance() {
        if (random.nextInt(3) > 0) {
            return Provenance.NONE;
        }
        return new Provenance(
                maybe(() -> (String) scalar(String.class)),
                maybe(() -> (LocalDate) scalar(LocalDate.class)),
                maybe(() -> (LocalDate) scalar(LocalDate.class)),
                oneOf(Verification.values()),
                oneOf(Sensitivity.values()));
    }

    private Supplies supplies() {
        List<String> fields = List.copyOf(SuppliedFields.of(CaseFile.class));
        TreeSet<String> some = new TreeSet<>();
        IntStream.range(0, random.nextInt(4)).forEach(i -> some.add(fields.get(random.nextInt(fields.size()))));
        return random.nextBoolean() ? Supplies.only(some) : Supplies.allBut(some);
    }

    private Unknown unknown() {
        return oneOf(Unknown.values());
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    @SafeVarargs
    private <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
