package org.safeguardingrules.compiler.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.engine.Binder;
import org.safeguardingrules.engine.InForce;
import org.safeguardingrules.engine.Interpreter;
import org.safeguardingrules.explanation.BoundFact;
import org.safeguardingrules.explanation.Explanation;
import org.safeguardingrules.explanation.Outcome;
import org.safeguardingrules.explanation.RuleExplained;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Vocabulary;

/**
 * Holds <em>why not</em> to the near misses of a pack: explaining the rule that a near miss is about names what keeps it
 * from asking, as it does once the one fact that the near miss changes is put back.
 *
 * <p>Named is a condition where the rule holds, fact put back, for the very facts that are said to miss it: each condition
 * said to fail for them then holds. Where the near miss takes a fact away, what is left is named.
 */
final class WhyNot {

    private final Pack pack;
    private final SafeguardingRules rules;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Set<String> explained = new TreeSet<>();
    private int nearMisses;

    private WhyNot(Pack pack) {
        this.pack = pack;
        ClassLoader none = WhyNot.class.getClassLoader();
        this.rules = SafeguardingRules.load(new CompiledPack(PacksWithout.compiledRules(pack), none))
                .interpreted();
    }

    /** Explains every near miss among these scenarios. */
    static WhyNot of(Pack pack, List<Scenario> scenarios) {
        WhyNot whyNot = new WhyNot(pack);
        scenarios.stream()
                .filter(scenario -> scenario.kind() == ScenarioKind.NEAR_MISS)
                .filter(scenario ->
                        scenario.rule().isPresent() && scenario.base().isPresent())
                .forEach(scenario -> whyNot.explain(
                        scenario, scenario.base().get(), scenario.rule().get()));
        return whyNot;
    }

    /** The near misses that are not explained. */
    List<Diagnostic> unexplained() {
        return diagnostics.list();
    }

    /** The rules, and rows about the advice, that no near miss explains. */
    List<String> rulesUnexplained() {
        return Stream.concat(pack.rules().stream(), pack.aboutTheAdvice().values().stream())
                .map(Rule::id)
                .filter(id -> !explained.contains(id))
                .toList();
    }

    /** How much was explained, in one line. */
    String summary() {
        return "Near misses explained: " + (nearMisses - unexplained().size()) + " of " + nearMisses
                + ". Rules explained: " + explained.size() + " of "
                + (pack.rules().size() + pack.aboutTheAdvice().size()) + ".";
    }

    private void explain(Scenario nearMiss, Scenario base, String rowOrRule) {
        nearMisses++;
        List<RuleExplained> before =
                explanation(base, rowOrRule, Optional.empty()).rules();
        List<String> missing = explanation(nearMiss, rowOrRule, Optional.empty()).rules().stream()
                .filter(now -> before.stream().anyMatch(then -> then.rule().equals(now.rule()) && isOutstanding(then)))
                .filter(now -> isExplained(now, nearMiss, base))
                .map(RuleExplained::rule)
                .toList();
        explained.addAll(missing);
        if (missing.isEmpty()) {
            diagnostics.add(
                    nearMiss.place(),
                    "Explaining " + rowOrRule + " does not name what '" + nearMiss.name() + "' changes",
                    "look at what 'safeguarding explain' says of this case");
        }
    }

    private Explanation explanation(Scenario scenario, String rowOrRule, Optional<String> about) {
        return rules.switchOn(scenario.switchedOn())
                .explain(scenario.caseFile(), scenario.asAt(), scenario.knownAt(), rowOrRule, about);
    }

    private static boolean isOutstanding(RuleExplained rule) {
        return rule.asked().stream().anyMatch(asked -> !asked.action().met());
    }

    private boolean isExplained(RuleExplained now, Scenario nearMiss, Scenario base) {
        return switch (now.outcome()) {
            case SILENT -> now.because().isPresent() || namesWhatIsMissing(now, nearMiss, base);
            case ASKS -> !isOutstanding(now) || ofOneSubjectOnly(now, nearMiss, base);
            case HELD_BACK, NOT_IN_FORCE, SWITCHED_OFF -> true;
            case NOT_JUDGED -> false;
        };
    }

    private boolean namesWhatIsMissing(RuleExplained now, Scenario nearMiss, Scenario base) {
        Set<String> left = Set.copyOf(named(facts(nearMiss).all()));
        List<List<String>> held = matches(now.rule(), base);
        boolean taken = held.stream().anyMatch(match -> !left.containsAll(match));
        return taken && !now.nearMisses().isEmpty()
                || now.nearMisses().stream()
                        .map(miss ->
                                miss.facts().stream().map(BoundFact::toString).toList())
                        .anyMatch(held::contains);
    }

    /** Whether a rule that still asks about one fact is silent about another that it asked about, and says why. */
    private boolean ofOneSubjectOnly(RuleExplained now, Scenario nearMiss, Scenario base) {
        Set<String> asked =
                matches(now.rule(), base).stream().flatMap(List::stream).collect(Collectors.toSet());
        matches(now.rule(), nearMiss).forEach(asked::removeAll);
        return facts(nearMiss).all().stream()
                .filter(fact -> asked.contains(fact.toString()))
                .flatMap(fact -> explanation(nearMiss, now.rule(), Optional.of(fact.id())).rules().stream())
                .filter(one -> one.rule().equals(now.rule()) && one.outcome() == Outcome.SILENT)
                .anyMatch(one -> namesWhatIsMissing(one, nearMiss, base));
    }

    /** Facts by type and id: a missed appointment and its breach share an id. */
    private static List<String> named(List<CaseFact> facts) {
        return facts.stream().map(CaseFact::toString).toList();
    }

    private List<List<String>> matches(String id, Scenario scenario) {
        List<Rule> rule =
                pack.rules().stream().filter(one -> one.id().equals(id)).toList();
        return new Interpreter(rule, Binder.STEPS_PER_RULE)
                .evaluate(facts(scenario)).found().matches().stream()
                        .map(match -> named(match.facts()))
                        .toList();
    }

    private CaseFacts facts(Scenario scenario) {
        return Vocabulary.facts(
                scenario.caseFile().checked().asItStood(scenario.knownAt()).caseFile(),
                scenario.asAt(),
                new InForce(pack, scenario.asAt()));
    }
}
