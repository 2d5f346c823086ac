package org.safeguardingrules.examples.casesystem.records;

import java.util.Arrays;
import java.util.Locale;

/**
 * Somebody who signs in.
 *
 * @param id the name to sign in with
 * @param role what this system lets them do
 * @param grade their grade, as a decision shows it
 */
public record Staff(String id, Role role, String grade) {

    /** What somebody may do here. */
    public enum Role {
        /** Sees and records in own cases. */
        PRACTITIONER,
        /** Sees every case, and may decide that an action is not taken. */
        MANAGER,
        /** Sees which policy is in use and every advice given. */
        POLICY;

        /** The role as the database writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Role of(String word) {
            return Arrays.stream(values())
                    .filter(role -> role.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "There is no role '" + word + "'. Maybe a newer version of the system wrote it."));
        }
    }

    /** Whether they may see a case. */
    public boolean maySee(CaseRows rows) {
        return switch (role) {
            case PRACTITIONER -> rows.practitioner().equals(id);
            case MANAGER -> true;
            case POLICY -> false;
        };
    }
}
