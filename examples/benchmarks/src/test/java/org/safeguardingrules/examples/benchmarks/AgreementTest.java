package org.safeguardingrules.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.engine.Binder;
import org.safeguardingrules.engine.Engine;
import org.safeguardingrules.engine.Evaluation;
import org.safeguardingrules.engine.Interpreter;
import org.safeguardingrules.engine.Judge;
import org.safeguardingrules.engine.Matches;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.examples.benchmarks.byhand.HandWritten;
import org.safeguardingrules.examples.benchmarks.cases.GivenCase;
import org.safeguardingrules.examples.benchmarks.plain.EngineAdvice;
import org.safeguardingrules.examples.benchmarks.plain.GeneratedJava;
import org.safeguardingrules.examples.benchmarks.slice.MatchText;
import org.safeguardingrules.examples.benchmarks.slice.Slice;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;

/** Plain Java is a fair measure only where it finds exactly what the rules mean. */
class AgreementTest {

    private static final Pack PACK = EnglandAndWales.pack().pack();

    @Test
    void plainJavaFindsWhatTheRulesMean() {
        List<Rule> slice = Slice.of(PACK);
        Engine meaning = new Interpreter(PACK.rules(), Binder.STEPS_PER_RULE);
        Engine all = GeneratedJava.of(PACK.rules());
        Engine byHand = new HandWritten(slice);
        Engine sliceFromTree = GeneratedJava.of(slice);
        Set<String> held = new TreeSet<>();
        for (GivenCase each : GivenCases.ALL) {
            CaseFacts facts = each.facts(PACK);
            Matches meant = meaning.evaluate(facts).found();
            assertThat(MatchText.of(all.evaluate(facts).found())).isEqualTo(MatchText.of(meant));
            List<String> meantBySlice = MatchText.of(ofSlice(meant));
            assertThat(MatchText.of(byHand.evaluate(facts).found())).isEqualTo(meantBySlice);
            assertThat(MatchText.of(sliceFromTree.evaluate(facts).found())).isEqualTo(meantBySlice);
            meantBySlice.forEach(text -> held.add(text.substring(0, text.indexOf(' '))));
        }
        assertThat(held)
                .as("rules of the slice that held at least once")
                .containsExactlyInAnyOrderElementsOf(Slice.IDS);
    }

    @Test
    void plainJavaLeavesOpenWhatTheRulesLeaveOpen() {
        GeneratedJava plain = GeneratedJava.of(PACK.rules());
        for (GivenCase each : GivenCases.ALL) {
            CaseFacts facts = each.facts(PACK);
            Evaluation found = plain.withOpenings().evaluate(facts);
            assertThat(MatchText.of(found.found()))
                    .isEqualTo(MatchText.of(plain.evaluate(facts).found()));
            for (Rule rule : PACK.rules()) {
                facts.allow(Binder.STEPS_PER_RULE);
                assertThat(found.openings().of(rule)).as(rule.id()).isEqualTo(Judge.openings(rule, facts));
            }
        }
    }

    @Test
    void plainJavaGivesTheAdviceOfTheLibraryWithReasonsDatesAndReceipt() {
        SafeguardingRules library =
                SafeguardingRules.load(EnglandAndWales.pack()).direct();
        EngineAdvice plain = new EngineAdvice(
                PACK, Set.of(), GeneratedJava.among(PACK.rules()).andThen(GeneratedJava::withOpenings));
        for (GivenCase each : GivenCases.ALL) {
            assertThat(plain.advise(each.caseFile(), each.asAt(), each.knownAt()))
                    .isEqualTo(library.advise(each.caseFile(), each.asAt(), each.knownAt()));
        }
    }

    private static Matches ofSlice(Matches matches) {
        return new Matches(
                matches.matches().stream()
                        .filter(match -> Slice.IDS.contains(match.rule().id()))
                        .toList(),
                matches.failures());
    }
}
