package org.safeguardingrules.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.AsItStood;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.InHindsight;
import org.safeguardingrules.casefile.RecordedLate;
import org.safeguardingrules.timeline.Walk.Evening;

/**
 * Finds the first day on which each action was raised, and the first on which it would have been had everything been
 * recorded on the day it happened.
 *
 * <p>Hindsight knows the corrections made until the last day: what was recorded in error would have raised nothing. It
 * looks at a day of its own only while something was missing; on any other day it sees what was known.
 */
final class Hindsight {

    /** The first day on which an action was required, and the action as it was then. */
    private record First(LocalDate day, RequiredAction action) {}

    private final CaseFile known;
    private final List<RecordedLate> late;
    private final Function<CaseFile, Advising> advisingOn;
    private final Advising advising;
    private final View view;
    private final Set<String> corrected;
    private final Map<ActionKey, First> raised = new HashMap<>();
    private final Map<ActionKey, First> foreseen = new HashMap<>();
    private final Map<List<RecordedLate>, Map<LocalDate, Advice>> tried = new HashMap<>();

    /**
     * Hindsight from the last day.
     *
     * @param last the case as it stood on the last day
     * @param from the first day to be looked at
     * @param advisingOn gives, for one case file, the advice on one day
     */
    Hindsight(AsItStood last, LocalDate from, Function<CaseFile, Advising> advisingOn) {
        InHindsight hindsight = InHindsight.of(last.caseFile());
        this.known = last.caseFile();
        this.late = hindsight.late();
        this.corrected = last.corrected();
        this.advisingOn = advisingOn;
        this.advising = advisingOn.apply(hindsight.caseFile());
        this.view = new View(hindsight.caseFile(), from);
    }

    /** Looks at a day. */
    void lookAt(Evening known) {
        LocalDate day = known.day();
        AsItStood stood = view.next(day);
        known.advice().actions().forEach(action -> raised.putIfAbsent(action.key(), new First(day, action)));
        Advice seen = missesSomething(known) ? advising.advise(stood, day, day) : known.advice();
        seen.actions().forEach(action -> foreseen.putIfAbsent(action.key(), new First(day, action)));
    }

    private boolean missesSomething(Evening known) {
        return !known.stood().corrected().equals(corrected)
                || late.stream().anyMatch(each -> each.isMissingOn(known.day()));
    }

    /**
     * What was found, the earliest raised first. An action that hindsight asks for and that never was raised is left out
     * where the same was raised about the same subject for another occasion.
     */
    List<FirstRaised> found() {
        Set<ActionKey> keys = new HashSet<>(raised.keySet());
        foreseen.keySet().stream()
                .filter(key -> !wasRaisedForAnotherOccasion(key))
                .forEach(keys::add);
        return keys.stream().map(this::found).sorted().toList();
    }

    private boolean wasRaisedForAnotherOccasion(ActionKey key) {
        return raised.keySet().stream()
                .anyMatch(other ->
                        other.action().equals(key.action()) && other.subject().equals(key.subject()));
    }

    private FirstRaised found(ActionKey key) {
        Optional<First> then = Optional.ofNullable(raised.get(key));
        Optional<First> sooner = Optional.ofNullable(foreseen.get(key));
        RequiredAction action = then.or(() -> sooner).orElseThrow().action();
        List<RecordedLate> missing = sooner.filter(first ->
                        then.map(other -> first.day().isBefore(other.day())).orElse(true))
                .map(first -> missing(key, first))
                .orElse(List.of());
        return new FirstRaised(
                key, action.kind(), action.sentence(), then.map(First::day), sooner.map(First::day), missing);
    }

    /**
     * What would have had to be recorded for an action to be raised on a day: that on which it relies, where that is
     * enough; else all that was missing.
     */
    private List<RecordedLate> missing(ActionKey key, First first) {
        List<RecordedLate> all =
                late.stream().filter(each -> each.isMissingOn(first.day())).toList();
        Set<String> reliedOn = first.action().reasons().stream()
                .flatMap(reason -> reason.records().stream())
                .collect(Collectors.toSet());
        List<RecordedLate> relevant =
                all.stream().filter(each -> reliedOn.contains(each.record())).toList();
        boolean enough = !relevant.isEmpty()
                && relevant.size() < all.size()
                && adviceHad(relevant, first.day()).action(key).isPresent();
        return enough ? relevant : all;
    }

    private Advice adviceHad(List<RecordedLate> recorded, LocalDate day) {
        return tried.computeIfAbsent(recorded, none -> new HashMap<>()).computeIfAbsent(day, none -> {
            CaseFile had = InHindsight.of(known, Set.copyOf(recorded)::contains).caseFile();
            return advisingOn.apply(had).advise(had.asItStood(day), day, day);
        });
    }
}
