package org.safeguardingrules.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguardingrules.engine.Binder;
import org.safeguardingrules.engine.Engine;
import org.safeguardingrules.engine.Interpreter;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.examples.benchmarks.cases.GivenCase;
import org.safeguardingrules.examples.benchmarks.peers.Peer;
import org.safeguardingrules.examples.benchmarks.slice.MatchText;
import org.safeguardingrules.examples.benchmarks.slice.Slice;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;

/** A peer is compared only where it finds what the rules mean. */
class PeersTest {

    private static final Pack PACK = EnglandAndWales.pack().pack();
    private static final List<Rule> SLICE = Slice.of(PACK);

    @ParameterizedTest
    @EnumSource
    void findsOnTheSliceWhatItsRulesMean(Peer peer) {
        List<Rule> rules = peer.among(SLICE);
        Engine meaning = new Interpreter(rules, Binder.STEPS_PER_RULE);
        Engine engine = peer.engine(rules);
        for (GivenCase each : GivenCases.ALL) {
            CaseFacts facts = each.facts(PACK);
            assertThat(MatchText.of(engine.evaluate(facts).found()))
                    .as("%s on %s", peer.title(), each.asAt())
                    .isEqualTo(MatchText.of(meaning.evaluate(facts).found()));
        }
    }
}
