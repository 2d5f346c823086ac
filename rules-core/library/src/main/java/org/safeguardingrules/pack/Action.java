package org.safeguardingrules.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something that rules can ask for.
 *
 * @param name name, as rules write it
 * @param addressee who it is addressed to, by nation of the subject
 * @param occasion what it belongs to: a type of fact, for example {@code Supervision}
 * @param completedBy the records that complete it
 * @param metBy the step that meets it
 * @param steps by when steps on the way are due, where a row says so; the first is due when the action is
 * @param current name of the parameter that says how long a completed one stays current
 * @param waitsFor for a hold, the actions whose considered answers lift it
 * @param rates for a rating to be decided again, the group
 * @param universal whether it asks for an act rather than for a field, and so stands whatever the host supplies
 * @param contacts whether it contacts somebody
 * @param sensitivity who may see it: open, third party confidential, victim sensitive
 * @param mayKnow who may learn of it
 * @param consent whether consent is sought: no, seek, must
 * @param safeContact what keeps people safe while it is done
 * @param adverse what an adverse reply leads to
 * @param place where it begins
 */
public record Action(
        String name,
        Map<Jurisdiction, String> addressee,
        String occasion,
        List<Completion> completedBy,
        State metBy,
        List<StepPeriod> steps,
        Optional<String> current,
        List<String> waitsFor,
        Optional<String> rates,
        boolean universal,
        boolean contacts,
        String sensitivity,
        String mayKnow,
        String consent,
        String safeContact,
        Optional<String> adverse,
        Place place) {

    /** Keeps the lists as they are. */
    public Action {
        addressee = Map.copyOf(addressee);
        completedBy = List.copyOf(completedBy);
        steps = List.copyOf(steps);
        waitsFor = List.copyOf(waitsFor);
    }

    /**
     * A kind of record that completes an action.
     *
     * @param record type of record, for example {@code enquiry}
     * @param word which of them, for example {@code police domestic abuse}; empty for any
     */
    public record Completion(String record, String word) {

        /**
         * The records that the case model has one shape for, with their words; the words of the others come from a list
         * of the pack or of the case model.
         */
        public static final Map<String, Set<String>> WORDS = Map.ofEntries(
                Map.entry("assessment", Set.of("completed", "full analysis", "countersigned")),
                Map.entry("appointment", Set.of("warning", "enforcement")),
                Map.entry("earlier record", Set.of("read")),
                Map.entry("occupier", Set.of("consulted alone", "informed consent")),
                Map.entry("marac", Set.of("referred")),
                Map.entry("children", Set.of("established")),
                Map.entry("adult", Set.of("safe-contact plan", "supported", "disclosed to")),
                Map.entry("mappa", Set.of("notified", "eligible", "level set")),
                Map.entry("agency", Set.of("attended")),
                Map.entry("referral step", Set.of("written", "acknowledged", "chased", "read")),
                Map.entry("placement", Set.of("risk assessed")),
                Map.entry("release", Set.of("victim's views sought")),
                Map.entry("plan", Set.of("completed", "programme referral")),
                Map.entry("home visit", Set.of()),
                Map.entry("review", Set.of()),
                Map.entry("rating decision", Set.of()),
                Map.entry("oversight", Set.of()));

        private static final Set<String> IN_STEPS =
                Set.of("action", "enquiry", "later enquiry", "referral", "occupier", "marac");

        /** Whether such a record comes through steps, from asking or making to considering. */
        boolean goesInSteps() {
            return IN_STEPS.contains(record);
        }
    }

    /** The states that it comes through until it is met; one alone where what completes it is done or not. */
    public List<State> way() {
        boolean inSteps = metBy != State.DONE && completedBy.stream().anyMatch(Completion::goesInSteps);
        return inSteps ? State.WAY.subList(0, State.WAY.indexOf(metBy) + 1) : List.of(metBy);
    }

    /** Who it is addressed to for a subject of this nation. */
    public String addressee(Jurisdiction nation) {
        String own = addressee.get(nation);
        return own != null ? own : addressee.getOrDefault(Jurisdiction.ENGLAND, "");
    }
}
