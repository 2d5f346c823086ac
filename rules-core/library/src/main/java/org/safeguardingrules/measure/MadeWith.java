package org.safeguardingrules.measure;

import java.time.LocalDate;
import java.util.List;
import org.safeguardingrules.advice.Receipt;

/**
 * What measures were made with; only those made with the same can be added up.
 *
 * @param library version of the library
 * @param pack id of the pack
 * @param packVersion version of the pack
 * @param packDigest digest of the pack
 * @param asAt the day asked about, London calendar
 * @param knownAt the last day whose records count, London calendar
 * @param switchedOn ids of the rules that a policy owner switched on
 */
public record MadeWith(
        String library,
        String pack,
        String packVersion,
        String packDigest,
        LocalDate asAt,
        LocalDate knownAt,
        List<String> switchedOn) {

    /** Keeps the list as it is. */
    public MadeWith {
        switchedOn = List.copyOf(switchedOn);
    }

    /** What advice with this receipt was made with. */
    static MadeWith of(Receipt receipt) {
        return new MadeWith(
                receipt.library(),
                receipt.pack(),
                receipt.packVersion(),
                receipt.packDigest(),
                receipt.asAt(),
                receipt.knownAt(),
                receipt.switchedOn());
    }
}
