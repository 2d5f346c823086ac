package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.safeguardingrules.casefile.AsItStood;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.engine.Evaluation;
import org.safeguardingrules.engine.Judge;
import org.safeguardingrules.engine.Judgement;
import org.safeguardingrules.engine.Match;
import org.safeguardingrules.engine.Matches;
import org.safeguardingrules.engine.Openings;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.Event;
import org.safeguardingrules.vocabulary.Gap;
import org.safeguardingrules.vocabulary.Rating;
import org.safeguardingrules.vocabulary.Report;
import org.safeguardingrules.vocabulary.StepBudgetExceeded;
import org.safeguardingrules.vocabulary.Supervision;

/**
 * Turns the matches of one case into its advice, in two steps: what each rule contributes, whatever the others say, and
 * the advice that all contributions come to. Made for one case.
 */
public final class Assembly {

    private final Pack pack;
    private final AsItStood stood;
    private final CaseFacts facts;
    private final LocalDate asAt;
    private final Deeds deeds;
    private final Optional<CaseFact> supervision;
    private final Optional<CaseFact> report;
    private final DueDays dueDays;
    private final Steps steps;

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
        this.facts = facts;
        this.asAt = asAt;
        this.deeds = Deeds.of(stood.caseFile(), pack.wordList("register"), asAt);
        this.supervision = facts.ofType("Supervision").stream()
                .filter(fact -> ((Supervision) fact).current().notRuledOut())
                .max(Comparator.comparing(CaseFact::beginning).thenComparing(CaseFact::id));
        this.report = facts.ofType("Report").stream()
                .filter(fact -> ((Report) fact).underWay().notRuledOut())
                .max(Comparator.comparing(CaseFact::beginning).thenComparing(CaseFact::id));
        List<CaseFact> background = new ArrayList<>();
        supervision.ifPresent(background::add);
        report.ifPresent(background::add);
        LocalDate beginning = background.stream()
                .findFirst()
                .map(fact -> DueDays.beginning(fact, pack))
                .orElse(pack.earliest());
        this.dueDays = new DueDays(pack, beginning, background);
        this.steps = new Steps(facts, dueDays, asAt);
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
                .map(rule ->
                        assembly.contribution(rule, found.getOrDefault(rule.id(), Matches.NONE), evaluation.openings()))
                .toList();
        return assembly.advice(contributions, OpenQuestions.of(contributions), receipt, earlier);
    }

    private static final Comparator<Match> MATCH_ORDER =
            Comparator.comparing(match -> match.facts().toString());

    /** Steps allowed to a rule while it is explained. */
    private static final long STEPS = 500_000;

    /**
     * What a rule adds to the advice.
     *
     * @param rule the rule, in force
     * @param found what the engine found of it
     */
    public Contribution contribution(Rule rule, Matches found) {
        return contribution(rule, found, asked -> Judge.openings(asked, facts));
    }

    private Contribution contribution(Rule rule, Matches found, Openings openings) {
        Contribution own = asking(rule, found);
        judged(own, () -> own.gaps.addAll(openings.of(rule)));
        return own;
    }

    /** What a rule adds to the advice but for what it leaves open while it is silent. */
    Contribution asking(Rule rule, Matches found) {
        Contribution own = new Contribution(rule);
        if (found.equals(Matches.NONE)) {
            return own;
        }
        found.failures().forEach(failure -> own.failures.add(new Advice.Failure(rule.id(), failure.why())));
        found.matches().stream().sorted(MATCH_ORDER).forEach(match -> judged(own, () -> add(match, own)));
        return own;
    }

    /** Does something with a rule; where that fails, the rule is named and costs no other rule its place. */
    private void judged(Contribution own, Runnable work) {
        facts.allow(STEPS);
        try {
            work.run();
        } catch (RuntimeException | StepBudgetExceeded | StackOverflowError e) {
            own.failures.add(new Advice.Failure(own.rule.id(), e.getClass().getSimpleName()));
        }
    }

    private void add(Match match, Contribution own) {
        Rule rule = match.rule();
        LocalDate policyDay = policyDay(match);
        if (!rule.inForceOn(policyDay)) {
            rule.duties()
                    .forEach(duty ->
                            own.withheld.add(withheld(match, duty, Withheld.Because.NOT_IN_FORCE_THEN, List.of())));
            return;
        }
        if (!rule.inForceOn(asAt)) {
            own.outsideProfile.add(match);
        }
        Judgement evidence = Judge.evidence(match, facts);
        rule.duties().forEach(duty -> add(match, duty, evidence, own));
    }

    private Withheld withheld(Match match, Duty duty, Withheld.Because because, Collection<Gap> assumed) {
        CaseFact subject = bound(match, duty.about());
        return Withheld.of(match, duty.action(), subject, because, policyDay(match), assumed);
    }

    /** The day by which the version of a rule is chosen; the day asked about where the facts do not know their own. */
    LocalDate policyDay(Match match) {
        DatedBy basis = match.rule().datedBy();
        return match.facts().stream()
                .flatMap(fact -> fact.datedBy(basis).stream())
                .findFirst()
                .orElse(asAt);
    }

    private void add(Match match, Duty duty, Judgement evidence, Contribution own) {
        Rule rule = match.rule();
        Action action = pack.action(duty.action());
        CaseFact subject = bound(match, duty.about());
        Authority authority = pack.authority(duty.under().orElse(rule.authority()));
        Jurisdiction nation = subject.jurisdiction();
        Priority priority = duty.priority().orElse(rule.priority());
        if (!evidence.assumed().isEmpty() && accuses(rule, duty, priority)) {
            own.gaps.addAll(evidence.assumed());
            own.withheld.add(withheld(match, duty, Withheld.Because.UNKNOWN_ALONE, evidence.assumed()));
            return;
        }
        Kind kind = duty.kind();
        Optional<RiskLevel> indicated = duty.indicating().map(Assembly::level);
        if (indicated.isPresent() && subject instanceof Rating rating) {
            Optional<RiskLevel> recorded = rating.level().level();
            if (recorded.isPresent() && recorded.get().compareTo(indicated.get()) >= 0) {
                own.withheld.add(withheld(match, duty, Withheld.Because.LEVEL_RECORDED, evidence.assumed()));
                return;
            }
            if (recorded.isEmpty()) {
                kind = Kind.CHECK;
                indicated = Optional.empty();
            }
        }
        CaseFact occasion = occasion(action, match, subject);
        ActionKey key = new ActionKey(action.name(), action.addressee(nation), subject.id(), occasion.id());
        Due due = dueDays.due(duty, match, subject, evidence, nation, authority);
        Candidate candidate = CandidateBuilder.builder()
                .key(key)
                .action(action)
                .kind(kind)
                .rule(rule)
                .authority(authority)
                .nation(nation)
                .due(due)
                .priority(priority)
                .indicated(indicated)
                .evidence(evidence)
                .progress(progress(
                        key, action, kind, occasion, subject, earliestDeed(duty, action, subject, occasion, evidence)))
                .build();
        if (restsOnWhatIsNotSupplied(candidate)) {
            own.gaps.addAll(evidence.assumed());
            own.muted.add(candidate);
            own.withheld.add(withheld(match, duty, Withheld.Because.NOT_SUPPLIED, evidence.assumed()));
        } else {
            own.candidates.add(candidate);
        }
    }

    /** What is done about what is known: later facts are not answered by it. */
    private static final Set<Kind> ANSWERING = EnumSet.of(Kind.REFERRAL, Kind.REVIEW, Kind.ESCALATION, Kind.RECORD);

    /**
     * The day from which what was done can have been done for a duty: when its occasion had begun for certain; and what tells,
     * registers, reviews or decides again answers only what was known by then. A decision on a rating answers no record that
     * joined the reasons later, even where the rule held before.
     */
    private LocalDate earliestDeed(Duty duty, Action action, CaseFact subject, CaseFact occasion, Judgement evidence) {
        LocalDate beginning = occasion.begunForCertain();
        boolean answersWhatIsKnown = ANSWERING.contains(duty.kind());
        boolean againAfterAWhile =
                beginning.equals(DerivedAnswer.BEGINNING) && action.current().isPresent();
        if (!answersWhatIsKnown || againAfterAWhile) {
            return beginning;
        }
        LocalDate known = subject instanceof Event ? subject.beginning() : evidence.since();
        LocalDate answerable = Deeds.isAnsweredByDecisions(action) ? latest(known, lastSeen(evidence)) : known;
        return latest(answerable, beginning);
    }

    /** The day on which the last of the records behind something could first be seen. */
    private LocalDate lastSeen(Judgement evidence) {
        return evidence.records().stream()
                .flatMap(record -> Optional.ofNullable(stood.firstSeen().get(record)).stream())
                .max(Comparator.naturalOrder())
                .orElse(DerivedAnswer.BEGINNING);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** A rating to be decided again never rests on an unknown, nor does an emergency on unknowns alone. */
    private static boolean accuses(Rule rule, Duty duty, Priority priority) {
        boolean emergency = duty.kind() == Kind.REFERRAL && priority == Priority.IMMEDIATE;
        return duty.indicating().isPresent() || emergency && !Judge.restsOnSomethingKnown(rule);
    }

    /** What rests only on what the host does not supply is said once and asks nobody, unless it asks for an act. */
    private static boolean restsOnWhatIsNotSupplied(Candidate candidate) {
        boolean asksForAnAct = candidate.action().universal() || candidate.kind() == Kind.HOLD;
        return !asksForAnAct
                && !candidate.evidence().assumed().isEmpty()
                && candidate.evidence().assumed().stream().noneMatch(Gap::isAskable);
    }

    /**
     * How far an action has come.
     *
     * @param place the fact whose nation and area count
     * @param since the day from which what was done can have been done for it
     */
    private Progress progress(
            ActionKey key, Action action, Kind kind, CaseFact occasion, CaseFact place, LocalDate since) {
        Jurisdiction nation = place.jurisdiction();
        Function<LocalDate, Optional<LocalDate>> stale =
                done -> action.current().map(name -> {
                    Parameter parameter = pack.parameter(name);
                    return pack.calendar(nation)
                            .plus(
                                    done,
                                    parameter
                                            .on(asAt, nation, occasion.localAuthority())
                                            .number(),
                                    parameter.unit());
                });
        return Progress.of(
                new Demand(key, action, kind, since),
                stale,
                asAt,
                deeds,
                deed -> steps.of(action, deed, nation, place.localAuthority()));
    }

    private CaseFact occasion(Action action, Match match, CaseFact subject) {
        String type = action.occasion();
        if (subject.type().equals(type)) {
            return subject;
        }
        Optional<CaseFact> bound =
                match.facts().stream().filter(fact -> fact.type().equals(type)).findFirst();
        return bound.or(() -> type.equals("Supervision") ? supervision : Optional.empty())
                .or(() -> type.equals("Report") ? report : Optional.empty())
                .orElseGet(() -> type.equals("Person") ? facts.ofType("Person").get(0) : subject);
    }

    /** What makes the action of a duty the same action elsewhere. */
    ActionKey key(Match match, Duty duty) {
        Action action = pack.action(duty.action());
        CaseFact subject = bound(match, duty.about());
        return new ActionKey(
                action.name(),
                action.addressee(subject.jurisdiction()),
                subject.id(),
                occasion(action, match, subject).id());
    }

    private static CaseFact bound(Match match, String variable) {
        int next = 0;
        for (Pattern pattern : match.rule().patterns()) {
            if (pattern.quantifier() == Pattern.Quantifier.ONE) {
                if (pattern.variable().equals(Optional.of(variable))) {
                    return match.facts().get(next);
                }
                next++;
            }
        }
        throw new IllegalStateException(match.rule().id() + " does not bind $" + variable);
    }

    static RiskLevel level(String word) {
        return RiskLevel.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
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
        CaseFact person = facts.ofType("Person").get(0);
        AboutTheAdvice about = new AboutTheAdvice(
                pack,
                person,
                supervision,
                dueDays,
                asAt,
                (key, action, kind, occasion, place) ->
                        progress(key, action, kind, occasion, place, occasion.begunForCertain()));
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
