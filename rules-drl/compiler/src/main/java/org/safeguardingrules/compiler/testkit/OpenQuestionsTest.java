package org.safeguardingrules.compiler.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.advice.ActionAtStake;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.OpenQuestion;
import org.safeguardingrules.advice.OpenQuestion.Outcome;
import org.safeguardingrules.casefile.Answerable;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.UnusableCaseFile;
import org.safeguardingrules.pack.Pack;

/**
 * What advice says about what is not known comes true when it becomes known, on scenarios of the pack and on generated
 * cases; and it allocates no more than thirteen plain evaluations do.
 *
 * <p>{@code -Dopen.every} says how many scenarios are passed over for one that is tried, {@code -Dopen.cases} how many
 * generated cases of each kind are tried.
 */
class OpenQuestionsTest {

    private static final int EVERY = Integer.getInteger("open.every", 60);
    private static final int CASES = Integer.getInteger("open.cases", 30);
    private static final int DRAWS = 2;
    private static final int ANSWERS_A_CASE = 4;
    /** In bytes, which are steady; by processor time it is about four, and ten are allowed. */
    private static final double MOST_EVALUATIONS = 13;

    private static final PackUnderTest UNDER_TEST = PackUnderTest.find();
    private static final Pack PACK = UNDER_TEST.pack();
    private static final SafeguardingRules RULES = UNDER_TEST.compiled().orElseGet(UNDER_TEST::interpreted);
    private static final CompleteAnswers ANSWERS = new CompleteAnswers(PACK);
    private static final SafeguardingRules WEIGHING = RULES.weighingQuestions();

    /** A case on a day. */
    private record OnADay(String name, CaseFile caseFile, LocalDate asAt, LocalDate knownAt, long seed) {

        Advice advice(SafeguardingRules rules) {
            return adviceOn(caseFile, rules);
        }

        Advice adviceOn(CaseFile other, SafeguardingRules rules) {
            return rules.advise(other, asAt, knownAt);
        }
    }

    private static Stream<OnADay> cases() {
        List<Scenario> scenarios = UNDER_TEST.scenarios().all();
        return Stream.of(
                        IntStream.range(0, scenarios.size() / EVERY).mapToObj(i -> {
                            Scenario scenario = scenarios.get(i * EVERY);
                            return new OnADay(
                                    scenario.name(), scenario.caseFile(), scenario.asAt(), scenario.knownAt(), i);
                        }),
                        generated("random", GeneratedCases.of(PACK)),
                        generated("ordinary", GeneratedCases.of(PACK).ordinary()))
                .flatMap(Function.identity());
    }

    private static Stream<OnADay> generated(String kind, GeneratedCases cases) {
        LocalDate day = GeneratedCases.DAY;
        return LongStream.range(0, CASES)
                .mapToObj(seed -> new OnADay(kind + " case " + seed, cases.at(seed), day, day, seed));
    }

    private static void hold(Function<OnADay, Optional<String>> violation) {
        List<String> violations = cases().parallel()
                .flatMap(one -> violation.apply(one).map(found -> one.name() + ": " + found).stream())
                .toList();
        assertEquals(List.of(), violations);
    }

    @Test
    void whateverIsAnsweredTheOutlookHolds() {
        hold(one -> {
            Advice before = one.advice(WEIGHING);
            OutlookHolds holds = new OutlookHolds(PACK, one.caseFile(), before);
            return IntStream.range(0, DRAWS)
                    .mapToObj(draw -> ANSWERS.to(
                            before.openQuestions().questions().stream()
                                    .map(OpenQuestion::fact)
                                    .toList(),
                            one.caseFile(),
                            one.knownAt(),
                            new Dice(one.seed() * DRAWS + draw)))
                    .flatMap(answered -> holds.violation(one.adviceOn(answered, RULES)).stream())
                    .findFirst();
        });
    }

    @Test
    void anAnswerChangesWhatItWasSaidToChange() {
        hold(one -> {
            Advice before = one.advice(WEIGHING);
            List<OpenQuestion> tried = before.openQuestions().questions().stream()
                    .filter(question -> !question.outcomes().isEmpty())
                    .limit(ANSWERS_A_CASE)
                    .toList();
            return tried.stream()
                    .flatMap(question -> belied(one, before, question).stream())
                    .findFirst();
        });
    }

    private static Optional<String> belied(OnADay one, Advice before, OpenQuestion question) {
        String name = question.fact().record() + " " + question.fact().field();
        CaseFile stood = one.caseFile().asItStood(one.knownAt()).caseFile();
        Answerable answerable =
                Optional.ofNullable(Answerable.in(stood).get(name)).orElseThrow();
        Set<ActionKey> keys = keys(before);
        int drawn = (int) (one.seed() % question.outcomes().size());
        Outcome said = question.outcomes().get(drawn);
        Set<ActionKey> now;
        try {
            now = keys(one.adviceOn(answerable.answered(said.answer(), one.knownAt()), RULES));
        } catch (UnusableCaseFile recordedLater) {
            return Optional.empty(); // what stands refers to what was recorded later
        }
        String is = without(now, keys) + " come, " + without(keys, now) + " go";
        String was = stated(said.comes()) + " come, " + stated(said.goes()) + " go";
        return is.equals(was)
                ? Optional.empty()
                : Optional.of(name + " answered '" + said.answer() + "': " + is + "; it was said that " + was);
    }

    private static Set<ActionKey> keys(Advice advice) {
        return advice.actions().stream()
                .filter(action -> !PACK.aboutTheAdvice()
                        .containsKey(action.reasons().get(0).rule()))
                .map(action -> action.key())
                .collect(Collectors.toSet());
    }

    private static List<ActionKey> without(Set<ActionKey> some, Set<ActionKey> others) {
        return some.stream().filter(key -> !others.contains(key)).sorted().toList();
    }

    private static List<ActionKey> stated(List<ActionAtStake> actions) {
        return actions.stream().map(ActionAtStake::key).sorted().toList();
    }

    @Test
    void toWeighQuestionsAllocatesAtMostThirteenPlainEvaluations() {
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        List<Double> ratios = new ArrayList<>();
        for (OnADay one : (Iterable<OnADay>) cases()::iterator) {
            one.advice(WEIGHING);
            long before = memory.getCurrentThreadAllocatedBytes();
            one.advice(RULES);
            long between = memory.getCurrentThreadAllocatedBytes();
            one.advice(WEIGHING);
            long after = memory.getCurrentThreadAllocatedBytes();
            ratios.add((double) (after - between) / (between - before));
        }
        ratios.sort(null);
        double median = ratios.get(ratios.size() / 2);
        double percentile95 = ratios.get(ratios.size() * 95 / 100);
        System.out.printf(
                "Weighing questions allocates %.1f plain evaluations, 95th percentile %.1f%n", median, percentile95);
        assertTrue(median <= MOST_EVALUATIONS, () -> "The median is " + median);
    }
}
