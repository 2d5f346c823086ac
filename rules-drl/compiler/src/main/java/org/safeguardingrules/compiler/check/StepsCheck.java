package org.safeguardingrules.compiler.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.State;
import org.safeguardingrules.pack.StepPeriod;

/**
 * Steps of actions: on the way to what meets the action, once for each nation, and due by the very period that a rule of
 * the row counts by, from the same event. A step never brings a number of its own.
 */
final class StepsCheck implements Check {

    @Override
    public void check(Inspection inspection) {
        for (Action action : inspection.pack().actions().values()) {
            Set<String> given = new HashSet<>();
            for (StepPeriod step : action.steps()) {
                onTheWay(inspection, action, step);
                once(inspection, given, step);
                inspection.parameter(step.within(), at(inspection, step, "within"));
                boolean counts = isCounted(inspection, step);
                if (counts && inspection.pack().parameters().containsKey(step.within())) {
                    row(inspection, step);
                }
            }
        }
    }

    private static void onTheWay(Inspection inspection, Action action, StepPeriod step) {
        if (!action.way().contains(step.step())) {
            inspection.report(
                    at(inspection, step, "step"),
                    "'" + step.step().word() + "' is no step of '" + action.name() + "', which is met by "
                            + action.metBy().word(),
                    "a step before that, or 'met by: " + step.step().word() + "'");
        }
    }

    private static void once(Inspection inspection, Set<String> given, StepPeriod step) {
        for (Jurisdiction nation : Jurisdiction.values()) {
            if (step.holdsIn(nation) && !given.add(step.step() + " " + nation)) {
                inspection.report(
                        at(inspection, step, "step"),
                        "'" + step.step().word() + "' has two days in the nation '" + nation.word() + "'",
                        "'nations: [ … ]' on each, or one of the two lines");
                return;
            }
        }
    }

    /** Whether the period runs from an event before the step. */
    private static boolean isCounted(Inspection inspection, StepPeriod step) {
        if (step.from().isEmpty()) {
            return false;
        }
        Place place = at(inspection, step, "from");
        Optional<State> after = step.after();
        if (after.isEmpty()) {
            inspection.report(
                    place,
                    "No step is counted from '" + step.from() + "'",
                    NearestWord.hint(step.from(), StepPeriod.EVENTS.keySet(), "'request sent' or 'reply received'"));
        } else if (after.get().compareTo(step.step()) >= 0) {
            inspection.report(
                    place,
                    "'" + step.from() + "' comes no earlier than '"
                            + step.step().word() + "'",
                    "an event before it, or a later step");
        } else {
            return true;
        }
        return false;
    }

    /** A rule of the row has to count by this period from this event. */
    private static void row(Inspection inspection, StepPeriod step) {
        boolean misread = inspection.draft().brokenFolders().contains("rules")
                || inspection.draft().misread().stream()
                        .anyMatch(place -> place.file().startsWith("rules/"));
        if (step.row().isEmpty() || misread) {
            return;
        }
        List<Rule> rules = inspection.pack().rules().stream()
                .filter(rule -> rule.row().equals(step.row()) || rule.id().equals(step.row()))
                .toList();
        boolean says = rules.stream()
                .flatMap(rule -> rule.duties().stream())
                .anyMatch(duty -> !duty.before()
                        && duty.anchor().equals(step.from())
                        && duty.within().equals(Optional.of(step.within())));
        if (rules.isEmpty()) {
            inspection.report(
                    at(inspection, step, "row"),
                    "No rule belongs to a row '" + step.row() + "'",
                    NearestWord.hint(step.row(), inspection.rows(), "a row that says by when"));
        } else if (!says) {
            inspection.report(
                    at(inspection, step, "row"),
                    "No rule of '" + step.row() + "' counts '" + step.within() + "' from '" + step.from() + "'",
                    counted(rules));
        }
    }

    private static String counted(List<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.duties().stream())
                .filter(duty -> !duty.before() && duty.within().isPresent())
                .map(StepsCheck::counted)
                .distinct()
                .findFirst()
                .orElse("another row");
    }

    private static String counted(Duty duty) {
        return "'within: " + duty.within().orElse("") + ", from: " + duty.anchor() + "', as it does";
    }

    private static Place at(Inspection inspection, StepPeriod step, String part) {
        return inspection.place(step.place(), part);
    }
}
