package org.safeguardingrules.compiler.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.PackBuilder;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.RuleBuilder;

/** Packs from which something was taken. */
final class PacksWithout {

    private PacksWithout() {}

    /** The pack, to be interpreted. */
    static Pack compiledRules(Pack pack) {
        return interpreted(pack).build();
    }

    /** The pack without a rule, or without all rules of a row. */
    static Pack rule(Pack pack, String rowOrRule) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            if (!rule.id().equals(rowOrRule) && !rule.row().equals(rowOrRule)) {
                rules.add(numbered(rule, rules.size()));
            }
        }
        Map<String, Rule> aboutTheAdvice = new TreeMap<>(pack.aboutTheAdvice());
        aboutTheAdvice.remove(rowOrRule);
        return interpreted(pack).rules(rules).aboutTheAdvice(aboutTheAdvice).build();
    }

    /** The pack without any other rules than these. */
    static Pack otherRules(Pack pack, Set<String> kept) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            if (kept.contains(rule.id())) {
                rules.add(numbered(rule, rules.size()));
            }
        }
        return interpreted(pack).rules(rules).build();
    }

    /** The pack in which the rules of a row go by the day asked about. */
    static Pack datesOfItsOwn(Pack pack, String row) {
        List<Rule> rules = pack.rules().stream()
                .map(rule -> rule.row().equals(row)
                        ? RuleBuilder.builder(rule).datedBy(DatedBy.AS_AT).build()
                        : rule)
                .toList();
        return interpreted(pack).rules(rules).build();
    }

    private static Rule numbered(Rule rule, int number) {
        return RuleBuilder.builder(rule).number(number).build();
    }

    private static PackBuilder interpreted(Pack pack) {
        return PackBuilder.builder(pack).compiledRules(List.of());
    }
}
