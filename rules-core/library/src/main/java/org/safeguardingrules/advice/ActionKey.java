package org.safeguardingrules.advice;

import java.util.Comparator;

/**
 * What makes a required action the same action on another day, after another mapping, in another version of the pack.
 * It holds no rule id, no date and nothing sensitive.
 *
 * @param action name of the action in the pack
 * @param addressee who it is addressed to
 * @param subject id of the record it is about
 * @param occasion id of the record it belongs to: a supervision period, report, incident, enquiry, assessment, address
 */
public record ActionKey(String action, String addressee, String subject, String occasion)
        implements Comparable<ActionKey> {

    private static final Comparator<ActionKey> ORDER = Comparator.comparing(ActionKey::action)
            .thenComparing(ActionKey::subject)
            .thenComparing(ActionKey::occasion)
            .thenComparing(ActionKey::addressee);

    @Override
    public int compareTo(ActionKey other) {
        return ORDER.compare(this, other);
    }
}
