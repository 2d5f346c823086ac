package org.safeguardingrules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A dated number of policy. The number in force on its anchor day counts.
 *
 * @param name name, as rules write it
 * @param says what it is, in words
 * @param unit what it counts
 * @param values its values, earliest first
 * @param place where it begins
 */
public record Parameter(String name, String says, Unit unit, List<Value> values, Place place) {

    /** Keeps the values as they are. */
    public Parameter {
        values = List.copyOf(values);
    }

    /**
     * A value and the day from which it holds.
     *
     * @param from first day
     * @param number the number
     * @param nation nation it holds for; absent for all
     * @param mark how well the number is confirmed
     * @param sources ids of its sources
     */
    public record Value(LocalDate from, int number, Optional<Jurisdiction> nation, Mark mark, List<String> sources) {

        /** Keeps the sources as they are. */
        public Value {
            sources = List.copyOf(sources);
        }
    }

    /** The value for this day and nation: the nation's own before the one for all; before the first day, the first. */
    public Value on(LocalDate day, Jurisdiction nation) {
        return latest(day, Optional.of(nation))
                .or(() -> latest(day, Optional.empty()))
                .orElse(values.get(0));
    }

    private Optional<Value> latest(LocalDate day, Optional<Jurisdiction> nation) {
        return values.stream()
                .filter(value -> value.nation().equals(nation) && !day.isBefore(value.from()))
                .reduce((earlier, later) -> later);
    }
}
