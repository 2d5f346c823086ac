package org.safeguardingrules.compiler.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.CaseFileBuilder;
import org.safeguardingrules.casefile.Child;
import org.safeguardingrules.casefile.ChildBuilder;
import org.safeguardingrules.casefile.ChildRelation;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.PersonBuilder;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.compiler.check.PackLexicon;
import org.safeguardingrules.compiler.logic.Finding.What;
import org.safeguardingrules.engine.InForce;
import org.safeguardingrules.engine.Interpreter;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Vocabulary;

/**
 * What is said of random conditions is so by the interpreter's own meaning, over a case with a child for every
 * combination of what they read; and what is so is said.
 */
class LogicTest {

    private static final int TRIALS = 150;
    private static final Set<What> NEVER = Set.of(What.NEVER, What.NEVER_HERE);
    private static final List<Answer> ANSWERS = List.of(Answer.yes(), Answer.no(), Answer.unknown(Unknown.NOT_ASKED));
    private static final CaseFile EVERY_CHILD = CaseFileBuilder.builder()
            .id("case")
            .person(PersonBuilder.builder().id("person").build())
            .children(Listing.complete(children()))
            .build();

    @Test
    void a_rule_never_holds_exactly_where_no_child_fits_it() {
        trials(3, (rule, trial) -> {
            List<Place> lines = rule.patterns().get(0).conditions().stream()
                    .map(Condition::place)
                    .toList();
            boolean never = trial.logic.findings(rule).stream()
                    .filter(finding -> lines.contains(finding.part().place()))
                    .anyMatch(finding -> NEVER.contains(finding.what()));
            assertThat(never)
                    .as(Written.of(rule.patterns().get(0)))
                    .isEqualTo(trial.found(rule).isEmpty());
        });
    }

    @Test
    void a_condition_that_is_said_to_change_nothing_changes_nothing_and_no_other_does() {
        trials(2, (rule, trial) -> {
            List<Finding> findings = trial.logic.findings(rule);
            Set<String> found = trial.found(rule);
            if (found.isEmpty()) {
                return;
            }
            List<Condition> conditions = rule.patterns().get(0).conditions();
            for (Condition condition : conditions) {
                if (findings.stream().anyMatch(one -> one.part().place().equals(condition.place()))) {
                    List<Condition> others = new ArrayList<>(conditions);
                    others.remove(condition);
                    assertThat(trial.found(trial.random.rule(others)))
                            .as(Written.of(rule.patterns().get(0)))
                            .isEqualTo(found);
                }
            }
            Condition last = conditions.get(conditions.size() - 1);
            List<Condition> first = conditions.subList(0, conditions.size() - 1);
            assertThat(findings.stream().anyMatch(one -> one.part().place().equals(last.place())))
                    .as(Written.of(rule.patterns().get(0)))
                    .isEqualTo(trial.found(trial.random.rule(first)).equals(found));
        });
    }

    @Test
    void a_rule_implies_another_exactly_where_each_child_of_the_one_fits_the_other() {
        trials(2, (rule, trial) -> {
            Rule other = trial.random.rule(2);
            Set<String> ones = trial.found(rule);
            Set<String> others = trial.found(other);
            assertThat(trial.logic.implies(rule, other)).isEqualTo(others.containsAll(ones));
            assertThat(trial.logic.findTheSame(rule, other)).isEqualTo(others.equals(ones));
        });
    }

    @Test
    void definitions_answer_the_same_exactly_where_they_do_so_of_each_child() {
        trials(
                1,
                (rule, trial) -> assertThat(trial.logic.answerTheSame(trial.one, trial.two))
                        .isEqualTo(trial.facts.ofType("Child").stream()
                                .allMatch(child -> child.fits("one").value()
                                        == child.fits("two").value())));
    }

    /** Definitions made at random, their logic, and the children they are said of. */
    private static final class Trial {

        private final RandomConditions random;
        private final Definition one;
        private final Definition two;
        private final Logic logic;
        private final CaseFacts facts;

        Trial(long seed) {
            random = new RandomConditions(seed);
            one = random.definition("one", random.derivation(2));
            two = random.definition("two", random.derivation(1));
            Pack pack = RandomConditions.pack(one, two);
            logic = PackLexicon.logic(pack);
            facts = Vocabulary.facts(EVERY_CHILD, RandomConditions.DAY, new InForce(pack, RandomConditions.DAY));
        }

        /** The children that a rule finds. */
        Set<String> found(Rule rule) {
            return new Interpreter(List.of(rule), 1_000_000)
                    .evaluate(facts).found().matches().stream()
                            .map(match -> match.facts().get(0).id())
                            .collect(Collectors.toSet());
        }
    }

    private static void trials(int depth, BiConsumer<Rule, Trial> test) {
        for (long seed = 0; seed < TRIALS; seed++) {
            Trial trial = new Trial(seed);
            test.accept(trial.random.rule(depth), trial);
        }
    }

    private static List<Child> children() {
        List<Child> children = new ArrayList<>();
        List<Optional<ChildRelation>> relations = new ArrayList<>(List.of(Optional.empty()));
        for (ChildRelation relation : ChildRelation.values()) {
            relations.add(Optional.of(relation));
        }
        for (Optional<ChildRelation> relation : relations) {
            for (int age : List.of(-1, 5, 15, 30)) {
                for (Answer lives : ANSWERS) {
                    for (Answer contact : ANSWERS) {
                        for (Answer plan : ANSWERS) {
                            children.add(ChildBuilder.builder()
                                    .id("child-" + children.size())
                                    .relationToPerson(
                                            relation.map(Fact::of).orElseGet(() -> Fact.unknown(Unknown.NOT_ASKED)))
                                    .dateOfBirth(age < 0 ? Fact.unknown(Unknown.NOT_ASKED) : Fact.of(born(age)))
                                    .livesWithPerson(lives)
                                    .contactWithPerson(contact)
                                    .protectionPlan(plan)
                                    .build());
                        }
                    }
                }
            }
        }
        return children;
    }

    private static LocalDate born(int age) {
        return RandomConditions.DAY.minusYears(age).minusDays(1);
    }
}
