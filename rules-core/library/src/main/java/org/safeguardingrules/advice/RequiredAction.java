package org.safeguardingrules.advice;

import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Mark;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.State;

/**
 * An action that the recorded facts and the policy in force ask for, whether it is still to be done or done.
 *
 * @param key what makes it the same action elsewhere
 * @param kind what kind of action
 * @param sentence what is asked and why
 * @param due by when
 * @param priority how urgent
 * @param force how far it binds: the strongest of its reasons
 * @param mark how well the duty with that force is confirmed
 * @param state how far it has come
 * @param met whether what is recorded meets it
 * @param overdue whether its day is past, nothing was begun, and no decision not to take it stands
 * @param managerDecides whether an adverse reply leaves the decision to a manager, with reasons either way
 * @param waitsFor for a hold, the actions whose considered answers it waits for
 * @param indicated for a rating to be decided again, the level that the facts indicate; nothing sets it
 * @param recorded ids of the records of what was done
 * @param steps the steps that it comes through until it is met, in their order
 * @param override the recorded decision not to take it; absent where there is none or the action is met
 * @param decision for a rating to be decided again, the latest recorded decision on it
 * @param reasons every rule that asks for it
 * @param sensitivity who may see it
 * @param mayKnow who may learn of it
 * @param consent whether consent is sought
 * @param safeContact what keeps people safe while it is done
 */
public record RequiredAction(
        ActionKey key,
        Kind kind,
        String sentence,
        Due due,
        Priority priority,
        Force force,
        Mark mark,
        State state,
        boolean met,
        boolean overdue,
        boolean managerDecides,
        List<String> waitsFor,
        Optional<RiskLevel> indicated,
        List<String> recorded,
        List<ActionStep> steps,
        Optional<RecordedOverride> override,
        Optional<RecordedDecision> decision,
        List<Reason> reasons,
        Sensitivity sensitivity,
        String mayKnow,
        String consent,
        String safeContact) {

    /** Keeps the lists as they are. */
    public RequiredAction {
        waitsFor = List.copyOf(waitsFor);
        recorded = List.copyOf(recorded);
        steps = List.copyOf(steps);
        reasons = List.copyOf(reasons);
    }

    /** Whether a recorded decision not to take it stands; it is still to be done, and never met by that. */
    public boolean overridden() {
        return override.filter(RecordedOverride::stands).isPresent();
    }

    /** Whether a rule of this row is among the reasons, for this action or for one it stands in place of. */
    public boolean restsOn(String rowOrRule) {
        return reasons.stream()
                .anyMatch(reason ->
                        reason.row().equals(rowOrRule) || reason.rule().equals(rowOrRule));
    }
}
