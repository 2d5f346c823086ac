package org.safeguardingrules.compiler.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;

/** Packs from which something was taken. */
final class PacksWithout {

    private PacksWithout() {}

    /** The pack, to be interpreted. */
    static Pack compiledRules(Pack pack) {
        return with(pack, pack.rules(), pack.aboutTheAdvice());
    }

    /** The pack without a rule, or without all rules of a row. */
    static Pack rule(Pack pack, String rowOrRule) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            if (!rule.id().equals(rowOrRule) && !rule.row().equals(rowOrRule)) {
                rules.add(changed(rule, rules.size(), rule.datedBy()));
            }
        }
        Map<String, Rule> aboutTheAdvice = new TreeMap<>(pack.aboutTheAdvice());
        aboutTheAdvice.remove(rowOrRule);
        return with(pack, rules, aboutTheAdvice);
    }

    /** The pack without any other rules than these. */
    static Pack otherRules(Pack pack, Set<String> kept) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            if (kept.contains(rule.id())) {
                rules.add(changed(rule, rules.size(), rule.datedBy()));
            }
        }
        return with(pack, rules, pack.aboutTheAdvice());
    }

    /** The pack in which the rules of a row go by the day asked about. */
    static Pack datesOfItsOwn(Pack pack, String row) {
        List<Rule> rules = pack.rules().stream()
                .map(rule -> rule.row().equals(row) ? changed(rule, rule.number(), DatedBy.AS_AT) : rule)
                .toList();
        return with(pack, rules, pack.aboutTheAdvice());
    }

    private static Rule changed(Rule rule, int number, DatedBy datedBy) {
        return new Rule(
                number,
                rule.id(),
                rule.sentence(),
                rule.theme(),
                rule.authority(),
                rule.priority(),
                rule.from(),
                rule.until(),
                datedBy,
                rule.off(),
                rule.mayGo(),
                rule.patterns(),
                rule.duties(),
                rule.place());
    }

    private static Pack with(Pack pack, List<Rule> rules, Map<String, Rule> aboutTheAdvice) {
        return new Pack(
                pack.id(),
                pack.title(),
                pack.version(),
                pack.digest(),
                pack.vocabulary(),
                pack.engine(),
                List.of(),
                pack.earliest(),
                rules,
                aboutTheAdvice,
                pack.definitions(),
                pack.parameters(),
                pack.actions(),
                pack.authorities(),
                pack.relations(),
                pack.sources(),
                pack.words(),
                pack.wording(),
                pack.calendars());
    }
}
