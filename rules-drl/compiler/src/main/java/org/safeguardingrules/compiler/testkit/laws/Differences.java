package org.safeguardingrules.compiler.testkit.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.MissingFact;
import org.safeguardingrules.advice.OpenQuestion;
import org.safeguardingrules.advice.Reason;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.Unknown;

/** What differs between two advices, in words. */
final class Differences {

    private static final int MOST_FACTS = 5;

    private final Advice before;
    private final Advice after;

    Differences(Advice before, Advice after) {
        this.before = before;
        this.after = after;
    }

    /** A sentence, and below it what differs. */
    static String after(String sentence, Advice before, Advice after) {
        return sentence + "\n" + new Differences(before, after);
    }

    /** An action as one line. */
    static String line(RequiredAction action) {
        return action.kind().method() + " '" + action.key().action() + "' about "
                + action.key().subject() + " for "
                + action.key().occasion() + ", due " + action.due().day() + ", "
                + action.priority().word() + ", " + action.force() + ", "
                + action.state().word()
                + (action.met() ? " and met" : "")
                + action.indicated().map(level -> ", indicating " + level).orElse("")
                + (action.managerDecides() ? ", a manager decides" : "")
                + " (" + action.reasons().stream().map(Differences::line).collect(Collectors.joining("; ")) + ")";
    }

    private static String line(Reason reason) {
        return reason.rule() + " " + reason.records()
                + (reason.unknowns().isEmpty() ? "" : " not knowing " + facts(reason.unknowns()))
                + reason.insteadOf()
                        .map(other -> " instead of '" + other.action() + "'")
                        .orElse("");
    }

    private static String facts(List<MissingFact> facts) {
        List<String> shown = facts.stream()
                .limit(MOST_FACTS)
                .map(fact ->
                        fact.record() + "/" + fact.field() + " (" + fact.why().word() + ")")
                .toList();
        int more = facts.size() - shown.size();
        return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        for (RequiredAction action : before.actions()) {
            Optional<RequiredAction> now = after.action(action.key());
            if (now.isEmpty()) {
                lines.add("  gone:     " + line(action));
            } else if (!now.get().equals(action)) {
                lines.add("  changed:  " + line(action));
                lines.add("       to:  " + line(now.get()));
            }
        }
        after.actions().stream()
                .filter(action -> before.action(action.key()).isEmpty())
                .forEach(action -> lines.add("  appeared: " + line(action)));
        questions("no longer open", before, after, lines);
        questions("open now", after, before, lines);
        if (!before.failures().equals(after.failures())) {
            lines.add("  failures: " + before.failures() + " to " + after.failures());
        }
        if (lines.isEmpty() && !before.receipt().equals(after.receipt())) {
            lines.add("  the receipts differ");
        }
        return String.join("\n", lines);
    }

    private static void questions(String what, Advice there, Advice notThere, List<String> lines) {
        List<MissingFact> gone = new ArrayList<>(facts(there));
        gone.removeAll(facts(notThere));
        if (!gone.isEmpty()) {
            lines.add("  " + what + ": " + facts(gone));
        }
    }

    private static List<MissingFact> facts(Advice advice) {
        return Stream.concat(
                        advice.openQuestions().questions().stream().map(OpenQuestion::fact),
                        advice.openQuestions().notSupplied().stream()
                                .map(missing -> new MissingFact("case", missing.field(), Unknown.NOT_SUPPLIED)))
                .toList();
    }
}
