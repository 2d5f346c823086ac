package org.safeguardingrules.toolkit.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rule as it was answered for.
 *
 * @param id its id
 * @param title the title of its row, where that is new
 * @param sentence what policy asks for
 * @param theme the folder that it belongs in
 * @param subject what it is about
 * @param facts the recorded facts that have to hold
 * @param asksUnknown whether it asks too where one of them is not known
 * @param kind the kind of action
 * @param action the action
 * @param madeAction the action where that is new
 * @param priority its priority
 * @param period the parameter that the period comes from
 * @param madePeriod the parameter where that is new
 * @param anchor what the period runs from
 * @param authority its authority
 * @param madeAuthority the authority where that is new
 * @param from its first day in force
 */
record NewRule(
        String id,
        Optional<String> title,
        String sentence,
        String theme,
        Subject subject,
        List<String> facts,
        boolean asksUnknown,
        String kind,
        String action,
        Optional<MadeAction> madeAction,
        String priority,
        String period,
        Optional<MadePeriod> madePeriod,
        String anchor,
        String authority,
        Optional<MadeAuthority> madeAuthority,
        LocalDate from) {

    /** The row that it belongs to. */
    String row() {
        return rowOf(id);
    }

    /** The row that a rule of this id belongs to. */
    static String rowOf(String id) {
        return id.contains(".") ? id.substring(0, id.indexOf('.')) : id;
    }

    /**
     * An action that the pack has not had.
     *
     * @param wording what the practitioner reads
     * @param addressees who is to act: one for all nations, or one for each
     * @param occasion what it belongs to
     * @param safety who may know, consent and safe contact, where somebody is contacted
     */
    record MadeAction(String wording, List<String> addressees, String occasion, Optional<Safety> safety) {}

    /**
     * What keeps people safe where somebody is contacted.
     *
     * @param mayKnow who may know of it
     * @param consent whether consent is sought
     * @param contact what is safe
     */
    record Safety(String mayKnow, String consent, String contact) {}

    /**
     * A number that the pack has not had.
     *
     * @param says what it says
     * @param number the number
     * @param unit its unit
     * @param mark how well it is confirmed
     * @param sources where it stands
     */
    record MadePeriod(String says, String number, String unit, String mark, List<String> sources) {}

    /**
     * An authority that the pack has not had.
     *
     * @param says what it says
     * @param mark how well it is confirmed
     * @param force how far it binds
     * @param sources where it stands
     */
    record MadeAuthority(String says, String mark, String force, List<String> sources) {}
}
