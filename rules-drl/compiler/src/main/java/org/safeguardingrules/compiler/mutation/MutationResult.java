package org.safeguardingrules.compiler.mutation;

import java.util.List;
import java.util.Locale;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;

/**
 * What came of running the scenarios of a pack against its mutants.
 *
 * @param killed how many some scenario notices
 * @param equivalent how many no case can tell, as the pack says with a reason
 * @param survivors those that no scenario notices
 * @param diagnostics what is wrong with what the pack says of changes that no case can tell
 */
public record MutationResult(int killed, int equivalent, List<Mutant> survivors, List<Diagnostic> diagnostics) {

    /** Keeps the lists as they are. */
    public MutationResult {
        survivors = List.copyOf(survivors);
        diagnostics = List.copyOf(diagnostics);
    }

    /** How many were made. */
    public int mutants() {
        return killed + equivalent + survivors.size();
    }

    /** How many of a hundred that could be noticed were; all of them where there was none. */
    public double percent() {
        int noticeable = killed + survivors.size();
        return noticeable == 0 ? 100 : 100.0 * killed / noticeable;
    }

    /** The figures in one sentence. */
    public String summary() {
        return String.format(
                Locale.ROOT,
                "Changes: %d, noticed: %d, which no case can tell: %d, which no scenario notices: %d (noticed %.1f%%).",
                mutants(),
                killed,
                equivalent,
                survivors.size(),
                percent());
    }
}
