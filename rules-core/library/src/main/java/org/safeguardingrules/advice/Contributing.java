package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.casefile.AsItStood;
import org.safeguardingrules.casefile.RiskLevel;
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
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.Event;
import org.safeguardingrules.vocabulary.Gap;
import org.safeguardingrules.vocabulary.Rating;
import org.safeguardingrules.vocabulary.StepBudgetExceeded;

/** Works out what each rule adds to the advice on one case, whatever the others say. */
final class Contributing {

    private static final Comparator<Match> MATCH_ORDER =
            Comparator.comparing(match -> match.facts().toString());

    /** Steps allowed to a rule while it is explained. */
    private static final long STEPS = 500_000;

    /** What is done about what is known: later facts are not answered by it. */
    private static final Set<Kind> ANSWERING = EnumSet.of(Kind.REFERRAL, Kind.REVIEW, Kind.ESCALATION, Kind.RECORD);

    private final Pack pack;
    private final AsItStood stood;
    private final CaseFacts facts;
    private final LocalDate asAt;
    private final Occasions occasions;
    private final DueDays dueDays;
    private final DoneSoFar doneSoFar;

    Contributing(
            Pack pack,
            AsItStood stood,
            CaseFacts facts,
            LocalDate asAt,
            Occasions occasions,
            DueDays dueDays,
            DoneSoFar doneSoFar) {
        this.pack = pack;
        this.stood = stood;
        this.facts = facts;
        this.asAt = asAt;
        this.occasions = occasions;
        this.dueDays = dueDays;
        this.doneSoFar = doneSoFar;
    }

    /**
     * What a rule adds to the advice.
     *
     * @param rule the rule, in force
     * @param found what the engine found of it
     */
    Contribution contribution(Rule rule, Matches found) {
        return contribution(rule, found, asked -> Judge.openings(asked, facts));
    }

    /** The same, where an engine says what the rule leaves open. */
    Contribution contribution(Rule rule, Matches found, Openings openings) {
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
        CaseFact subject = occasions.subject(match, duty);
        return Withheld.of(match, duty.action(), subject, because, policyDay(match), assumed);
    }

    /** The day by which the version of a rule is chosen; the day asked about where the facts do not know their own. */
    private LocalDate policyDay(Match match) {
        DatedBy basis = match.rule().datedBy();
        return match.facts().stream()
                .flatMap(fact -> fact.datedBy(basis).stream())
                .findFirst()
                .orElse(asAt);
    }

    private void add(Match match, Duty duty, Judgement evidence, Contribution own) {
        Rule rule = match.rule();
        Action action = pack.action(duty.action());
        CaseFact subject = occasions.subject(match, duty);
        Authority authority = pack.authority(duty.under().orElse(rule.authority()));
        Jurisdiction nation = subject.jurisdiction();
        Priority priority = duty.priority().orElse(rule.priority());
        if (!evidence.assumed().isEmpty() && accuses(rule, duty, priority)) {
            own.gaps.addAll(evidence.assumed());
            own.withheld.add(withheld(match, duty, Withheld.Because.UNKNOWN_ALONE, evidence.assumed()));
            return;
        }
        Kind kind = duty.kind();
        Optional<RiskLevel> indicated = duty.indicating().map(Contributing::level);
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
        CaseFact occasion = occasions.of(action, match, subject);
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
                .progress(doneSoFar.of(
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

    private static RiskLevel level(String word) {
        return RiskLevel.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
