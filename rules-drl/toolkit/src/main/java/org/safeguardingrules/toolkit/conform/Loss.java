package org.safeguardingrules.toolkit.conform;

import org.safeguardingrules.casefile.Word;

/** How a fact can lose its meaning on the way from a host's records to a case file. */
public enum Loss implements Word {
    UNKNOWN_TURNED_INTO_NO("an empty field is read as no, or an empty answer as none"),
    UNKNOWN_TURNED_INTO_AN_ANSWER("a default or a guess fills in what nobody recorded"),
    ANSWER_LOST("the field is not mapped; what the system does not hold is named in 'supplies'"),
    ANOTHER_ANSWER("a code is mapped to another word, or a day to another day"),
    REASON_NOT_KNOWN_LOST("every kind of unknown is mapped to one; refused, waiting and unclear are not the same"),
    ROLES_MERGED("one field serves victim and perpetrator; a role that the record does not state is left out"),
    ENDED_ENTRY_LOST("the interface hides ended rows; where it must, the listing is partial and says 'not supplied'"),
    ENDED_ENTRY_SHOWN_AS_CURRENT("the end of the entry is not mapped"),
    RECORD_LOST(
            "rows are filtered or merged; where rows cannot be had, the listing is partial and says 'not supplied'"),
    RECORD_INVENTED("a row is mapped twice, or a row that is no such record is mapped as one"),
    STEP_LOST("the step is a row or a field of its own; what the system does not hold is named in 'supplies'"),
    STEP_INVENTED("one step is taken for the next: sent is not answered, answered is not read"),
    DAY_OF_RECORDING_CHANGED("the day on which something took effect is given as the day on which it was recorded"),
    LESS_GUARDED("the mark that guards the record is dropped");

    private final String cause;

    Loss(String cause) {
        this.cause = cause;
    }

    /** What to look at, a sentence that begins with Maybe. */
    public String hint() {
        return "Maybe " + cause + ".";
    }
}
