package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.safeguardingrules.engine.Match;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.Gap;

/**
 * Something that a rule holds for and does not ask for.
 *
 * @param action name of the action
 * @param subject id of the record that it would be about
 * @param facts ids of the facts that the rule holds for, in the order of the rule
 * @param because why it is not asked for
 * @param policyDay the day that decides which version of the rule counts, London calendar
 * @param unknowns what is not known and was taken as present, so that the rule holds
 */
public record Withheld(
        String action,
        String subject,
        List<String> facts,
        Because because,
        LocalDate policyDay,
        List<MissingFact> unknowns) {

    /** Keeps the lists as they are. */
    public Withheld {
        facts = List.copyOf(facts);
        unknowns = List.copyOf(unknowns);
    }

    /** Whether it would be about a record, or rests on it. */
    public boolean isAbout(String id) {
        return subject.equals(id) || facts.contains(id);
    }

    /** Why something that a rule holds for is not asked for. */
    public enum Because {
        /** The rule was not in force on the day that its own facts count by. */
        NOT_IN_FORCE_THEN,
        /** The level that the facts indicate is recorded already, or a higher one. */
        LEVEL_RECORDED,
        /** It would accuse somebody on nothing but what is not known. */
        UNKNOWN_ALONE,
        /** It rests on nothing but what the host's system has no place for. */
        NOT_SUPPLIED
    }

    static Withheld of(
            Match match,
            String action,
            CaseFact subject,
            Because because,
            LocalDate policyDay,
            Collection<Gap> assumed) {
        return new Withheld(
                action,
                subject.id(),
                match.facts().stream().map(CaseFact::id).toList(),
                because,
                policyDay,
                assumed.stream().map(MissingFact::of).toList());
    }
}
