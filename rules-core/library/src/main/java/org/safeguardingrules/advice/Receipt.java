package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safeguardingrules.pack.Jurisdiction;

/**
 * What the advice was made with, so that it can be made again. Nothing in it is a digest of the case file.
 *
 * @param library version of the library
 * @param engine engine that evaluated the rules
 * @param pack id of the pack
 * @param packVersion version of the pack
 * @param packDigest digest of the pack
 * @param calendars version of the working days of each nation
 * @param asAt the day asked about, London calendar
 * @param knownAt the last day whose records count, London calendar
 * @param assumedRecorded how many records and steps counted as recorded when they happened
 * @param corrected ids of the records hidden by a correction
 * @param switchedOn ids of the rules that a policy owner switched on
 */
public record Receipt(
        String library,
        String engine,
        String pack,
        String packVersion,
        String packDigest,
        Map<Jurisdiction, String> calendars,
        LocalDate asAt,
        LocalDate knownAt,
        int assumedRecorded,
        List<String> corrected,
        List<String> switchedOn) {

    /** Keeps the collections as they are. */
    public Receipt {
        calendars = Collections.unmodifiableMap(new TreeMap<>(calendars));
        corrected = List.copyOf(corrected);
        switchedOn = List.copyOf(switchedOn);
    }
}
