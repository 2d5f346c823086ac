package org.safeguardingrules.explanation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeguardingrules.advice.DecisionText;
import org.safeguardingrules.advice.MissingFact;
import org.safeguardingrules.advice.Page;
import org.safeguardingrules.advice.Reason;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.advice.Withheld;
import org.safeguardingrules.advice.Withheld.Because;
import org.safeguardingrules.pack.Place;

/**
 * An explanation as plain text, at most 100 columns wide: for each rule what it asks for and on what that rests, or for
 * which facts it comes nearest to holding and what is not so for them. It names records by their ids alone.
 */
public final class ExplanationText {

    /** Of this many parts that decided each is named; of more only how many there are. */
    private static final int MOST_GROUNDS = 8;

    private static final Map<Because, String> WHY_WITHHELD = Map.of(
            Because.NOT_IN_FORCE_THEN, "was not in force on the day that counts for these facts",
            Because.LEVEL_RECORDED, "indicates a level that is recorded already, or a higher one is",
            Because.UNKNOWN_ALONE, "would rest on what is not known alone, and nobody is accused on that",
            Because.NOT_SUPPLIED, "rests only on what the system has no place for, which the advice says once");

    /** Says a condition, or a part of a definition, in words. */
    @FunctionalInterface
    public interface Wording {

        /**
         * The words.
         *
         * @param part the condition or part as its file writes it
         * @param place where it stands
         */
        String of(String part, Place place);
    }

    private final Explanation explanation;
    private final Wording wording;
    private final Page page = new Page();

    private ExplanationText(Explanation explanation, Wording wording) {
        this.explanation = explanation;
        this.wording = wording;
    }

    /** The explanation as text, with conditions as the rules write them. */
    public static String of(Explanation explanation) {
        return of(explanation, (part, place) -> part);
    }

    /** The explanation as text, with conditions in these words. */
    public static String of(Explanation explanation, Wording wording) {
        ExplanationText text = new ExplanationText(explanation, wording);
        text.write();
        return text.page.toString();
    }

    private void write() {
        page.paragraph(
                "",
                "Why, and why not: " + explanation.asked()
                        + explanation.about().map(id -> ", about " + id).orElse("") + ", in case "
                        + explanation.caseId());
        page.paragraph(
                "",
                "As at " + Page.day(explanation.receipt().asAt()) + ", by what was recorded up to "
                        + Page.day(explanation.receipt().knownAt()));
        explanation.rules().forEach(this::rule);
        page.gap();
        page.paragraph(
                "",
                "Ids in [brackets] are the records relied on. That a rule is silent informs professional judgement and"
                        + " never says that nothing is needed.");
    }

    private void rule(RuleExplained rule) {
        page.heading(rule.rule() + " " + rule.sentence());
        page.paragraph(
                "",
                "Authority " + rule.authority() + ", in " + rule.place() + ", in force from " + Page.day(rule.from())
                        + rule.until()
                                .map(day -> ", and no longer from " + Page.day(day))
                                .orElse("")
                        + ".");
        page.paragraph("", outcome(rule));
        rule.asked().forEach(this::asked);
        rule.withheld().forEach(this::withheld);
        int number = 0;
        for (NearMiss nearMiss : rule.nearMisses()) {
            number++;
            nearMiss(number, nearMiss);
        }
        if (rule.others() > 0) {
            page.paragraph("", "Nor does it hold for " + rule.others() + " more, which come no nearer.");
        }
        if (!rule.further().isEmpty()) {
            page.paragraph("", "There may be more that is not listed: " + missing(rule.further()) + ".");
        }
    }

    private String outcome(RuleExplained rule) {
        String because = rule.because().orElse("");
        return switch (rule.outcome()) {
            case ASKS -> "It asks for:";
            case HELD_BACK -> "It holds, and asks for nothing, as it:";
            case SILENT -> "It does not hold" + (because.isEmpty() ? ". Nearest to holding:" : ". " + because);
            case NOT_IN_FORCE -> "It is not in force on the day asked about.";
            case SWITCHED_OFF -> "It is switched off: " + because;
            case NOT_JUDGED -> "It could not be judged: " + because;
        };
    }

