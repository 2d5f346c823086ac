package org.safeguardingrules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
     * @param areas codes of the local authorities it holds for; empty for all
     * @param mark how well the number is confirmed
     * @param sources ids of its sources
     */
    public record Value(
            LocalDate from,
            int number,
            Optional<Jurisdiction> nation,
            List<String> areas,
            Mark mark,
            List<String> sources) {

        /** Keeps the areas and sources as they are. */
        public Value {
            areas = List.copyOf(areas);
            sources = List.copyOf(sources);
        }
    }

    /**
     * The value for this day and place: the area's own, else the nation's, else the one for all; before the first day,
     * the first.
     *
     * @param day the day that counts
     * @param nation the nation
     * @param area code of the local authority, where it is known
     */
    public Value on(LocalDate day, Jurisdiction nation, Optional<String> area) {
        return latest(day, value -> area.filter(value.areas()::contains).isPresent())
                .or(() -> latest(
                        day, value -> value.areas().isEmpty() && value.nation().equals(Optional.of(nation))))
                .or(() -> latest(
                        day, value -> value.areas().isEmpty() && value.nation().isEmpty()))
                .orElse(values.get(0));
    }

    private Optional<Value> latest(LocalDate day, Predicate<Value> here) {
        return values.stream()
                .filter(here)
                .filter(value -> !day.isBefore(value.from()))
                .reduce((earlier, later) -> later);
    }
}
