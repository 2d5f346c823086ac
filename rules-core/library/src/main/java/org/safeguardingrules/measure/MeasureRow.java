package org.safeguardingrules.measure;

import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.SentenceType;
import org.safeguardingrules.pack.Force;

/**
 * One action at one stage, and what became of it in the cases of a row. Each case is in exactly one of the counts from
 * {@code doneInTime} to {@code relevanceUnknown}, and only {@code stageUnknown} counts others.
 *
 * @param action name of the action
 * @param suggested whether it is only suggested; such stands apart from the headline
 * @param force the forces with which the pack asks for it, strongest first
 * @param stage the stage
 * @param sentence kind of the sentence supervised; absent where it is not known, or the row is of all kinds
 * @param team code of the team; empty where it is not known, or the row is of all teams
 * @param month year and month; empty where it is not known, or the row is of all months
 * @param everyCase how many cases there are at the stage: the base "every case at this stage"
 * @param required in how many of them it should have been done by the day asked about: the base "cases where policy required
 *     it"
 * @param done in how many of those it was done
 * @param doneInTime of those, how many were begun by the day that it was due
 * @param doneLate of those, how many were begun later
 * @param doneOnUnknownDay of those, how many on a day that is not recorded
 * @param underWay in how many it was begun and not done
 * @param decidedAgainst in how many a recorded decision not to take it stands
 * @param notBegun in how many nothing was begun
 * @param notYetDue in how many it is required and its day is still to come
 * @param doneAhead in how many it is required, done, and its day is still to come
 * @param notRequired in how many policy asks for nothing of the kind
 * @param relevanceUnknown in how many it is not known whether policy requires it, and it was not done
 * @param relevanceUnknownDone in how many it is not known whether policy requires it, and it was done
 * @param stageUnknown in how many other cases it is not known whether they are at the stage
 */
public record MeasureRow(
        String action,
        boolean suggested,
        List<Force> force,
        Stage stage,
        Optional<SentenceType> sentence,
        String team,
        String month,
        int everyCase,
        int required,
        int done,
        int doneInTime,
        int doneLate,
        int doneOnUnknownDay,
        int underWay,
        int decidedAgainst,
        int notBegun,
        int notYetDue,
        int doneAhead,
        int notRequired,
        int relevanceUnknown,
        int relevanceUnknownDone,
        int stageUnknown) {

    /** Keeps the forces as they are. */
    public MeasureRow {
        force = List.copyOf(force);
    }

    /** How many cases there are of a base. */
    public int of(Base base) {
        return base == Base.EVERY_CASE ? everyCase : required;
    }

    static MeasureRow of(String action, boolean suggested, Cohort cohort, List<Force> force, Tally tally) {
        return new MeasureRow(
                action,
                suggested,
                force,
                cohort.stage(),
                cohort.sentence(),
                cohort.team().orElse(""),
                cohort.month().map(Object::toString).orElse(""),
                tally.cases(),
                tally.shouldBeDone(),
                tally.done(),
                tally.count(Outcome.DONE_IN_TIME),
                tally.count(Outcome.DONE_LATE),
                tally.count(Outcome.DONE_ON_UNKNOWN_DAY),
                tally.count(Outcome.UNDER_WAY),
                tally.count(Outcome.DECIDED_AGAINST),
                tally.count(Outcome.NOT_BEGUN),
                tally.count(Outcome.NOT_YET_DUE),
                tally.count(Outcome.DONE_AHEAD),
                tally.notRequired(),
                tally.count(Outcome.RELEVANCE_UNKNOWN),
                tally.count(Outcome.RELEVANCE_UNKNOWN_DONE),
                tally.count(Outcome.STAGE_UNKNOWN));
    }
}
