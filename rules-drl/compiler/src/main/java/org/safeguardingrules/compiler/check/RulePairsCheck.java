package org.safeguardingrules.compiler.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeguardingrules.compiler.logic.Contradiction;
import org.safeguardingrules.compiler.logic.Logic;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;

/** Rules that another one makes needless, unless the pack says why they stand; and rules that demand contradictory things. */
final class RulePairsCheck implements Check {

    @Override
    public void check(Inspection inspection) {
        Logic logic = inspection.logic();
        List<Rule> rules = inspection.flawlessRules();
        Map<String, String> reasons =
                new HashMap<>(inspection.draft().catalogue().nothingMore());
        List<Contradiction> contradictions = logic.contradictions(rules);
        contradictions.forEach(found -> contradiction(inspection, found));
        for (Logic.Needless found : logic.needless(rules)) {
            boolean said = contradictions.stream()
                    .anyMatch(other -> other.rule() == found.rule() && other.other() == found.beside());
            if (reasons.remove(found.rule().id()) == null && !said) {
                inspection.report(
                        inspection.place(found.rule().place(), "id"),
                        found.rule().id() + " asks for nothing but what " + named(found.beside())
                                + " asks for whenever it holds",
                        "one rule for both, another condition, period or priority, or its reason under"
                                + " 'asks nothing more' in pack.yaml");
            }
        }
        rules.stream().filter(rule -> reasons.containsKey(rule.id())).forEach(rule -> needed(inspection, rule));
    }

    private static void needed(Inspection inspection, Rule rule) {
        inspection.report(
                inspection.place(inspection.draft().packPlace(), "asks nothing more " + rule.id()),
                "No other rule asks for everything that " + rule.id() + " asks for whenever it holds",
                "the list without it");
    }

    private static void contradiction(Inspection inspection, Contradiction found) {
        Place duty = found.duty().place();
        String other = named(found.other());
        switch (found.what()) {
            case LOWER_LEVEL ->
                inspection.report(
                        inspection.place(duty, "indicating"),
                        found.rule().id() + " indicates '"
                                + found.duty().indicating().orElse("") + "', and " + other
                                + ", which holds whenever it does, '"
                                + found.others().indicating().orElse("") + "'",
                        "a higher level, or a condition that tells the two apart");
            case OTHER_PERIOD ->
                inspection.report(
                        inspection.place(duty, "within"),
                        found.rule().id() + " and " + other + " hold in the same cases and ask for '"
                                + found.duty().action() + "' within '"
                                + found.duty().within().orElse("") + "' and '"
                                + found.others().within().orElse("") + "' under one authority",
                        "the same period in both, or a condition that tells the two apart");
            case URGENT_AND_LATER ->
                inspection.report(
                        inspection.place(duty, "within"),
                        found.rule().id() + " asks for '" + found.duty().action() + "' more urgently than " + other
                                + ", which holds whenever it does, and for a later day",
                        "a period no longer than that one, or no more urgently");
            case HELD_BACK ->
                inspection.report(
                        inspection.place(duty, "action"),
                        found.rule().id() + " holds back '" + found.duty().action() + "', which " + other
                                + " asks for in a case in which both hold, and waits for nothing",
                        "'waits for' in its action, or a condition that tells the two apart");
        }
    }

    private static String named(Rule rule) {
        return rule.id() + " (" + rule.place() + ")";
    }
}
