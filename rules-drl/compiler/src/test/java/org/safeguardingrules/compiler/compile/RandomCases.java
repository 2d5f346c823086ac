package org.safeguardingrules.compiler.compile;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Supplies;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Vocabulary;

/** Case files that fill every component of every record with something or nothing. */
final class RandomCases {

    private final Random random;
    private final Map<Class<?>, Integer> records = new HashMap<>();

    private RandomCases(long seed) {
        this.random = new Random(seed);
    }

    static CaseFile caseFile(long seed) {
        return (CaseFile) new RandomCases(seed).record(CaseFile.class);
    }

    static CaseFacts facts(CaseFile caseFile) {
        return Vocabulary.facts(caseFile, Trees.DAY, new StubPolicy());
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getName().equals("id") ? id(type) : value(components[i].getGenericType());
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " " + Arrays.toString(values), e);
        }
    }

    private String id(Class<?> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT) + "-" + records.merge(type, 1, Integer::sum);
    }

    private @Nullable Object value(Type type) {
        if (type == Provenance.class) {
            return null;
        } else if (type == Supplies.class) {
            return Supplies.EVERYTHING;
        } else if (type == Answer.class) {
            return pick(List.of(Answer.yes(), Answer.no(), Answer.unknown(Unknown.NOT_ASKED)));
        } else if (type == Ref.class) {
            return Ref.to(pick(List.of("child", "knownadult", "event", "address", "assessment")) + "-"
                    + (1 + random.nextInt(3)));
        } else if (type == String.class) {
            return pick(List.of("C1", "C3", "violence", "E07000148", "W06000015"));
        } else if (type == LocalDate.class) {
            return Trees.DAY.minusDays(random.nextInt(1200) - 60);
        } else if (type == LocalTime.class) {
            return LocalTime.of(random.nextInt(24), 0);
        } else if (type == Instant.class) {
            return Instant.EPOCH;
        } else if (type == Integer.class || type == int.class) {
            return random.nextInt(40);
        } else if (type == Boolean.class || type == boolean.class) {
            return random.nextBoolean();
        } else if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isEnum() ? pick(Arrays.asList(plain.getEnumConstants())) : record(plain);
    }

    private @Nullable Object generic(ParameterizedType generic) {
        Type argument = generic.getActualTypeArguments()[0];
        if (generic.getRawType() == Fact.class) {
            return random.nextInt(4) == 0 ? Fact.unknown(Unknown.REFUSED) : Fact.of(present(argument));
        } else if (generic.getRawType() == Optional.class) {
            return random.nextBoolean() ? Optional.empty() : Optional.of(present(argument));
        } else if (generic.getRawType() == Listing.class) {
            List<Object> entries = several(argument);
            boolean partial = random.nextBoolean();
            return entries.isEmpty()
                    ? partial ? Listing.notAsked() : Listing.askedAndNone()
                    : partial ? Listing.partial(entries) : Listing.complete(entries);
        } else if (generic.getRawType() == List.class) {
            return several(argument);
        }
        return null;
    }

    private Object present(Type type) {
        return Optional.ofNullable(value(type)).orElseThrow();
    }

    private List<Object> several(Type type) {
        List<Object> entries = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            entries.add(present(type));
        }
        return entries;
    }

    private <T> T pick(List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