    private void asked(Asked asked) {
        RequiredAction action = asked.action();
        Reason reason = asked.reason();
        page.paragraph("  - ", action.sentence());
        line(
                "Action",
                action.key().action() + ", to " + action.key().addressee() + ", about "
                        + action.key().subject() + ", for " + action.key().occasion());
        line(
                "State",
                action.state().word() + ", due " + Page.day(action.due().day())
                        + (action.overdue() ? ", overdue" : ""));
        line("Rests on", bracketed(reason.records()));
        line("Assumed", missing(reason.unknowns()));
        line("Authority", reason.authority());
        action.override().ifPresent(override -> line("Override", DecisionText.of(override)));
        action.decision().ifPresent(decision -> line("Answered", DecisionText.of(decision)));
        reason.insteadOf()
                .ifPresent(other -> line(
                        "Instead of",
                        "'" + other.action() + "', which this rule asks for: "
                                + other.relation().word()));
    }

    private void withheld(Withheld withheld) {
        page.paragraph(
                "  - ",
                "'" + withheld.action() + "', about " + withheld.subject() + ": "
                        + WHY_WITHHELD.get(withheld.because()));
        line("Rests on", bracketed(withheld.facts()));
        if (withheld.because() == Because.NOT_IN_FORCE_THEN) {
            line("Day", Page.day(withheld.policyDay()));
        }
        line("Assumed", missing(withheld.unknowns()));
    }

    private void nearMiss(int number, NearMiss nearMiss) {
        int failed = nearMiss.failed().size();
        String facts = nearMiss.facts().stream().map(BoundFact::toString).collect(Collectors.joining(" with "));
        page.paragraph(
                "%3d. ".formatted(number),
                (facts.isEmpty() ? "No fact" : facts) + ": "
                        + (failed == 1 ? "one condition failed" : failed + " conditions failed")
                        + (nearMiss.isOpen() ? ", and what is not known could change that" : ""));
        nearMiss.failed().forEach(this::failed);
    }

    private void failed(FailedCondition failed) {
        page.paragraph("     - ", wording.of(failed.condition(), failed.place()));
        String facts = failed.facts().stream().map(BoundFact::toString).collect(Collectors.joining(", "));
        detail("Found", (facts.isEmpty() ? "" : facts + ": ") + failed.found() + bracketed(" ", failed.records()));
        String label = "Because";
        for (Ground ground : failed.grounds().stream().limit(MOST_GROUNDS).toList()) {
            detail(label, ground(ground, failed.facts()));
            label = "";
        }
        if (failed.grounds().size() > MOST_GROUNDS) {
            detail("", "and " + (failed.grounds().size() - MOST_GROUNDS) + " more parts");
        }
        detail("Not known", missing(failed.unknowns()));
        detail("In", failed.place().toString());
    }

    /** A part that decided, with the definition that it is of, and the fact where that is another than was asked. */
    private String ground(Ground ground, List<BoundFact> asked) {
        return ground.definition().map(name -> name + ": ").orElse("")
                + wording.of(ground.part(), ground.place())
                + (asked.contains(ground.fact()) ? "" : ", for " + ground.fact()) + ": " + ground.found();
    }

    private static String bracketed(List<String> ids) {
        return bracketed("", ids);
    }

    private static String bracketed(String before, List<String> ids) {
        return ids.isEmpty() ? "" : before + "[" + String.join(", ", ids) + "]";
    }

    private static String missing(List<MissingFact> facts) {
        return facts.stream()
                .map(fact -> fact.field() + " of " + fact.record() + " ("
                        + fact.why().word() + ")")
                .collect(Collectors.joining(", "));
    }

    private void line(String label, String text) {
        labelled("    %-12s".formatted(label), text);
    }

    private void detail(String label, String text) {
        labelled("       %-10s".formatted(label), text);
    }

    private void labelled(String lead, String text) {
        if (!text.isEmpty()) {
            page.paragraph(lead, text);
        }
    }
}
