package org.safeguardingrules.compiler.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.CaseFileBuilder;
import org.safeguardingrules.casefile.Child;
import org.safeguardingrules.casefile.ChildBuilder;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.PersonBuilder;
import org.safeguardingrules.engine.DirectEngine;
import org.safeguardingrules.engine.DroolsEngine;
import org.safeguardingrules.engine.Engine;
import org.safeguardingrules.engine.EngineKind;
import org.safeguardingrules.engine.Matches;
import org.safeguardingrules.engine.Matches.Failure;
import org.safeguardingrules.pack.Rule;

/** A rule that fails costs no other rule its matches, and is named. */
@ParameterizedClass
@EnumSource(
        value = EngineKind.class,
        names = {"DROOLS", "DIRECT"})
class IsolationTest {

    @Parameter
    private EngineKind kind = EngineKind.DROOLS;

    private static final long STEPS = 10_000;

    private static final Rule GOOD = Trees.rule(0, Trees.one("p", "Person"));
    private static final Rule ALSO_GOOD = Trees.rule(
            9, Trees.one("p", "Person"), Trees.one("c", "Child", Trees.yes(Trees.term("fits", Trees.with("always")))));

    @Test
    void a_condition_that_throws() {
        Rule broken = Trees.rule(1, Trees.one("c", "Child", Trees.yes(fits(StubPolicy.THROWS))));
        assertOnlyFails(broken, "IllegalStateException");
    }

    @Test
    void a_condition_of_a_join_that_throws() {
        Rule broken = Trees.rule(
                1,
                Trees.one("p", "Person"),
                Trees.one("c", "Child", Trees.yes(Trees.of("p", fits(StubPolicy.THROWS)))));
        assertOnlyFails(broken, "IllegalStateException");
    }

    @Test
    void a_condition_that_overflows_the_stack() {
        Rule broken = Trees.rule(
                1, Trees.not("Child", Trees.notRuledOut(fits(StubPolicy.OVERFLOWS))), Trees.one("p", "Person"));
        assertOnlyFails(broken, "StackOverflowError");
    }

    @Test
    void a_cross_product_without_any_code() {
        Rule broken = Trees.rule(
                1,
                Trees.one("a", "Child"),
                Trees.one("b", "Child"),
                Trees.one("c", "Child"),
                Trees.one("d", "Child"),
                Trees.one("e", "Child"),
                Trees.one("f", "Child"));
        assertOnlyFails(broken, "StepBudgetExceeded");
    }

    @Test
    void a_cross_product_inside_not_and_exists() {
        Rule broken = Trees.rule(
                1,
                Trees.one("a", "Child"),
                Trees.one("b", "Child"),
                Trees.not("Child", Trees.yes(Trees.of("a", fits("never")))),
                Trees.exists("Child", Trees.yes(Trees.of("b", fits("always")))));
        assertOnlyFails(broken, "StepBudgetExceeded");
    }

    @Test
    void several_at_once_and_again_on_the_same_engine() {
        List<Rule> rules = List.of(
                GOOD,
                Trees.rule(1, Trees.one("c", "Child", Trees.yes(fits(StubPolicy.THROWS)))),
                Trees.rule(
                        2,
                        Trees.one("a", "Child"),
                        Trees.one("b", "Child"),
                        Trees.one("c", "Child"),
                        Trees.one("d", "Child")),
                ALSO_GOOD);
        Engine engine = engine(rules, STEPS);
        for (int round = 0; round < 3; round++) {
            Matches found = engine.evaluate(RandomCases.facts(family(60))).found();
            assertThat(found.failures()).extracting(Failure::rule).containsExactlyInAnyOrder("TA-01", "TA-02");
            assertThat(found.matches()).hasSize(1 + 60);
        }
        assertThat(engine.evaluate(RandomCases.facts(family(0))).found().failures())
                .isEmpty();
    }

    @Test
    void a_lookup_of_equal_ids_takes_few_steps() {
        Rule join = Trees.rule(
                0,
                Trees.one("a", "Child"),
                Trees.one("b", "Child", Trees.same(Trees.term("id"), Trees.of("a", Trees.term("id")))));
        Matches found = engine(List.of(join), 2_000)
                .evaluate(RandomCases.facts(family(1_000)))
                .found();
        assertThat(found.failures()).isEmpty();
        assertThat(found.matches()).hasSize(1_000);
    }

    private void assertOnlyFails(Rule broken, String why) {
        Matches found = engine(List.of(GOOD, broken, ALSO_GOOD), STEPS)
                .evaluate(RandomCases.facts(family(60)))
                .found();
        assertThat(found.failures()).containsExactly(new Failure(broken.id(), why));
        assertThat(found.matches()).extracting(match -> match.rule().id()).containsOnly("TA-00", "TA-09");
        assertThat(found.matches()).hasSize(1 + 60);
    }

    private static org.safeguardingrules.pack.Term fits(String definition) {
        return Trees.term("fits", Trees.with(definition));
    }

    private Engine engine(List<Rule> rules, long steps) {
        return kind == EngineKind.DIRECT
                ? new DirectEngine(rules, steps)
                : new DroolsEngine(
                        RuleCompiler.withoutCache().compile(Trees.pack(rules)).load(), rules, steps);
    }

    private static CaseFile family(int children) {
        List<Child> all = IntStream.range(0, children)
                .mapToObj(number -> ChildBuilder.builder().id("child" + number).build())
                .toList();
        return CaseFileBuilder.builder()
                .id("case")
                .person(PersonBuilder.builder().id("person").build())
                .children(
                        all.isEmpty() ? Listing.<Child>askedAndNone().from("police", Trees.DAY) : Listing.complete(all))
                .build();
    }
}
