package org.safeguardingrules.compiler.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguardingrules.engine.DirectEngine;
import org.safeguardingrules.engine.DroolsEngine;
import org.safeguardingrules.engine.Engine;
import org.safeguardingrules.engine.Interpreter;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;

/** Interpreter, executable model and classic mode find the same, for rules and cases that nobody thought of. */
class EnginesAgreeTest {

    private static final long STEPS = 1_000_000;
    private static final int CASES = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void random_rules_hold_alike_in_every_engine(long seed) {
        List<Rule> rules = new RandomRules(seed).rules(50);
        Pack pack = Trees.pack(rules);
        assertAgree(rules, List.of(compiled(pack, rules), new ClassicEngine(pack, rules)), 200);
    }

    @Test
    void every_member_is_read_alike_by_every_engine() {
        List<Rule> rules = RandomRules.everyMember();
        Pack pack = Trees.pack(rules);
        assertAgree(
                rules,
                List.of(compiled(pack, rules), new DirectEngine(rules, STEPS), new ClassicEngine(pack, rules)),
                1000);
    }

    @Test
    void rules_not_in_force_do_not_hold() {
        List<Rule> rules = new RandomRules(4).rules(30);
        CompiledPack pack =
                RuleCompiler.withoutCache().compile(Trees.pack(rules)).load();
        for (int from = 0; from < 30; from += 10) {
            List<Rule> inForce = rules.subList(from, from + 10);
            assertAgree(inForce, List.of(new DroolsEngine(pack, inForce, STEPS), new DirectEngine(inForce, STEPS)), 1);
        }
        assertThat(new DroolsEngine(pack, List.of(), STEPS)
                        .evaluate(facts(1))
                        .found()
                        .matches())
                .isEmpty();
    }

    private static Engine compiled(Pack pack, List<Rule> rules) {
        return new DroolsEngine(RuleCompiler.withoutCache().compile(pack).load(), rules, STEPS);
    }

    private static void assertAgree(List<Rule> rules, List<Engine> engines, int atLeast) {
        Engine meaning = new Interpreter(rules, STEPS);
        int matches = 0;
        for (long seed = 0; seed < CASES; seed++) {
            List<String> meant = MatchText.withOpenings(meaning.evaluate(facts(seed)), rules);
            matches += meant.size() - rules.size();
            for (Engine engine : engines) {
                assertThat(MatchText.withOpenings(engine.evaluate(facts(seed)), rules))
                        .as("%s, case %d", engine.getClass().getSimpleName(), seed)
                        .isEqualTo(meant);
            }
        }
        assertThat(matches).as("matches, so that agreement means something").isGreaterThan(atLeast);
    }

    private static CaseFacts facts(long seed) {
        return RandomCases.facts(RandomCases.caseFile(seed));
    }
}
