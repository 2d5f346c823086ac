package org.safeguardingrules.compiler.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
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
    private static final int OTHERS = 3;

    private final TypicalWords words;
    private final List<LocalDate> near;
    private final LocalDate day;
    private final int most;
    private final Kind kind;

    /** How much is worrying in a case. */
    private enum Kind {
        BENIGN,
        ORDINARY,
        SPARSE,
        ANY
    }

    private GeneratedCases(TypicalWords words, List<LocalDate> near, LocalDate day, int most, Kind kind) {
        this.words = words;
        this.near = near;
        this.day = day;
        this.most = most;
        this.kind = kind;
    }

    /** Cases that use the words of this pack. */
    public static GeneratedCases of(Pack pack) {
        return new GeneratedCases(new TypicalWords(pack), List.of(), DAY, USUAL_SIZE, Kind.ANY);
    }

    /** The same cases, with no more than this many entries in each collection. */
    public GeneratedCases withAtMost(int entries) {
        return new GeneratedCases(words, near, day, entries, kind);
    }

    /** The same cases, standing on another day: before or after a change of policy. */
    public GeneratedCases on(LocalDate otherDay) {
        return new GeneratedCases(words, near, otherDay, most, kind);
    }

    /** The same cases, but that now and then something was recorded on one of these days, the day before or the day after. */
    public GeneratedCases near(List<LocalDate> days) {
        return new GeneratedCases(words, List.copyOf(days), day, most, kind);
    }

    /** Cases in which nothing is worrying, nothing is unknown, and what every case asks for has been done. */
    public GeneratedCases benign() {
        return new GeneratedCases(words, near, day, most, Kind.BENIGN);
    }

    /** Cases in which nothing is worrying but what one, two or three parts of the record hold. */
    public GeneratedCases ordinary() {
        return new GeneratedCases(words, near, day, most, Kind.ORDINARY);
    }

    /** Cases in which most collections are empty. */
    public GeneratedCases sparse() {
        return new GeneratedCases(words, near, day, most, Kind.SPARSE);
    }

    /** The case of this seed. */
    public CaseFile at(long seed) {
        Dice dice = new Dice(seed);
        return switch (kind) {
            case BENIGN -> new BenignCase(dice, day).caseFile();
            case ORDINARY -> new OrdinaryCase(dice, benign().at(seed), others(seed)).caseFile();
            case SPARSE -> RandomRecords.sparse(dice, words, near, day, most).caseFile();
            case ANY -> RandomRecords.any(dice, words, near, day, most).caseFile();
        };
    }

    /** Small cases, from whose parts an ordinary one is made. */
    private List<CaseFile> others(long seed) {
        GeneratedCases small = new GeneratedCases(words, near, day, 1, Kind.ANY);
        return LongStream.range(0, OTHERS)
                .mapToObj(number -> small.at(seed * OTHERS + number))
                .toList();
    }
}
