package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.AsItStood;
import org.safeguardingrules.casefile.AsItStood.Doubt;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.engine.Match;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.Relation;
import org.safeguardingrules.pack.Relation.RelationKind;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.State;
import org.safeguardingrules.vocabulary.CaseFact;

/**
 * The actions that are about the advice itself: what is not known, what contradicts itself, what falls under another
 * version of policy, what is overdue. Their sentence, force, authority, addressee and period come from the pack.
 */
final class AboutTheAdvice {

    private static final String CONTRADICTION = "IQ-00";
    private static final String NOT_KNOWN = "IQ-01";
    private static final String OUTSIDE_PROFILE = "IQ-08";
    private static final String OVERDUE = "MGT-02";

    /** Tells how far an action has come. */
    interface ProgressOf {
        Progress of(ActionKey key, Action action, Kind kind, CaseFact occasion, CaseFact place);
    }

    private final Pack pack;
    private final AsItStood stood;
    private final CaseFact person;
    private final Optional<CaseFact> supervision;
    private final DueDays dueDays;
    private final LocalDate asAt;
    private final ProgressOf progressOf;
    private final List<Relation> relations;

    AboutTheAdvice(
            Pack pack,
            AsItStood stood,
            CaseFact person,
            Optional<CaseFact> supervision,
            DueDays dueDays,
            LocalDate asAt,
            ProgressOf progressOf) {
        this.pack = pack;
        this.stood = stood;
        this.person = person;
        this.supervision = supervision;
        this.dueDays = dueDays;
        this.asAt = asAt;
        this.progressOf = progressOf;
        this.relations = pack.relations().stream()
                .filter(relation -> pack.aboutTheAdvice().containsKey(relation.first()))
                .toList();
    }

    /** One action for each record that contradicts itself. */
    List<RequiredAction> contradictions(List<Doubt> doubts) {
        Map<String, List<Doubt>> byRecord = new TreeMap<>();
        doubts.forEach(doubt -> byRecord.computeIfAbsent(doubt.record(), none -> new ArrayList<>())
                .add(doubt));
        List<RequiredAction> actions = new ArrayList<>();
        byRecord.forEach((record, contradictions) -> {
            List<MissingFact> unclear = contradictions.stream()
                    .map(doubt -> new MissingFact(record, doubt.field(), Unknown.UNCLEAR))
                    .toList();
            Optional<LocalDate> since = contradictions.stream()
                    .flatMap(doubt -> doubt.since().stream())
                    .min(Comparator.naturalOrder());
            inForce(CONTRADICTION).ifPresent(row -> actions.add(action(row, record, List.of(record), unclear, since)));
        });
        return actions;
    }

    /** One action that names every fact outside the version of policy of the day asked about. */
    Optional<RequiredAction> outsideProfile(Collection<Match> matches) {
        TreeSet<String> records = new TreeSet<>();
        matches.forEach(match -> match.facts().forEach(fact -> records.addAll(fact.records())));
        return records.isEmpty()
                ? Optional.empty()
                : inForce(OUTSIDE_PROFILE)
                        .map(row -> action(row, person.id(), List.copyOf(records), List.of(), Optional.empty()));
    }

    /** One action that lists what is not known and could be asked. */
    Optional<RequiredAction> notKnown(List<OpenQuestion> questions) {
        return questions.isEmpty()
                ? Optional.empty()
                : inForce(NOT_KNOWN)
                        .map(row -> action(
                                row,
                                person.id(),
                                List.of(),
                                questions.stream().map(OpenQuestion::fact).toList(),
                                Optional.empty()));
    }

    /**
     * One action for everything urgent that is overdue, resting on what the overdue rest on; it takes its place in the
     * list, and that of those which the pack says it stands for.
     */
    void addOverdue(List<RequiredAction> actions) {
        overdue(actions).ifPresent(overdue -> {
            actions.removeIf(action -> standsFor(OVERDUE, action).isPresent());
            actions.add(overdue);
        });
    }

    /** How a row about the advice stands in place of an action still to be done, as the pack says; empty where it does not. */
    private Optional<RelationKind> standsFor(String row, RequiredAction action) {
        return relations.stream()
                .filter(relation -> relation.first().equals(row) && relation.kind() != RelationKind.COMES_BEFORE)
                .filter(relation -> !action.met() && action.key().subject().equals(person.id()))
                .filter(relation -> action.reasons().stream()
                        .allMatch(reason -> reason.row().equals(relation.second())))
                .map(Relation::kind)
                .findFirst();
    }

