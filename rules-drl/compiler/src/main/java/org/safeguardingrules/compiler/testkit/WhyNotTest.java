package org.safeguardingrules.compiler.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.advice.Assembly;
import org.safeguardingrules.casefile.AsItStood;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.engine.Binder;
import org.safeguardingrules.engine.InForce;
import org.safeguardingrules.engine.Interpreter;
import org.safeguardingrules.engine.Matches;
import org.safeguardingrules.explanation.Explainer;
import org.safeguardingrules.explanation.Outcome;
import org.safeguardingrules.explanation.RuleExplained;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Vocabulary;

/**
 * Silence is explained for every rule of the pack whose tests are running: held to its near misses, and to generated cases;
 * {@code -Dwhy.not.cases=1000} tries so many of these.
 */
class WhyNotTest {

    private static final int CASES = Integer.getInteger("why.not.cases", 50);
    private static final Set<Outcome> HOLDING = Set.of(Outcome.ASKS, Outcome.HELD_BACK);

    private final PackUnderTest underTest = PackUnderTest.find();
    private final Pack pack = underTest.pack();

    @Test
    void everyNearMissIsExplainedByWhatItChangesAndEveryRuleHasOneThatIs() {
        List<Scenario> scenarios = underTest.scenarios().all();
        Assumptions.assumeFalse(scenarios.isEmpty(), "The pack has no scenarios");
        WhyNot whyNot = WhyNot.of(pack, scenarios);
        assertEquals(
                "",
                whyNot.unexplained().stream().map(Diagnostic::toString).collect(Collectors.joining("\n")),
                whyNot::summary);
        assertEquals(List.of(), whyNot.rulesUnexplained(), whyNot::summary);
    }

    @Test
    void aRuleIsSaidToBeSilentWhereItDoesNotHoldAndOnlyThereAndNeverWithoutWhy() {
        GeneratedCases cases = GeneratedCases.of(pack);
        Set<String> rows = pack.rules().stream().map(Rule::row).collect(Collectors.toCollection(TreeSet::new));
        for (long seed = 0; seed < CASES; seed++) {
            AsItStood stood = cases.at(seed).checked().asItStood(GeneratedCases.DAY);
            Set<String> holding = new TreeSet<>();
            Explainer explainer = explainer(cases.at(seed), stood, holding);
            for (String row : rows) {
                for (RuleExplained rule :
                        explainer.explain(row, Optional.empty()).rules()) {
                    String of = rule.rule() + " in case " + seed;
                    boolean silent = rule.outcome() == Outcome.SILENT;
                    if (silent || HOLDING.contains(rule.outcome())) {
                        assertEquals(!holding.contains(rule.rule()), silent, of);
                    }
                    boolean without = rule.nearMisses().stream()
                            .anyMatch(miss -> miss.failed().isEmpty());
                    assertEquals(silent, !rule.nearMisses().isEmpty() && !without, of);
                }
            }
        }
    }

    /** An explainer of a case, and the rules that hold in it. */
    private Explainer explainer(CaseFile caseFile, AsItStood stood, Set<String> holding) {
        LocalDate day = GeneratedCases.DAY;
        CaseFacts facts = Vocabulary.facts(stood.caseFile(), day, new InForce(pack, day));
        Map<String, Matches> found = new Interpreter(pack.rules(), Binder.STEPS_PER_RULE)
                .evaluate(facts)
                .found()
                .byRule();
        holding.addAll(found.keySet());
        Assembly assembly = new Assembly(pack, stood, facts, day);
        return new Explainer(
                pack,
                facts,
                underTest.interpreted().advise(caseFile, day, day),
                rule -> assembly.contribution(rule, found.getOrDefault(rule.id(), Matches.NONE)));
    }
}
