package org.safeguardingrules.compiler.check;

import org.safeguardingrules.compiler.logic.Finding;
import org.safeguardingrules.compiler.logic.Finding.Part;
import org.safeguardingrules.compiler.logic.Logic;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Rule;

/** Conditions of rules and parts of definitions that can never hold, always hold, or change nothing where they stand. */
final class IdleConditionsCheck implements Check {

    @Override
    public void check(Inspection inspection) {
        Logic logic = inspection.logic();
        for (Rule rule : inspection.flawlessRules()) {
            logic.findings(rule).forEach(finding -> condition(inspection, finding));
        }
        for (Definition definition : inspection.pack().definitions().values()) {
            logic.findings(definition).forEach(finding -> part(inspection, definition, finding));
        }
    }

    private static void condition(Inspection inspection, Finding finding) {
        String part = "'" + finding.part().text() + "'";
        String beside = finding.because().map(IdleConditionsCheck::shown).orElse("what stands beside it");
        String what = switch (finding.what()) {
            case NEVER -> part + " can never hold, whatever is recorded";
            case NEVER_HERE -> part + " can never hold together with " + beside;
            case ALWAYS -> part + " always holds, whatever is recorded";
            case ALWAYS_HERE -> part + " always holds where " + beside + " does";
            case ADDS_NOTHING -> part + " changes nothing: the rule holds in the same cases without it";
        };
        String maybe = switch (finding.what()) {
            case NEVER -> "another member, word or reading";
            case NEVER_HERE -> "one of the two, or another member, word or reading";
            case ALWAYS, ALWAYS_HERE, ADDS_NOTHING -> "the rule without it, or another member, word or reading";
        };
        inspection.report(finding.part().place(), what, maybe);
    }

    private static String shown(Part part) {
        return "'" + part.text() + "' in line " + part.place().line();
    }

    private static void part(Inspection inspection, Definition definition, Finding finding) {
        boolean whole = definition.versions().stream()
                .anyMatch(version ->
                        version.derivation().place().equals(finding.part().place()));
        String part = "'" + (whole ? definition.name() : finding.part().text()) + "'";
        String what = switch (finding.what()) {
            case NEVER -> whole ? part + " can never be yes" : part + " is always no";
            case ALWAYS -> whole ? part + " can never be no" : part + " is always yes";
            case NEVER_HERE, ALWAYS_HERE, ADDS_NOTHING ->
                part + " changes nothing: '" + definition.name() + "' answers the same without it";
        };
        inspection.report(
                finding.part().place(),
                what,
                whole
                        ? "another member, or 'any' in place of 'all' or the other way round"
                        : "the definition without it, or another member or word");
    }
}
