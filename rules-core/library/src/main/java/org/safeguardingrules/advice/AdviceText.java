package org.safeguardingrules.advice;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Priority;

/**
 * Advice as plain text, at most 100 columns wide: what is to be done, most urgent first, then what to consider, what is
 * done, what is not known, and what the advice was made with. It names records by their ids alone.
 */
public final class AdviceText {

    private final Advice advice;
    private final Page page = new Page();
    private int number;

    private AdviceText(Advice advice) {
        this.advice = advice;
    }

    /** The advice as text. */
    public static String of(Advice advice) {
        AdviceText text = new AdviceText(advice);
        text.write();
        return text.page.toString();
    }

    private void write() {
        incomplete();
        page.paragraph("", "Advice on case " + advice.caseId());
        page.paragraph(
                "",
                "As at " + Page.day(advice.receipt().asAt()) + ", by what was recorded up to "
                        + Page.day(advice.receipt().knownAt()));
        if (advice.complete()) {
            page.paragraph("", "Complete: every rule in force was judged.");
        }
        List<RequiredAction> open = actions(action -> !action.met() && !action.overridden());
        List<RequiredAction> toDo = open.stream()
                .filter(action -> action.force() != Force.SUGGESTED)
                .toList();
        List<RequiredAction> toConsider = open.stream()
                .filter(action -> action.force() == Force.SUGGESTED)
                .toList();
        List<RequiredAction> overridden = actions(RequiredAction::overridden);
        List<RequiredAction> done = actions(RequiredAction::met);
        page.paragraph("", "To be done: " + count(toDo) + ". To consider: " + count(toConsider) + ".");
        page.paragraph(
                "",
                (overridden.isEmpty() ? "" : "Overridden: " + overridden.size() + ". ") + "Done: " + done.size()
                        + ". Facts not known: "
                        + advice.openQuestions().questions().size() + ".");
        page.paragraph(
                "", "Ids in [brackets] are the records relied on. A default period is this library's, not policy's.");
        numbered("To be done", toDo);
        numbered("To consider (no policy owner has adopted these yet)", toConsider);
        numbered("Decided not to be taken, and still asked for", overridden);
        done(done);
        new NotKnownText(advice.openQuestions(), page).write();
        notSupplied();
        failures();
        receipt();
        page.gap();
        incomplete();
        page.paragraph(
                "",
                "This advice informs professional judgement and never replaces it. It is not legal advice and no"
                        + " emergency service: where somebody is in immediate danger, call 999.");
    }

    private void incomplete() {
        if (!advice.complete()) {
            page.paragraph(
                    "",
                    "INCOMPLETE: " + number(advice.failures().size(), "rule") + " failed, and "
                            + number(advice.openQuestions().notSupplied().size(), "fact")
                            + " that rules need cannot be held by the system. What"
                            + " is listed may be too short; it never means that nothing else is needed.");
            page.gap();
        }
    }

    private static String number(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private List<RequiredAction> actions(Predicate<RequiredAction> which) {
        return advice.actions().stream().filter(which).toList();
    }

    private static String count(List<RequiredAction> actions) {
        long immediate = actions.stream()
                .filter(action -> action.priority() == Priority.IMMEDIATE)
                .count();
        long overdue = actions.stream().filter(RequiredAction::overdue).count();
        List<String> of = Stream.of(named(immediate, " immediate"), named(overdue, " overdue"))
                .filter(part -> !part.isEmpty())
                .toList();
        return actions.size() + (of.isEmpty() ? "" : " (" + String.join(", ", of) + ")");
    }

    private static String named(long count, String what) {
        return count == 0 ? "" : count + what;
    }

    private void numbered(String heading, List<RequiredAction> actions) {
        if (actions.isEmpty()) {
            return;
        }
        page.heading(heading);
        for (RequiredAction action : actions) {
            page.gap();
            number++;
            new ActionText(action, advice.receipt().asAt(), page).write(number);
        }
    }

    private void done(List<RequiredAction> done) {
        if (!done.isEmpty()) {
            page.heading("Done");
            done.forEach(action -> page.paragraph(
                    "  - ",
                    action.key().action() + ", about " + action.key().subject() + ": "
                            + action.state().word() + " [" + String.join(", ", action.recorded()) + "]"
                            + guarded(action)
                            + action.decision()
                                    .map(decision -> ". " + DecisionText.of(decision))
                                    .orElse("")));
        }
    }

    private static String guarded(RequiredAction action) {
        return action.sensitivity() == Sensitivity.OPEN
                ? ""
                : "; " + action.sensitivity().word();
    }

    private void notSupplied() {
        if (!advice.openQuestions().notSupplied().isEmpty()) {
            page.heading("Not held by the system, and so not judged");
            advice.openQuestions()
                    .notSupplied()
                    .forEach(question ->
                            page.paragraph("  - ", question.field() + ": " + String.join(", ", question.rules())));
        }
    }

    private void failures() {
        if (!advice.failures().isEmpty()) {
            page.heading("Rules that failed");
            advice.failures().forEach(failure -> page.paragraph("  - ", failure.rule() + ": " + failure.why()));
        }
    }

    private void receipt() {
        Receipt receipt = advice.receipt();
        page.heading("Made with");
        page.paragraph(
                "",
                "Pack " + receipt.pack() + " " + receipt.packVersion() + named(" digest ", receipt.packDigest())
                        + ", library " + receipt.library() + named(", engine ", receipt.engine()) + ", working days "
                        + receipt.calendars().entrySet().stream()
                                .map(calendar -> calendar.getKey().word() + " " + calendar.getValue())
                                .collect(Collectors.joining(", "))
                        + ".");
        if (receipt.assumedRecorded() > 0) {
            page.paragraph(
                    "",
                    receipt.assumedRecorded()
                            + " records and steps say no day of recording and count as recorded when they happened.");
        }
        named("Corrected, and so left out: ", receipt.corrected());
        named("Switched on by a policy owner: ", receipt.switchedOn());
    }

    private void named(String what, List<String> ids) {
        if (!ids.isEmpty()) {
            page.paragraph("", what + String.join(", ", ids) + ".");
        }
    }

    private static String named(String what, String value) {
        return value.isEmpty() ? "" : what + value;
    }

    /** The field without its entity, in words: {@code child.livesWithPerson} reads "lives with person". */
    static String field(MissingFact fact) {
        String name = fact.field().substring(fact.field().indexOf('.') + 1);
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
