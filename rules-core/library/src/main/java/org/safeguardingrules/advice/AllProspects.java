package org.safeguardingrules.advice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safeguardingrules.engine.Binder;
import org.safeguardingrules.engine.Presumptions;
import org.safeguardingrules.engine.Prospect;
import org.safeguardingrules.engine.Prospects;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Gap;
import org.safeguardingrules.vocabulary.StepBudgetExceeded;

/**
 * The prospects of every rule in force, and all that is not known and decides one of them.
 *
 * @param rules the rules in force
 * @param byRule theirs, by id of the rule; absent where a rule could not be judged
 * @param asked what is not known
 */
record AllProspects(List<Rule> rules, Map<String, Optional<List<Prospect>>> byRule, SortedSet<Gap> asked) {

    /** What is asked about undoes presumptions, and so opens more: until nothing more is asked about. */
    static AllProspects of(List<Rule> rules, CaseFacts facts, Presumptions presumptions) {
        Map<String, Optional<List<Prospect>>> byRule = new LinkedHashMap<>();
        SortedSet<Gap> asked = new TreeSet<>();
        Collection<Rule> again = rules;
        while (!again.isEmpty()) {
            Prospects prospects = new Prospects(facts, presumptions, asked);
            again.forEach(rule -> byRule.put(rule.id(), of(rule, prospects, facts)));
            SortedSet<Gap> more = new TreeSet<>();
            byRule.values()
                    .forEach(
                            found -> found.ifPresent(all -> all.forEach(prospect -> more.addAll(prospect.deciding()))));
            more.removeAll(asked);
            asked.addAll(more);
            Set<String> fields = more.stream().map(Gap::field).collect(Collectors.toSet());
            again = rules.stream()
                    .filter(rule -> presumptions.concern(rule, fields))
                    .toList();
        }
        return new AllProspects(rules, byRule, asked);
    }

    private static Optional<List<Prospect>> of(Rule rule, Prospects prospects, CaseFacts facts) {
        facts.allow(Binder.STEPS_PER_RULE);
        try {
            return Optional.of(prospects.of(rule));
        } catch (RuntimeException | StepBudgetExceeded | StackOverflowError notJudged) {
            return Optional.empty();
        }
    }

    List<Prospect> all() {
        return byRule.values().stream()
                .flatMap(found -> found.stream().flatMap(List::stream))
                .toList();
    }

    /** The rules that a fact bears on, by its name, whatever the reasons for which it is not known. */
    Map<String, Set<String>> bearing() {
        Map<String, Set<String>> bearing = new TreeMap<>();
        all().forEach(prospect -> prospect.deciding()
                .forEach(gap -> bearing.computeIfAbsent(gap.name(), none -> new TreeSet<>())
                        .add(prospect.rule().id())));
        return bearing;
    }

    /** What is not known, each fact once. */
    Collection<Gap> facts() {
        Map<String, Gap> once = new TreeMap<>();
        asked.forEach(gap -> once.putIfAbsent(gap.name(), gap));
        return once.values();
    }

    /** The rules that hold, or may for some answers, or could not be judged, in the order of the pack. */
    List<Rule> mayHold() {
        return rules.stream()
                .filter(rule -> byRule.getOrDefault(rule.id(), Optional.empty())
                        .map(found -> !found.isEmpty())
                        .orElse(true))
                .toList();
    }
}
