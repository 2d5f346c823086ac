package org.safeguardingrules.compiler.testkit;

import java.time.LocalDate;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.pack.Pack;

/**
 * Case files for property tests: one for each seed, the same today and tomorrow.
 *
 * <pre>{@code
 * CaseFile caseFile = GeneratedCases.of(pack).at(42);
 * }</pre>
 *
 * <p>They reach every entity and field of the model, each field with each kind of unknown, the words of the pack's lists
 * and some that the pack does not know. Some are nearly empty and some nearly complete. Each is usable; dates are now
 * and then doubtful. Immutable and thread-safe.
 */
public final class GeneratedCases {

    /** The day on which the cases stand, unless another is named: most of what they record lies in the two years before. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final int USUAL_SIZE = 3;

    private final TypicalWords words;
    private final LocalDate day;
    private final int most;
    private final boolean benign;

    private GeneratedCases(TypicalWords words, LocalDate day, int most, boolean benign) {
        this.words = words;
        this.day = day;
        this.most = most;
        this.benign = benign;
    }

    /** Cases that use the words of this pack. */
    public static GeneratedCases of(Pack pack) {
        return new GeneratedCases(new TypicalWords(pack), DAY, USUAL_SIZE, false);
    }

    /** The same cases, with no more than this many entries in each collection. */
    public GeneratedCases withAtMost(int entries) {
        return new GeneratedCases(words, day, entries, benign);
    }

    /** The same cases, standing on another day: before or after a change of policy. */
    public GeneratedCases on(LocalDate otherDay) {
        return new GeneratedCases(words, otherDay, most, benign);
    }

    /** Cases in which nothing is worrying, nothing is unknown, and what every case asks for has been done. */
    public GeneratedCases benign() {
        return new GeneratedCases(words, day, most, true);
    }

    /** The case of this seed. */
    public CaseFile at(long seed) {
        Dice dice = new Dice(seed);
        return benign ? new BenignCase(dice, day).caseFile() : new RandomRecords(dice, words, day, most).caseFile();
    }
}
