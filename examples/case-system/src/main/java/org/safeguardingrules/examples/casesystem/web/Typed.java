package org.safeguardingrules.examples.casesystem.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.Word;

/** What somebody typed into a form, and what is wrong with it. */
public final class Typed {

    private final Map<String, String> values;
    private final Map<String, String> problems = new LinkedHashMap<>();

    Typed(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** What stands in a field; empty where nothing does. */
    public String value(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /** What is wrong with a field; empty where nothing is. */
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    /** Everything that is wrong, by field. */
    public Map<String, String> problems() {
        return problems;
    }

    boolean isFine() {
        return problems.isEmpty();
    }

    /** A day in three fields, or as a whole in one, as a link has it; a day that is no day is a problem. */
    Optional<LocalDate> day(String field) {
        Stream<String> parts = value(field).isEmpty()
                ? Stream.of("year", "month", "day").map(part -> value(field + "-" + part))
                : Arrays.stream(value(field).split("-"));
        try {
            int[] numbers = parts.filter(part -> !part.isEmpty())
                    .mapToInt(Integer::parseInt)
                    .toArray();
            return switch (numbers.length) {
                case 0 -> Optional.empty();
                case 3 -> Optional.of(LocalDate.of(numbers[0], numbers[1], numbers[2]));
                default -> notADay(field);
            };
        } catch (NumberFormatException | DateTimeException notOne) {
            return notADay(field);
        }
    }

    private Optional<LocalDate> notADay(String field) {
        problems.put(field, "Enter a real day with day, month and year, for example 27 3 2026");
        return Optional.empty();
    }

    /** A day that must be there and not to come. */
    LocalDate past(String field, LocalDate today, String missing) {
        Optional<LocalDate> day = day(field);
        if (day.isEmpty()) {
            problems.putIfAbsent(field, missing);
        } else if (day.get().isAfter(today)) {
            problems.put(field, "The day must be today or in the past");
        }
        return day.orElse(today);
    }

    /** One of the words of a closed list, which must be there. */
    <W extends Enum<W> & Word> Optional<W> word(String field, Class<W> list, String missing) {
        Optional<W> chosen = Arrays.stream(list.getEnumConstants())
                .filter(one -> one.word().equals(value(field)))
                .findFirst();
        if (chosen.isEmpty()) {
            problems.put(field, missing);
        }
        return chosen;
    }

    /** One of these, which must be there. */
    String oneOf(String field, Collection<String> offered, String missing) {
        if (!offered.contains(value(field))) {
            problems.put(field, missing);
        }
        return value(field);
    }

    /** One of these, or nothing. */
    Optional<String> maybeOneOf(String field, Collection<String> offered) {
        return Optional.of(value(field)).filter(offered::contains);
    }

    /** A short text, which must be there. */
    String text(String field, int longest, String missing) {
        if (value(field).isEmpty()) {
            problems.put(field, missing);
        } else if (value(field).length() > longest) {
            problems.put(field, "Use " + longest + " characters or fewer");
        }
        return value(field);
    }
}
