package org.safeguardingrules.compiler.watch;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeguardingrules.engine.Judgement;
import org.safeguardingrules.vocabulary.Gap;

/**
 * What certain rules have to say in a case.
 *
 * @param holds why each of them holds that does, by rule and names of the facts
 * @param open what they leave open together
 * @param isSure whether none of them failed, and some other rule leaves something open whatever these do
 */
record Heard(Map<Holding, Judgement> holds, Set<Gap> open, boolean isSure) {

    /** What is heard where something fails. */
    static final Heard UNSURE = new Heard(Map.of(), Set.of(), false);

    /** A rule and the facts for which it holds. */
    record Holding(String rule, List<String> facts) {}

    /** Keeps both as they are. */
    Heard {
        holds = Map.copyOf(holds);
        open = Set.copyOf(open);
    }

    /** Ids of the rules that hold. */
    Set<String> rules() {
        return holds.keySet().stream().map(Holding::rule).collect(Collectors.toCollection(HashSet::new));
    }
}
