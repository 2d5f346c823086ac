package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safeguardingrules.advice.OpenQuestion.Outcome;
import org.safeguardingrules.casefile.Answerable;
import org.safeguardingrules.casefile.AsItStood;
import org.safeguardingrules.engine.Matches;
import org.safeguardingrules.engine.Presumptions;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Gap;

/**
 * Weighs what is not known: what each answer would change, most telling first, and what is certain, possible and ruled
 * out whatever the answers.
 *
 * <p>The answers to the questions that seem most telling are tried, one question at a time, until so many rules have been
 * evaluated again; how telling a question seems is the share that it has in deciding each action, by its priority.
 */
public final class Weighing {

    /** As many rules as are in force may be evaluated again to try answers, so many times. */
    private static final int EVALUATIONS = 1;

    /** To put the advice together again costs as much as to evaluate so many rules. */
    private static final int OVERHEAD = 20;

    private final Pack pack;
    private final AsItStood stood;
    private final Advice advice;
    private final Matches found;
    private final AllProspects prospects;
    private final List<Stake> stakes;
    private final Outlooks outlooks;
    private final Function<LocalDate, Advice> earlier;

    private Weighing(
            Pack pack,
            AsItStood stood,
            CaseFacts facts,
            Advice advice,
            Matches found,
            AllProspects prospects,
            Function<LocalDate, Advice> earlier) {
        this.pack = pack;
        this.stood = stood;
        this.advice = advice;
        this.found = found;
        this.prospects = prospects;
        this.earlier = earlier;
        this.stakes = prospects.all().stream()
                .flatMap(prospect -> Stake.of(prospect, pack).stream())
                .toList();
        this.outlooks = new Outlooks(
                pack, new Assembly(pack, stood, facts, advice.receipt().asAt()), advice, prospects, stakes);
    }

    /**
     * The advice with its questions weighed.
     *
     * @param pack the pack
     * @param presumptions what its rules take as not so while it is not known
     * @param stood the case file as it stood
     * @param facts its facts
     * @param inForce the rules that were evaluated
     * @param found what they found
     * @param earlier makes the advice of an earlier day again
     * @param advice the advice
     */
    public static Advice weighed(
            Pack pack,
            Presumptions presumptions,
            AsItStood stood,
            CaseFacts facts,
            List<Rule> inForce,
            Matches found,
            Function<LocalDate, Advice> earlier,
            Advice advice) {
        AllProspects prospects = AllProspects.of(inForce, facts, presumptions);
        Weighing weighing = new Weighing(pack, stood, facts, advice, found, prospects, earlier);
        return AdviceBuilder.from(advice).withOpenQuestions(weighing.questions());
    }

    private OpenQuestions questions() {
        Map<String, Answerable> answerable = Answerable.in(stood.caseFile());
        List<OpenQuestion> questions = tried(answerable);
        return new OpenQuestions(
                questions,
                Optional.of(outlooks.outlook(questions, answerable)),
                advice.openQuestions().notSupplied());
    }

    /** First those whose answer was seen to change something, by how much; the others by their share. */
    private List<OpenQuestion> tried(Map<String, Answerable> answerable) {
        List<Share> shares = shares(answerable);
        WhatIf whatIf = new WhatIf(pack, stood, advice, found, prospects, earlier);
        Map<Gap, List<Outcome>> outcomes = outcomes(shares, whatIf);
        return shares.stream()
                .map(share -> new OpenQuestion(
                        MissingFact.of(share.gap()),
                        List.copyOf(whatIf.rules(share.gap())),
                        outcomes.getOrDefault(share.gap(), List.of())))
                .sorted(Comparator.comparing(Weighing::change).reversed())
                .toList();
    }

    /** Whatever can turn out to be so is tried before the listings of which it can only be said that no more is listed. */
    private Map<Gap, List<Outcome>> outcomes(List<Share> shares, WhatIf whatIf) {
        Map<Gap, List<Outcome>> outcomes = new HashMap<>();
        int left = EVALUATIONS * prospects.rules().size();
        List<Share> inTurn = shares.stream()
                .sorted(Comparator.comparing(share -> !share.canAdd()))
                .toList();
        for (Share share : inTurn) {
            List<String> answers = share.answersToTry();
            List<Rule> again = whatIf.again(share.gap());
            int cost = answers.size() * (again.size() + OVERHEAD);
            if (cost <= left) {
                left -= cost;
                outcomes.put(
                        share.gap(),
                        share.question().stream()
                                .flatMap(question ->
                                        answers.stream().map(answer -> whatIf.outcome(question, answer, again)))
                                .toList());
            }
        }
        return outcomes;
    }

    /**
     * The share that a fact has in deciding actions.
     *
     * @param gap the fact
     * @param question where it stands in the case file; absent where it is no field of its own
     * @param keeps its share in those that the advice has
     * @param brings its share in those that the advice does not have and that it might bring by one answer alone
     */
    private record Share(Gap gap, Optional<Answerable> question, double keeps, double brings) {

        boolean canAdd() {
            return question.map(Answerable::canAdd).orElse(false);
        }

        /** That no more is listed can only take something away. */
        List<String> answersToTry() {
            return canAdd() || keeps > 0 ? question.map(Answerable::answers).orElse(List.of()) : List.of();
        }

        double all() {
            return keeps + brings;
        }
    }

    /** What is not known, that with the greatest share first. */
    private List<Share> shares(Map<String, Answerable> answerable) {
        Map<String, Double> keeps = new HashMap<>();
        Map<String, Double> brings = new HashMap<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Stake stake : stakes) {
            boolean isThere = outlooks.isThere(stake);
            SortedSet<Gap> gaps = isThere ? stake.deciding() : stake.prospect().alone();
            if (seen.add(List.of(stake.action().name(), stake.subject(), gaps))) {
                double share = weight(stake.priority()) / gaps.size();
                gaps.forEach(gap -> (isThere ? keeps : brings).merge(gap.name(), share, Double::sum));
            }
        }
        return prospects.facts().stream()
                .map(gap -> new Share(
                        gap,
                        Optional.ofNullable(answerable.get(gap.name())),
                        keeps.getOrDefault(gap.name(), 0.0),
                        brings.getOrDefault(gap.name(), 0.0)))
                .sorted(Comparator.comparing(Share::all).reversed())
                .toList();
    }

    private static double change(OpenQuestion question) {
        return question.outcomes().stream()
                .flatMap(outcome -> Stream.concat(outcome.comes().stream(), outcome.goes().stream()))
                .mapToDouble(action -> weight(action.priority()))
                .sum();
    }

    private static double weight(Priority priority) {
        return 1 << (Priority.values().length - priority.ordinal());
    }
}
