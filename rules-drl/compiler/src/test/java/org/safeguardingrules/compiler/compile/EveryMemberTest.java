package org.safeguardingrules.compiler.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.engine.DroolsEngine;
import org.safeguardingrules.engine.Engine;
import org.safeguardingrules.engine.Interpreter;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;

/** No member of the vocabulary has a name that Drools reads as something else, in either mode. */
class EveryMemberTest {

    private static final long STEPS = 1_000_000;

    @Test
    void every_member_is_read_alike_by_every_engine() {
        List<Rule> rules = RandomRules.everyMember();
        Pack pack = Trees.pack(rules);
        Engine interpreter = new Interpreter(rules, STEPS);
        Engine classic = new ClassicEngine(pack, rules);
        Engine compiled =
                new DroolsEngine(RuleCompiler.withoutCache().compile(pack).load(), rules, STEPS);
        int matches = 0;
        for (long seed = 0; seed < 100; seed++) {
            var facts = RandomCases.facts(RandomCases.caseFile(seed));
            var meant = MatchText.of(interpreter.evaluate(facts));
            matches += meant.size();
            assertThat(MatchText.of(compiled.evaluate(facts))).isEqualTo(meant);
            assertThat(MatchText.of(classic.evaluate(facts))).isEqualTo(meant);
        }
        assertThat(matches).isGreaterThan(1000);
    }
}
