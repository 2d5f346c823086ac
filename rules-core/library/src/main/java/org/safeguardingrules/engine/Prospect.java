package org.safeguardingrules.engine;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.Gap;

/**
 * Facts for which a rule holds whatever is answered to what is not known, or holds for some answers.
 *
 * @param rule the rule
 * @param facts one fact for each pattern that looks for one, in the order of the rule; empty for one that nobody has
 *     listed
 * @param certain whether it holds whatever the answers
 * @param deciding what is not known and could be asked, and would decide it; empty where it is certain, or where only
 *     what the host does not supply stands in the way
 * @param alone which of these might make it hold by one answer alone
 */
public record Prospect(
        Rule rule, List<Optional<CaseFact>> facts, boolean certain, SortedSet<Gap> deciding, SortedSet<Gap> alone) {

    /** Keeps the facts as they are. */
    public Prospect {
        facts = List.copyOf(facts);
    }

    /** Whether only what the host does not supply stands in the way: no answer to a question would decide it. */
    public boolean isMute() {
        return !certain && deciding.isEmpty();
    }

    /** The facts as a match, where all of them are listed. */
    public Optional<Match> match() {
        return facts.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Match(
                        rule, facts.stream().map(Optional::orElseThrow).toList()))
                : Optional.empty();
    }
}
