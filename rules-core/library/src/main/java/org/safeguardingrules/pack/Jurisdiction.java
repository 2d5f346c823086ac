package org.safeguardingrules.pack;

import java.util.Locale;

/** The nation whose duties and bodies count for a subject, worked out from a local-authority code. */
public enum Jurisdiction {
    ENGLAND,
    WALES,
    /** Another nation: its body is named, and its law is not stated. */
    ELSEWHERE,
    /** No code: the authority believed right is told now, and the code is asked for. */
    UNKNOWN;

    /** The word that people read and write. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The nation of a local-authority code, whose first letter names it. */
    public static Jurisdiction ofLocalAuthority(String code) {
        return switch (code.isEmpty() ? ' ' : code.charAt(0)) {
            case 'E' -> ENGLAND;
            case 'W' -> WALES;
            case 'S', 'N', 'L', 'M' -> ELSEWHERE;
            default -> UNKNOWN;
        };
    }
}
