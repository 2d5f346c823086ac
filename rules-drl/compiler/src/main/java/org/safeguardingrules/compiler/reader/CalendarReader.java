package org.safeguardingrules.compiler.reader;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.pack.Calendar;
import org.safeguardingrules.pack.Place;

/** Reads a list of bank holidays: comment lines that begin with #, the header, and a line a day. */
final class CalendarReader {

    private static final String HEADER = "date,name";

    private CalendarReader() {}

    static Optional<Calendar> read(SourceFile source) {
        if (!CharacterGate.dirtyLines(source).isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> holidays = new ArrayList<>();
        boolean header = false;
        int number = 0;
        for (String line : source.text().lines().toList()) {
            number++;
            Place place = new Place(source.path(), number, 1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!header) {
                header = true;
                if (!line.strip().equals(HEADER)) {
                    source.diagnostics()
                            .add(place, "Saw '" + line + "' where the header should be", "'" + HEADER + "'");
                }
                continue;
            }
            day(source, line, place).ifPresent(holidays::add);
        }
        if (holidays.isEmpty()) {
            source.diagnostics()
                    .add(
                            new Place(source.path(), 1, 1),
                            "The calendar has no days",
                            "'2026-12-25,Christmas Day' below the header");
            return Optional.empty();
        }
        LocalDate first = holidays.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = holidays.stream().max(LocalDate::compareTo).orElseThrow();
        return Optional.of(new Calendar(
                first.getYear() + " to " + last.getYear(),
                holidays,
                first.withDayOfYear(1),
                last.withMonth(12).withDayOfMonth(31)));
    }

    private static Optional<LocalDate> day(SourceFile source, String line, Place place) {
        int comma = line.indexOf(',');
        String text = comma < 0 ? line : line.substring(0, comma);
        try {
            if (comma < 0) {
                source.diagnostics().add(place, "'" + line + "' has no comma", "'2026-12-25,Christmas Day'");
                return Optional.empty();
            }
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            source.diagnostics().add(place, "'" + text + "' is no day", "year, month and day as in 2026-12-25");
            return Optional.empty();
        }
    }
}
