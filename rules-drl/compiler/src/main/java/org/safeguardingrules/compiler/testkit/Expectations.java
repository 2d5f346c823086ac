package org.safeguardingrules.compiler.testkit;

import java.util.List;
import java.util.Optional;
import org.safeguardingrules.pack.Kind;

/**
 * Everything that a scenario expects of the advice. What it does not mention may be anything.
 *
 * @param required actions that are required
 * @param notRequired rows and rules on which no action rests, unless it is met
 * @param nothingBut rows and rules on one of which every action rests that is not met; empty where others may be
 * @param kindsAbsent kinds of which there is no action that is not met
 * @param incomplete rules that could not be judged
 * @param complete whether every rule was judged
 * @param openQuestions fields that are named as not known
 * @param notSupplied fields that are named as not held by the host
 */
record Expectations(
        List<Expectation> required,
        List<String> notRequired,
        Optional<List<String>> nothingBut,
        List<Kind> kindsAbsent,
        List<String> incomplete,
        Optional<Boolean> complete,
        List<String> openQuestions,
        List<String> notSupplied) {

    Expectations {
        required = List.copyOf(required);
        notRequired = List.copyOf(notRequired);
        nothingBut = nothingBut.map(List::copyOf);
        kindsAbsent = List.copyOf(kindsAbsent);
        incomplete = List.copyOf(incomplete);
        openQuestions = List.copyOf(openQuestions);
        notSupplied = List.copyOf(notSupplied);
    }

    /** Whether anything is expected of what is not known, or of what could not be judged. */
    boolean aboutGaps() {
        return !incomplete.isEmpty() || complete.isPresent() || !openQuestions.isEmpty() || !notSupplied.isEmpty();
    }

    /** Whether nothing is expected. */
    boolean isEmpty() {
        return required.isEmpty()
                && notRequired.isEmpty()
                && nothingBut.isEmpty()
                && kindsAbsent.isEmpty()
                && incomplete.isEmpty()
                && complete.isEmpty()
                && openQuestions.isEmpty()
                && notSupplied.isEmpty();
    }
}
