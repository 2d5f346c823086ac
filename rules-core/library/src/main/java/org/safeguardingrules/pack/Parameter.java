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

        /** How near its place is to another: 3 where it is of that area, 2 of that nation, 1 of all, 0 of elsewhere. */
        private int nearness(Jurisdiction of, Optional<String> area) {
            if (!areas.isEmpty()) {
                return area.isPresent() && areas.contains(area.get()) ? 3 : 0;
            }
            return nation.isEmpty() ? 1 : nation.get() == of ? 2 : 0;
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
        Value found = values.get(0);
        int nearest = 0;
        for (Value value : values) {
            int near = value.nearness(nation, area);
            if (near > 0 && near >= nearest && !day.isBefore(value.from())) {
                found = value;
                nearest = near;
            }
        }
        return found;
    }
}
