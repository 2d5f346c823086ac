package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.safeguardingrules.casefile.AsItStood;
import org.safeguardingrules.engine.Evaluation;
import org.safeguardingrules.engine.Match;
import org.safeguardingrules.engine.Matches;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;

/**
 * Turns the matches of one case into its advice, in two steps: what each rule contributes, whatever the others say, and
 * the advice that all contributions come to. Made for one case.
 */
public final class Assembly {

    private final Pack pack;
    private final AsItStood stood;
    private final LocalDate asAt;
    private final Occasions occasions;
    private final DueDays dueDays;
    private final DoneSoFar doneSoFar;
    private final Contributing contributing;

    /**
     * For one case.
     *
     * @param pack the pack
     * @param stood the case file as it stood
     * @param facts its facts
     * @param asAt the day asked about
     */
    public Assembly(Pack pack, AsItStood stood, CaseFacts facts, LocalDate asAt) {
        this.pack = pack;
        this.stood = stood;
        this.asAt = asAt;
        this.occasions = new Occasions(pack, facts);
        List<CaseFact> underWay = occasions.underWay();
        LocalDate beginning = underWay.stream()
                .findFirst()
                .map(fact -> DueDays.beginning(fact, pack))
                .orElse(pack.earliest());
        this.dueDays = new DueDays(pack, beginning, underWay);
        this.doneSoFar = new DoneSoFar(
                pack,
                asAt,
                Deeds.of(stood.caseFile(), pack.wordList("register"), asAt),
                new Steps(facts, dueDays, asAt));
        this.contributing = new Contributing(pack, stood, facts, asAt, occasions, dueDays, doneSoFar);
    }

    /**
     * The advice on a case.
     *
     * @param pack the pack
     * @param stood the case file as it stood
     * @param facts its facts
     * @param inForce the rules that were evaluated
     * @param evaluation what the engine found
     * @param receipt what the advice is made with
     * @param earlier makes the advice of an earlier day again, by what was recorded up to it and without decisions not to
     *     take an action; asked only where there is such a decision
     */
    public static Advice advice(
            Pack pack,
            AsItStood stood,
            CaseFacts facts,
            List<Rule> inForce,
            Evaluation evaluation,
            Receipt receipt,
            Function<LocalDate, Advice> earlier) {
        Assembly assembly = new Assembly(pack, stood, facts, receipt.asAt());
        Map<String, Matches> found = evaluation.found().byRule();
        List<Contribution> contributions = inForce.stream()
                .map(rule -> assembly.contributing.contribution(
                        rule, found.getOrDefault(rule.id(), Matches.NONE), evaluation.openings()))
                .toList();
        return assembly.advice(contributions, OpenQuestions.of(contributions), receipt, earlier);
    }

    /**
     * What a rule adds to the advice.
     *
     * @param rule the rule, in force
     * @param found what the engine found of it
     */
    public Contribution contribution(Rule rule, Matches found) {
        return contributing.contribution(rule, found);
    }

    /** What a rule adds to the advice but for what it leaves open while it is silent. */
    Contribution asking(Rule rule, Matches found) {
        return contributing.asking(rule, found);
    }

    /** What makes the action of a duty the same action elsewhere. */
    ActionKey key(Match match, Duty duty) {
        return occasions.key(match, duty);
    }

    /**
     * The advice that the contributions of all rules in force come to.
     *
     * @param contributions theirs, in the order of the pack
     * @param questions what they leave open
     * @param receipt what the advice is made with
     * @param earlier makes the advice of an earlier day again
     */
    public Advice advice(
            List<Contribution> contributions,
            OpenQuestions questions,
            Receipt receipt,
            Function<LocalDate, Advice> earlier) {
        List<Advice.Failure> distinct = contributions.stream()
                .flatMap(each -> each.failures.stream())
                .distinct()
                .sorted(Comparator.comparing(Advice.Failure::rule).thenComparing(Advice.Failure::why))
                .toList();
        return new Advice(
                stood.caseFile().id(),
                distinct.isEmpty() && questions.notSupplied().isEmpty(),
                actions(contributions, questions.questions(), earlier),
                questions,
                distinct,
                receipt);
    }

    /**
     * The actions that the contributions of all rules in force come to.
     *
     * @param contributions theirs, in the order of the pack
     * @param questions what is to be named as not known
     * @param earlier makes the advice of an earlier day again
     */
    List<RequiredAction> actions(
            List<Contribution> contributions, List<OpenQuestion> questions, Function<LocalDate, Advice> earlier) {
        List<Candidate> candidates = new ArrayList<>();
        contributions.forEach(each -> candidates.addAll(each.candidates));
        // A hold stands whatever is supplied, so what it waits for can be done.
        contributions.stream()
                .flatMap(each -> each.muted.stream())
                .filter(candidate -> Holds.isAwaited(candidate, candidates))
                .toList()
                .forEach(candidates::add);
        List<Candidate> held = new Holds(candidates, new Displacement(pack.relations(), candidates)).settle();
        List<RequiredAction> merged = new Merging(pack, stood, asAt).merge(held);
        List<RequiredAction> all = new ArrayList<>(merged);
        CaseFact person = occasions.person();
        AboutTheAdvice about = new AboutTheAdvice(
                pack,
                stood,
                person,
                occasions.supervision(),
                dueDays,
                asAt,
                (key, action, kind, occasion, place) ->
                        doneSoFar.of(key, action, kind, occasion, place, occasion.begunForCertain()));
        about.contradictions(stood.doubts()).forEach(all::add);
        about.outsideProfile(contributions.stream()
                        .flatMap(each -> each.outsideProfile.stream())
                        .toList())
                .ifPresent(all::add);
        about.notKnown(questions).ifPresent(all::add);
        all.replaceAll(new Decisions(pack, stood)::shownOn);
        Overrides overrides = new Overrides(pack, stood, person, asAt, earlier);
        all.replaceAll(overrides::shownOn);
        about.addOverdue(all);
        all.replaceAll(overrides::shownOn);
        all.sort(ORDER);
        return all;
    }

    private static final Comparator<RequiredAction> ORDER = Comparator.comparing(RequiredAction::met)
            .thenComparing(RequiredAction::overridden)
            .thenComparing(RequiredAction::priority)
            .thenComparing(action -> action.due().day())
            .thenComparing(RequiredAction::force)
            .thenComparing(RequiredAction::key)
            .thenComparing(RequiredAction::kind);
}
