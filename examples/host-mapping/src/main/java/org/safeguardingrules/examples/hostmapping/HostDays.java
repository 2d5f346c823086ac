package org.safeguardingrules.examples.hostmapping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads the shapes in which the systems write a day, each as the day that it was in London. */
final class HostDays {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate NO_DAY = LocalDate.of(1900, 1, 1);
    private static final int NEVER = 2200;

    /** Tried in turn; a date-time without zone is London time. */
    private static final List<Function<String, LocalDate>> SHAPES = List.of(
            LocalDate::parse,
            text -> LocalDateTime.parse(text).toLocalDate(),
            text -> OffsetDateTime.parse(text).atZoneSameInstant(LONDON).toLocalDate(),
            text -> ZonedDateTime.parse(text).withZoneSameInstant(LONDON).toLocalDate(),
            text -> Instant.parse(text).atZone(LONDON).toLocalDate(),
            text -> LocalDate.parse(text, DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT)),
            text -> LocalDate.parse(
                    text.replace(" BST ", " ").replace(" GMT ", " "),
                    DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy", Locale.ENGLISH)));

    private HostDays() {}

    static Optional<LocalDate> read(String text, String place, Remarks remarks) {
        Optional<LocalDate> day =
                SHAPES.stream().flatMap(shape -> tried(shape, text).stream()).findFirst();
        if (day.isEmpty()) {
            remarks.add(place, "'" + text + "' is no day", "Maybe the interface has a new shape of dates.");
            return day;
        }
        if (day.get().equals(NO_DAY) || day.get().getYear() >= NEVER) {
            remarks.add(
                    place,
                    "'" + text + "' stands for no day",
                    "Maybe the row was migrated; its day is to be asked for.");
            return Optional.empty();
        }
        return day;
    }

    private static Optional<LocalDate> tried(Function<String, LocalDate> shape, String text) {
        try {
            return Optional.of(shape.apply(text));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
