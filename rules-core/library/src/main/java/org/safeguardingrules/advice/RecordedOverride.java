package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.Answer;

/**
 * A recorded decision that an action is not taken, and whether it stands. It never meets the action, hides it, or speaks
 * for another action or subject.
 *
 * <p>It relied on what the advice asked for on its own day, under the policy of that day and by what was recorded up to
 * it, and stands while nothing is added to that. So a host records no copy of what it saw.
 *
 * @param id id of the record
 * @param on day of the decision, London calendar, where known
 * @param until last day on which it can stand, London calendar; absent where its day is not known and it names none
 * @param byDefault whether the last day is the pack's, the record naming none
 * @param author role of the author, where known
 * @param approver level of the approver, where known
 * @param reason reason, where known
 * @param viewSought whether the view of those affected was sought
 * @param because everything for which it does not stand; empty where it stands
 */
public record RecordedOverride(
        String id,
        Optional<LocalDate> on,
        Optional<LocalDate> until,
        boolean byDefault,
        Optional<String> author,
        Optional<String> approver,
        Optional<String> reason,
        Answer.Value viewSought,
        List<Lapse> because) {

    /** Keeps the list as it is. */
    public RecordedOverride {
        because = List.copyOf(because);
    }

    /** Whether it stands. */
    public boolean stands() {
        return because.isEmpty();
    }

    /** Why an override does not stand. */
    public enum Cause {
        /** Nothing says on which day it was decided. */
        DAY_NOT_KNOWN,
        /** Nothing says who decided. */
        AUTHOR_NOT_KNOWN,
        /** Nothing says who approved it. */
        APPROVER_NOT_KNOWN,
        /** Nothing says why. */
        REASON_NOT_KNOWN,
        /** The pack lets nobody decide against a duty of such force. */
        MAY_NOT_BE_OVERRIDDEN,
        /** A hold lifts by what it waits for, and by nothing else. */
        HOLD_WAITS,
        /** Its day is still to come. */
        DAY_TO_COME,
        /** On its day nothing asked for this action. */
        NOT_ASKED_THEN,
        /** Its last day is past. */
        TIME_LIMIT,
        /** A rule asks for the action that was not in force on its day. */
        NEW_RULE,
        /** A rule asks for the action that did not on its day. */
        NEW_REASON,
        /** A rule rests on a record that it did not rest on then. */
        NEW_RECORD,
        /** What a rule rests on is recorded otherwise than then. */
        FACT_CHANGED,
        /** A record that it relied on was found to be wrong. */
        RECORD_CORRECTED,
        /** The action is due earlier than it was then. */
        DUE_EARLIER;

        /** Whether what stood once has lapsed, rather than never having stood. */
        public boolean isLapse() {
            return compareTo(TIME_LIMIT) >= 0;
        }
    }

    /**
     * One thing for which an override does not stand.
     *
     * @param cause what it is
     * @param rule id of the rule that it is about, where it is about one
     * @param records ids of the records that it is about
     * @param day the day that it is about: last day, first day in force, day due; where it is about one
     */
    public record Lapse(Cause cause, Optional<String> rule, List<String> records, Optional<LocalDate> day)
            implements Comparable<Lapse> {

        /** Keeps the records as they are. */
        public Lapse {
            records = List.copyOf(records);
        }

        static Lapse of(Cause cause) {
            return new Lapse(cause, Optional.empty(), List.of(), Optional.empty());
        }

        static Lapse of(Cause cause, LocalDate day) {
            return new Lapse(cause, Optional.empty(), List.of(), Optional.of(day));
        }

        static Lapse of(Cause cause, Reason reason, List<String> records) {
            return new Lapse(cause, Optional.of(reason.rule()), records, Optional.empty());
        }

        @Override
        public int compareTo(Lapse other) {
            int byCause = cause.compareTo(other.cause);
            return byCause != 0 ? byCause : toString().compareTo(other.toString());
        }
    }
}
