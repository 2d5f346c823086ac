package org.safeguardingrules.audience;

import java.util.List;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.advice.Due;
import org.safeguardingrules.advice.Reason;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.State;

/**
 * One action addressed to an agency.
 *
 * @param key what makes it the same action elsewhere
 * @param kind what kind of action
 * @param sentence what is asked and why
 * @param due by when
 * @param priority how urgent
 * @param force how far it binds
 * @param state how far it has come
 * @param because what the rules that ask for it say
 * @param records ids of the records relied on
 * @param sensitivity who may see it
 * @param mayKnow who may learn of it
 * @param consent whether consent is sought
 * @param safeContact what keeps people safe while it is done
 */
public record AgencyAction(
        ActionKey key,
        Kind kind,
        String sentence,
        Due due,
        Priority priority,
        Force force,
        State state,
        List<String> because,
        List<String> records,
        Sensitivity sensitivity,
        String mayKnow,
        String consent,
        String safeContact) {

    /** Keeps the lists as they are. */
    public AgencyAction {
        because = List.copyOf(because);
        records = List.copyOf(records);
    }

    static AgencyAction of(RequiredAction action) {
        List<Reason> own = action.reasons().stream()
                .filter(reason -> reason.insteadOf().isEmpty())
                .toList();
        return new AgencyAction(
                action.key(),
                action.kind(),
                action.sentence(),
                action.due(),
                action.priority(),
                action.force(),
                action.state(),
                own.stream().map(Reason::sentence).distinct().toList(),
                own.stream()
                        .flatMap(reason -> reason.records().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                action.sensitivity(),
                action.mayKnow(),
                action.consent(),
                action.safeContact());
    }
}
