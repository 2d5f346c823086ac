package org.safeguardingrules.toolkit.conform;

import java.util.List;
import java.util.Optional;
import org.safeguardingrules.toolkit.conform.Conformance.MissingField;
import org.safeguardingrules.toolkit.conform.Conformance.OfCase;

/** What came of the reference cases, and the reference cases themselves, as a person reads them. */
public final class ConformanceText {

    private static final int RULES_NAMED = 6;
    private static final int ACTIONS_NAMED = 12;

    private final StringBuilder text = new StringBuilder();

    private ConformanceText() {}

    /** A report: each fact that lost its meaning, by case and field, then what the missing fields cost. */
    public static String of(Conformance conformance) {
        ConformanceText report = new ConformanceText();
        long faithful = conformance.cases().stream()
                .filter(each -> each.findings().isEmpty())
                .count();
        report.line("Reference cases: "
                + (conformance.cases().size() + conformance.notMapped().size()) + ", mapped: "
                + conformance.cases().size() + ", of these faithful: " + faithful + ".");
        conformance.cases().stream().filter(each -> !each.findings().isEmpty()).forEach(report::unfaithful);
        if (!conformance.notMapped().isEmpty()) {
            report.line("");
            report.line("Not mapped: " + String.join(", ", conformance.notMapped())
                    + ". Maybe they are still to be recorded in your system; 'safeguarding conform' tells each.");
        }
        if (!conformance.missing().isEmpty()) {
            report.line("");
            report.line("Not supplied by the mapping, and the rules that are mute without it");
            conformance.missing().forEach(report::missing);
        }
        return report.text.toString();
    }

    /** The reference cases, each as somebody records it in any system. */
    public static String of(List<ReferenceCase> references) {
        ConformanceText list = new ConformanceText();
        for (ReferenceCase reference : references) {
            list.line(reference.id() + ": " + reference.title());
            reference.told().forEach(sentence -> list.line("  - " + sentence));
        }
        return list.text.toString();
    }

    private void unfaithful(OfCase one) {
        line("");
        line(one.id() + ": " + one.title());
        for (Finding finding : one.findings()) {
            line("  - " + finding.field() + whose(finding) + ": "
                    + finding.loss().word());
            line("      Expected " + finding.expected() + "; found " + finding.found() + ".");
            line("      " + finding.loss().hint());
        }
        if (!one.changed().isEmpty()) {
            line("  The advice changes, by this and by what is not supplied");
            one.changed().stream().limit(ACTIONS_NAMED).forEach(this::changed);
            int more = one.changed().size() - ACTIONS_NAMED;
            if (more > 0) {
                line("  - and " + more + " more, which '--format json' names");
            }
        }
    }

    private void changed(ChangedAction action) {
        String named = action.action() + " about " + action.about();
        String words = action.found()
                .map(found -> action.expected()
                        .map(expected -> "changes: " + named + ": expected " + expected + "; found " + found)
                        .orElse("asks in addition: " + named + ": " + found))
                .orElseGet(() ->
                        "asks no more: " + named + ": " + action.expected().orElseThrow());
        line("  - " + words + ".");
    }

    /** Whose field it is, by both ids where they differ. */
    private static String whose(Finding finding) {
        String here = finding.record().map(id -> " of " + id).orElse("");
        return here
                + finding.mapped()
                        .filter(id -> !finding.record().equals(Optional.of(id)))
                        .map(id -> ", " + id + " in the mapped case")
                        .orElse("");
    }

    private void missing(MissingField field) {
        List<String> rules = field.muted();
        int more = rules.size() - RULES_NAMED;
        String muted = rules.isEmpty()
                ? "no rule; what it would hold counts as not done or not known"
                : rules.size()
                        + (rules.size() == 1 ? " rule: " : " rules: ")
                        + String.join(", ", rules.subList(0, Math.min(RULES_NAMED, rules.size())))
                        + (more > 0 ? " and " + more + " more" : "");
        line("  - " + field.field() + ": " + muted
                + (field.told().isEmpty() ? "" : "; told by " + String.join(", ", field.told())));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
