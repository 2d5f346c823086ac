package org.safeguardingrules.compiler.testkit;

import java.time.LocalDate;
import java.util.List;

/**
 * Days as they stand in a record: most lie in the last two years, later fields on later days, and now and then one lies
 * before the one that it follows.
 */
final class TypicalDays {

    private final Dice dice;
    private final LocalDate day;
    private LocalDate latest;
    private boolean begins;

    /**
     * The days of one record.
     *
     * @param day day on which its case stands
     * @param near days near which now and then the record begins
     */
    TypicalDays(Dice dice, LocalDate day, List<LocalDate> near) {
        this.dice = dice;
        this.day = day;
        this.begins = !near.isEmpty() && dice.chance(0.2);
        this.latest = begins ? dice.oneOf(near).plusDays(dice.between(-1, 1)) : usual(dice, day);
    }

    private static LocalDate usual(Dice dice, LocalDate day) {
        return day.minusDays(
                switch (dice.between(1, 20)) {
                    case 1 -> -dice.between(1, 120);
                    case 2, 3 -> dice.between(730, 5500);
                    case 4, 5, 6, 7, 8, 9 -> dice.between(60, 730);
                    default -> dice.between(0, 60);
                });
    }

    /** The day of a field. */
    LocalDate of(Class<?> owner, String field) {
        return switch (field) {
            case "dateOfBirth" -> owner.getSimpleName().equals("Child") ? birthOfChild() : birthOfAdult();
            case "dueDate" -> day.plusDays(dice.between(-14, 270));
            default -> next();
        };
    }

    /** The next day of the record. */
    LocalDate next() {
        if (begins) {
            begins = false;
            return latest;
        }
        if (dice.chance(0.04)) {
            return latest.minusDays(dice.between(1, 400));
        }
        latest = latest.plusDays(dice.chance(0.8) ? dice.between(0, 14) : dice.between(15, 400));
        return latest;
    }

    /** A day on which something of the record was first recorded: seldom later than a fortnight after. */
    LocalDate recorded() {
        return latest.plusDays(dice.chance(0.9) ? dice.between(0, 14) : dice.between(15, 200));
    }

    private LocalDate birthOfChild() {
        return day.minusDays(dice.chance(0.9) ? dice.between(0, 18 * 366) : dice.between(-30, 21 * 366));
    }

    private LocalDate birthOfAdult() {
        return day.minusDays(dice.chance(0.95) ? dice.between(18 * 366, 70 * 366) : dice.between(14 * 366, 125 * 366));
    }
}
