package org.safeguardingrules.toolkit.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Mark;

/** Days, forces, marks and links as the page shows them. */
final class Shown {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Shown() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The days on which something holds, the last of them named. */
    static String days(LocalDate from, Optional<LocalDate> until) {
        return until.map(end -> "From " + day(from) + " to " + day(end.minusDays(1)))
                .orElse("Since " + day(from));
    }

    static String force(Force force) {
        return capital(force.name().toLowerCase(Locale.ROOT));
    }

    static String says(Force force) {
        return switch (force) {
            case STATUTE -> "an Act or instrument puts the duty on the actor";
            case MANDATORY -> "a national policy or instruction in force says so";
            case EXPECTED -> "guidance, inspectors' questions and findings, or what national services make staff do";
            case SUGGESTED -> "a proposal or recalled practice, worded “consider” until a policy owner adopts it";
        };
    }

    static String mark(Mark mark) {
        return capital(mark.name().toLowerCase(Locale.ROOT));
    }

    static String says(Mark mark) {
        return switch (mark) {
            case VERIFIED -> "read in a listed source";
            case SECONDARY -> "read in a secondary, local or historic source only";
            case RECALLED -> "from general knowledge, to be checked";
            case DESIGN -> "a choice of this library, not policy";
        };
    }

    /** Which day decides whether a rule is in force, where it is not the day asked about. */
    static String dating(DatedBy basis) {
        return switch (basis) {
            case AS_AT -> "";
            case BEHAVIOUR -> "the day of the behaviour";
            case SENTENCE -> "the day of sentence";
            case STEP -> "the day on which the step happens";
        };
    }

    /** What a link to something of this name ends with. */
    static String anchor(String kind, String name) {
        return kind + "-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
