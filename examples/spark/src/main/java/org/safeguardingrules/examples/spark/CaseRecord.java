package org.safeguardingrules.examples.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.json.CaseFileJson;

/**
 * One record as it was found; nothing of it is certain but where it stands.
 *
 * @param source the file in which it stands
 * @param id the case that it says it is of
 * @param asAt the day asked about
 * @param knownAt the last day whose records count
 * @param caseFile the case file as JSON in UTF-8
 */
record CaseRecord(
        String source,
        @Nullable String id,
        @Nullable String asAt,
        @Nullable String knownAt,
        byte @Nullable [] caseFile) {

    static CaseRecord of(Row row) {
        return new CaseRecord(
                row.getAs(Records.SOURCE),
                row.getAs(Records.ID),
                row.getAs(Records.AS_AT),
                row.getAs(Records.KNOWN_AT),
                row.getAs(Records.CASE_FILE));
    }

    /**
     * The case file that it holds.
     *
     * @throws UnusableRecord where it holds none, or that of another case
     */
    CaseFile read() {
        if (caseFile == null) {
            throw new UnusableRecord("The record holds no case file", "Maybe the case was deleted before the export.");
        }
        CaseFile read = read(caseFile);
        if (!read.id().equals(id)) {
            throw new UnusableRecord(
                    "The record is of case '" + id + "' and holds the case file of '" + read.id() + "'",
                    "Maybe two tables were joined on another column.");
        }
        return read;
    }

    private static CaseFile read(byte[] json) {
        try {
            return CaseFileJson.read(new ByteArrayInputStream(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LocalDate dayAskedAbout() {
        return day(Records.AS_AT, asAt);
    }

    LocalDate lastDayKnown() {
        return day(Records.KNOWN_AT, knownAt);
    }

    private static LocalDate day(String column, @Nullable String text) {
        try {
            return LocalDate.parse(String.valueOf(text));
        } catch (DateTimeParseException e) {
            throw new UnusableRecord(
                    column + " is '" + text + "', which is no day", "Maybe a date such as 2026-10-31 is meant.");
        }
    }
}