    private Optional<RequiredAction> overdue(List<RequiredAction> actions) {
        List<RequiredAction> overdue = actions.stream()
                .filter(action -> action.overdue() && action.priority().compareTo(Priority.URGENT) <= 0)
                .toList();
        TreeSet<String> records = new TreeSet<>();
        TreeSet<MissingFact> unknowns = new TreeSet<>();
        overdue.forEach(action -> action.reasons().forEach(reason -> {
            records.addAll(reason.records());
            unknowns.addAll(reason.unknowns());
        }));
        return overdue.stream()
                .map(action -> action.due().day())
                .min(Comparator.naturalOrder())
                .flatMap(day -> inForce(OVERDUE)
                        .map(row -> action(
                                row,
                                person.id(),
                                List.copyOf(records),
                                List.copyOf(unknowns),
                                Optional.of(day),
                                actions.stream()
                                        .filter(action ->
                                                standsFor(row.id(), action).isPresent())
                                        .toList())));
    }

    private Optional<Rule> inForce(String row) {
        return Optional.ofNullable(pack.aboutTheAdvice().get(row))
                .filter(rule -> rule.inForceOn(asAt) && rule.off().isEmpty());
    }

    private RequiredAction action(
            Rule row, String subject, List<String> records, List<MissingFact> unknowns, Optional<LocalDate> anchorDay) {
        return action(row, subject, records, unknowns, anchorDay, List.of());
    }

    private RequiredAction action(
            Rule row,
            String subject,
            List<String> records,
            List<MissingFact> unknowns,
            Optional<LocalDate> anchorDay,
            List<RequiredAction> inPlaceOf) {
        Duty duty = row.duties().get(0);
        Action action = pack.action(duty.action());
        Authority authority = pack.authority(row.authority());
        Jurisdiction nation = person.jurisdiction();
        CaseFact occasion = supervision.orElse(person);
        ActionKey key = new ActionKey(action.name(), action.addressee(nation), subject, occasion.id());
        Due own = dueDays.aboutTheAdvice(duty, row, anchorDay, nation, authority);
        Due due = Stream.concat(Stream.of(own), inPlaceOf.stream().map(RequiredAction::due))
                .min(Due::compareTo)
                .orElse(own);
        Progress progress = progressOf.of(key, action, duty.kind(), occasion, person);
        boolean overdue = !progress.met() && progress.state() == State.REQUIRED && due.isPast(asAt);
        Force ownForce = authority.forceIn(nation);
        Force force = Stream.concat(Stream.of(ownForce), inPlaceOf.stream().map(RequiredAction::force))
                .min(Comparator.naturalOrder())
                .orElse(ownForce);
        Priority priority = Stream.concat(
                        Stream.of(row.priority()), inPlaceOf.stream().map(RequiredAction::priority))
                .min(Comparator.naturalOrder())
                .orElse(row.priority());
        TreeSet<Reason> reasons = new TreeSet<>();
        reasons.add(new Reason(
                row.id(),
                row.row(),
                row.sentence(),
                authority.id(),
                ownForce,
                authority.mark(),
                records,
                unknowns,
                Optional.empty()));
        inPlaceOf.forEach(other -> standsFor(row.id(), other)
                .ifPresent(how -> other.reasons()
                        .forEach(reason ->
                                reasons.add(reason.insteadOf(other.key().action(), how)))));
        String sentence = pack.sentence(action.name());
        return RequiredActionBuilder.builder()
                .key(key)
                .kind(duty.kind())
                .sentence(force == Force.SUGGESTED ? "Consider: " + sentence : sentence)
                .due(due)
                .priority(priority)
                .force(force)
                .mark(authority.mark())
                .state(progress.state())
                .met(progress.met())
                .overdue(overdue)
                .managerDecides(false)
                .waitsFor(List.of())
                .indicated(Optional.empty())
                .recorded(progress.records())
                .steps(Steps.shown(action, progress, due, overdue))
                .reasons(List.copyOf(reasons))
                .sensitivity(sensitivity(action, reasons))
                .mayKnow(action.mayKnow())
                .consent(action.consent())
                .safeContact(action.safeContact())
                .build();
    }

    /** Who may see it: no more than may see each record that it rests on. */
    private Sensitivity sensitivity(Action action, Collection<Reason> reasons) {
        Sensitivity own = Sensitivity.valueOf(
                action.sensitivity().toUpperCase(Locale.ROOT).replace(' ', '_'));
        return stood.strictest(own, reasons.stream().flatMap(reason -> reason.records().stream()));
    }
}
