package org.safeguardingrules.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.advice.MissingFact;
import org.safeguardingrules.advice.Withheld;
import org.safeguardingrules.pack.Place;

/**
 * What a rule comes to in a case, and why.
 *
 * @param rule id of the rule
 * @param sentence what it says
 * @param authority id of its authority
 * @param place where it stands in the pack
 * @param from first day in force
 * @param until first day no longer in force; absent while in force
 * @param outcome what it comes to
 * @param because why, where the conditions of the rule do not say it
 * @param asked what it asks for
 * @param withheld what it holds for and does not ask for
 * @param nearMisses where it is silent, the facts it comes nearest to holding for: the fewest failed conditions first
 * @param others how many other facts, or groups of facts, it does not hold for either
 * @param further what would have to be known to list every fact that it looks for
 */
public record RuleExplained(
        String rule,
        String sentence,
        String authority,
        Place place,
        LocalDate from,
        Optional<LocalDate> until,
        Outcome outcome,
        Optional<String> because,
        List<Asked> asked,
        List<Withheld> withheld,
        List<NearMiss> nearMisses,
        int others,
        List<MissingFact> further) {

    /** Keeps the lists as they are. */
    public RuleExplained {
        asked = List.copyOf(asked);
        withheld = List.copyOf(withheld);
        nearMisses = List.copyOf(nearMisses);
        further = List.copyOf(further);
    }
}
