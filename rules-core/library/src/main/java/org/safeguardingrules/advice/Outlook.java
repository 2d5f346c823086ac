package org.safeguardingrules.advice;

import java.util.List;
import org.safeguardingrules.pack.Priority;

/**
 * What may become of the advice, whatever is answered to its questions. What the advice says about itself is not counted.
 *
 * @param certain actions of the advice that are required whatever the answers: a rule asks for each on facts that no
 *     answer can change, and no answer can put another in its place, name another addressee or another occasion
 * @param possible actions that are not in the advice, not even as what another stands in place of, and that some answers
 *     would bring; some of them may yet turn out impossible, but none is missing
 * @param ruledOut ids of the rules in force that ask for nothing whatever the answers
 */
public record Outlook(List<ActionKey> certain, List<PossibleAction> possible, List<String> ruledOut) {

    /** Keeps the lists as they are. */
    public Outlook {
        certain = List.copyOf(certain);
        possible = List.copyOf(possible);
        ruledOut = List.copyOf(ruledOut);
    }

    /**
     * An action that some answers would bring.
     *
     * @param action name of the action in the pack
     * @param addressee who it would be addressed to, as far as is known where its subject is
     * @param subject id of the record it would be about; {@code unlisted child} and the like for one that nobody has
     *     listed
     * @param priority how urgent it would be
     * @param rules ids of the rules that would ask for it
     * @param ways the answers that would bring it: each way by itself
     */
    public record PossibleAction(
            String action, String addressee, String subject, Priority priority, List<String> rules, List<Way> ways) {

        /** Keeps the lists as they are. */
        public PossibleAction {
            rules = List.copyOf(rules);
            ways = List.copyOf(ways);
        }
    }

    /**
     * Answers that together would bring an action.
     *
     * @param tried whether that was found by trying; otherwise these are the facts that decide, and some of them can be
     *     enough
     * @param answers the answers
     */
    public record Way(boolean tried, List<Supposed> answers) {

        /** Keeps the answers as they are. */
        public Way {
            answers = List.copyOf(answers);
        }
    }

    /**
     * A fact as it might turn out.
     *
     * @param fact the fact
     * @param answer the answer; where it was not tried, what it depends on: the answer, the word, the day, the number,
     *     the code, the entries
     */
    public record Supposed(MissingFact fact, String answer) {}
}
