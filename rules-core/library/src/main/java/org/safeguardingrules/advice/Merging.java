package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safeguardingrules.advice.Displacement.Displaced;
import org.safeguardingrules.casefile.AsItStood;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Relation.RelationKind;
import org.safeguardingrules.pack.State;

/** Merges candidates with the same key into one action, with every reason, and lists what it stands in place of. */
final class Merging {

    private final Pack pack;
    private final AsItStood stood;
    private final LocalDate asAt;

    Merging(Pack pack, AsItStood stood, LocalDate asAt) {
        this.pack = pack;
        this.stood = stood;
        this.asAt = asAt;
    }

    /** What is merged under one key: those that ask for the action itself, and those that it stands in place of. */
    private static final class Group {
        private final List<Candidate> own = new ArrayList<>();
        private final List<Replaced> inPlaceOf = new ArrayList<>();

        private Stream<Candidate> all() {
            return Stream.concat(own.stream(), inPlaceOf.stream().map(Replaced::candidate));
        }

        private boolean isInPlaceOf(ActionKey key) {
            return inPlaceOf.stream().anyMatch(each -> each.candidate().key().equals(key));
        }

        /** The candidates with this key, in whose place it stands no longer. */
        private List<Candidate> giveBack(ActionKey key) {
            List<Candidate> given = inPlaceOf.stream()
                    .map(Replaced::candidate)
                    .filter(candidate -> candidate.key().equals(key))
                    .toList();
            inPlaceOf.removeIf(each -> given.contains(each.candidate()));
            return given;
        }
    }

    /** A candidate that another stands in place of, and how. */
    private record Replaced(Candidate candidate, RelationKind how) {

        /** Its due day becomes the other's where it is earlier, unless it is begun and waits for an answer. */
        private boolean bringsForward() {
            boolean begun = candidate.progress().state() != State.REQUIRED;
            return !(begun && how == RelationKind.REPLACES);
        }
    }

    List<RequiredAction> merge(List<Candidate> candidates) {
        Displacement displacement = new Displacement(pack.relations(), candidates);
        SortedMap<ActionKey, Group> groups = new TreeMap<>();
        for (Candidate candidate : candidates) {
            Optional<Displaced> displaced = displacement.of(candidate);
            ActionKey key = displaced.map(standing -> standing.by().key()).orElse(candidate.key());
            Group group = groups.computeIfAbsent(key, none -> new Group());
            if (displaced.isPresent()) {
                group.inPlaceOf.add(new Replaced(candidate, displaced.get().how()));
            } else {
                group.own.add(candidate);
            }
        }
        standThemselves(groups);
        return groups.values().stream()
                .filter(group -> !group.own.isEmpty())
                .map(this::action)
                .toList();
    }

    /**
     * What was to stand in a candidate's place may itself have given way. Then what took its place carries the reasons of
     * both; where relations go round in a circle, the first of it stands after all.
     */
    private static void standThemselves(SortedMap<ActionKey, Group> groups) {
        groups.forEach((key, group) -> {
            if (group.own.isEmpty()) {
                Optional<Group> further = groups.values().stream()
                        .filter(other -> !other.own.isEmpty() && other.isInPlaceOf(key))
                        .findFirst();
                if (further.isPresent()) {
                    further.get().inPlaceOf.addAll(group.inPlaceOf);
                } else {
                    groups.values().forEach(other -> group.own.addAll(other.giveBack(key)));
                }
            }
        });
    }

    private RequiredAction action(Group group) {
        Candidate first = group.own.stream()
                .min(Comparator.<Candidate, Kind>comparing(Candidate::kind)
                        .thenComparing(candidate -> candidate.rule().number()))
                .orElseThrow();
        Action action = first.action();
        List<Candidate> all = group.all().toList();
        Due due = Stream.concat(
                        group.own.stream(),
                        group.inPlaceOf.stream().filter(Replaced::bringsForward).map(Replaced::candidate))
                .map(Candidate::due)
                .min(Due::compareTo)
                .orElseThrow();
        Candidate strongest = all.stream()
                .min(Comparator.comparing(Candidate::force)
                        .thenComparing(candidate -> candidate.authority().mark()))
                .orElseThrow();
        Progress progress = least(group.own);
        boolean overdue = !progress.met() && progress.state() == State.REQUIRED && due.isPast(asAt);
        return RequiredActionBuilder.builder()
                .key(first.key())
                .kind(strictestKind(group.own))
                .sentence(sentence(action, strongest.force(), strictestKind(group.own)))
                .due(due)
                .priority(all.stream()
                        .map(Candidate::priority)
                        .min(Comparator.naturalOrder())
                        .orElseThrow())
                .force(strongest.force())
                .mark(strongest.authority().mark())
                .state(progress.state())
                .met(progress.met())
                .overdue(overdue)
                .managerDecides(first.kind() == Kind.HOLD && progress.adverse() && !progress.met())
                .waitsFor(action.waitsFor())
                .indicated(highest(group.own))
                .recorded(progress.records())
                .steps(Steps.shown(action, progress, due, overdue))
                .reasons(reasons(group))
                .sensitivity(sensitivity(action, all))
                .mayKnow(action.mayKnow())
                .consent(action.consent())
                .safeContact(action.safeContact())
                .build();
    }

    /** How far the action has come for the reason that it has come least far for. */
    private static Progress least(List<Candidate> own) {
        return own.stream()
                .map(Candidate::progress)
                .min(Comparator.comparing(Progress::met).thenComparing(Progress::state))
                .orElse(Progress.NONE);
    }

    private static Kind strictestKind(List<Candidate> own) {
        return own.stream()
                .map(Candidate::kind)
                .filter(kind -> kind != Kind.CHECK)
                .min(Comparator.naturalOrder())
                .orElse(own.get(0).kind());
    }

    private static Optional<RiskLevel> highest(List<Candidate> own) {
        return own.stream().flatMap(candidate -> candidate.indicated().stream()).max(Comparator.naturalOrder());
    }

    private String sentence(Action action, Force force, Kind kind) {
        boolean unrated = action.rates().isPresent() && kind == Kind.CHECK;
        String sentence = pack.sentence(unrated ? action.name() + " where none is recorded" : action.name());
        return force == Force.SUGGESTED ? "Consider: " + sentence : sentence;
    }

    private static List<Reason> reasons(Group group) {
        TreeSet<Reason> reasons = new TreeSet<>();
        group.own.forEach(candidate -> reasons.add(candidate.reason(Optional.empty())));
        group.inPlaceOf.forEach(each -> reasons.add(each.candidate()
                .reason(Optional.of(new Reason.InsteadOf(each.candidate().key().action(), each.how())))));
        return List.copyOf(reasons);
    }

    private Sensitivity sensitivity(Action action, List<Candidate> all) {
        Sensitivity own = Sensitivity.valueOf(
                action.sensitivity().toUpperCase(Locale.ROOT).replace(' ', '_'));
        return stood.strictest(own, all.stream().flatMap(candidate -> candidate.evidence().records().stream()));
    }
}
