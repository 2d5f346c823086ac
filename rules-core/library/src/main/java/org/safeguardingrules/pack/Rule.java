package org.safeguardingrules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One rule: one sentence of policy, as a tree.
 *
 * @param number position in the pack, from 0; what a compiled rule emits
 * @param id id, for example {@code INQ-10} or, where a row of the catalogue needs several rules, {@code INQ-16.2}
 * @param sentence what it says, in one sentence
 * @param theme folder it stands in
 * @param authority id of its authority
 * @param priority how urgent its actions are
 * @param from first day in force
 * @param until first day no longer in force; absent while in force
 * @param datedBy which day decides whether it is in force
 * @param off why it is not raised until a policy owner switches it on; absent where it is on
 * @param mayGo why its action may go where a concern is added; absent where it may not
 * @param patterns the facts it looks for
 * @param duties what it asks for
 * @param place where it begins
 */
public record Rule(
        int number,
        String id,
        String sentence,
        String theme,
        String authority,
        Priority priority,
        LocalDate from,
        Optional<LocalDate> until,
        DatedBy datedBy,
        Optional<String> off,
        Optional<String> mayGo,
        List<Pattern> patterns,
        List<Duty> duties,
        Place place) {

    /** Keeps patterns and duties as they are. */
    public Rule {
        patterns = List.copyOf(patterns);
        duties = List.copyOf(duties);
    }

    /** The row of the catalogue that the rule belongs to: its id up to the dot. */
    public String row() {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    /** Whether the rule is in force on this day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }
}
