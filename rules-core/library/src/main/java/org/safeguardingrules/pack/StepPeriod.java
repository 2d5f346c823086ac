package org.safeguardingrules.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By when a step of an action is due, as a row of the pack says.
 *
 * @param step the step
 * @param within name of the parameter that gives the period
 * @param from the event that the period runs from: one of an earlier step
 * @param row the row that says so
 * @param ofConcern whether it is due only while the answer may hold something of concern
 * @param nations the nations that it holds for; empty for all
 * @param place where it begins
 */
public record StepPeriod(
        State step,
        String within,
        String from,
        String row,
        boolean ofConcern,
        List<Jurisdiction> nations,
        Place place) {

    /** The events that periods of steps run from, with the step that each belongs to. */
    public static final Map<String, State> EVENTS = Map.of(
            "request sent", State.ASKED,
            "referral made", State.ASKED,
            "report made", State.ASKED,
            "reply received", State.ANSWERED);

    /** Keeps the nations as they are. */
    public StepPeriod {
        nations = List.copyOf(nations);
    }

    /** Whether it holds for a subject of this nation. */
    public boolean holdsIn(Jurisdiction nation) {
        return nations.isEmpty() || nations.contains(nation);
    }

    /** The step whose day the period runs from; empty where the event is none of a step. */
    public Optional<State> after() {
        return Optional.ofNullable(EVENTS.get(from));
    }
}
