package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.compiler.testkit.Spot;

/**
 * One case on one day, with what every law asks about it: its advice, its fields, its records. Each is worked out once,
 * however many laws are held against the case. For one thread.
 */
final class Given {

    private final Advising advising;
    private final CaseFile caseFile;
    private final LocalDate asAt;
    private final LocalDate knownAt;
    private final int unchanged;

    private @Nullable Advice advice;
    private @Nullable List<Spot> spots;
    private @Nullable List<Spot> visible;
    private @Nullable Set<String> records;

    /**
     * A case that nobody has been asked about yet.
     *
     * @param advising whoever gives advice
     * @param caseFile the case
     * @param asAt the day asked about
     * @param knownAt the last day whose records count
     */
    Given(Advising advising, CaseFile caseFile, LocalDate asAt, LocalDate knownAt) {
        this.advising = advising;
        this.caseFile = caseFile;
        this.asAt = asAt;
        this.knownAt = knownAt;
        this.unchanged = caseFile.hashCode();
    }

    Advising advising() {
        return advising;
    }

    CaseFile caseFile() {
        return caseFile;
    }

    LocalDate asAt() {
        return asAt;
    }

    LocalDate knownAt() {
        return knownAt;
    }

    /** The advice on the case. */
    Advice advice() {
        if (advice == null) {
            advice = advising.advise(caseFile, asAt, knownAt);
        }
        return advice;
    }

    /** Every field of every record. */
    List<Spot> spots() {
        if (spots == null) {
            spots = Spot.of(caseFile);
        }
        return spots;
    }

    /** The fields whose values, whatever they are, could be seen on the day by which things had been recorded. */
    List<Spot> visible() {
        if (visible == null) {
            Map<String, Object> then = new HashMap<>();
            Spot.of(caseFile.asItStood(knownAt).caseFile()).forEach(spot -> then.put(name(spot), spot.value()));
            visible = spots().stream()
                    .filter(spot -> {
                        Object seen = then.get(name(spot));
                        return spot.value() instanceof Listing<?> || spot.value() instanceof List<?>
                                ? seen != null
                                : spot.value().equals(seen);
                    })
                    .toList();
        }
        return visible;
    }

    private static String name(Spot spot) {
        return spot.recordId() + " " + spot.field();
    }

    /** The ids of the case and its records. */
    Set<String> records() {
        if (records == null) {
            records = spots().stream().map(Spot::recordId).collect(Collectors.toSet());
        }
        return records;
    }

    /** Whether the case file is still what it was before anybody gave advice on it. */
    boolean isUnchanged() {
        return caseFile.hashCode() == unchanged;
    }
}
