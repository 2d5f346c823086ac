package org.safeguardingrules.toolkit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.safeguardingrules.SafeguardingRules;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an instant with its offset; a date means the end of that day in London. */
final class InstantOrDate implements ITypeConverter<Instant> {

    @Override
    public Instant convert(String text) {
        try {
            return text.contains("T") ? OffsetDateTime.parse(text).toInstant() : endOf(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'" + text + "' is neither a date nor an instant. Maybe 2019-11-11 is meant,"
                            + " or 2019-11-11T09:30:00Z with its offset.");
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(SafeguardingRules.ZONE).toInstant().minusNanos(1);
    }
}
