package org.safeguardingrules.explanation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safeguardingrules.engine.Interpreter;
import org.safeguardingrules.engine.Judge;
import org.safeguardingrules.pack.AsWritten;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Condition.All;
import org.safeguardingrules.pack.Condition.Any;
import org.safeguardingrules.pack.Condition.Not;
import org.safeguardingrules.pack.Condition.Reads;
import org.safeguardingrules.pack.Condition.Same;
import org.safeguardingrules.pack.Condition.Word;
import org.safeguardingrules.pack.Reading;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.Gap;

/**
 * A condition that a rule wants to hold or, denied, not to hold.
 *
 * @param condition the condition
 * @param denied whether it is wanted not to hold
 */
record Wanted(Condition condition, boolean denied) {

    private static final String UNKNOWN_WORD = "unknown";

    /** A condition that is wanted as it is written. */
    static Wanted asWritten(Condition condition) {
        return new Wanted(condition, false);
    }

    /** What must all be so for this to be so; itself where it is one. */
    List<Wanted> conjuncts() {
        if (condition instanceof Not not) {
            return new Wanted(not.part(), !denied).conjuncts();
        }
        boolean isAll = condition instanceof All && !denied || condition instanceof Any && denied;
        return isAll
                ? parts().stream().flatMap(part -> part.conjuncts().stream()).toList()
                : List.of(this);
    }

    /** Of what one must be so for this to be so; empty where it cannot be taken apart. */
    List<Wanted> alternatives() {
        return condition instanceof Any && !denied || condition instanceof All && denied ? parts() : List.of();
    }

    private List<Wanted> parts() {
        List<Condition> parts = condition instanceof All all ? all.parts() : ((Any) condition).parts();
        return parts.stream().map(part -> new Wanted(part, denied)).toList();
    }

    /** Whether it is so. */
    boolean isSo(CaseFact fact, Map<String, CaseFact> bound) {
        return Interpreter.holds(condition, fact, bound) != denied;
    }

    /** It as the rule writes it. */
    String text() {
        return denied ? AsWritten.denied(condition) : AsWritten.of(condition);
    }

    /** What was found where it is not so: an answer, a word, or how ids compare. */
    String found(CaseFact fact, Map<String, CaseFact> bound) {
        if (condition instanceof Reads reads) {
            return answer(reads, fact, bound).value().word();
        } else if (condition instanceof Word word) {
            return (String) Interpreter.value(word.word(), fact, bound);
        } else if (condition instanceof Same same) {
            return same.negated() == denied ? "another" : "the same";
        }
        return "none of these";
    }

    /** Ids of the records that its answer rests on, where it has one. */
    SortedSet<String> records(CaseFact fact, Map<String, CaseFact> bound) {
        return condition instanceof Reads reads ? answer(reads, fact, bound).records() : new TreeSet<>(fact.records());
    }

    /**
     * What would have to be known, and be as the rule asks, for it to be so: nothing where it is so; absent where no answer
     * makes it so.
     */
    Optional<SortedSet<Gap>> openings(CaseFact fact, Map<String, CaseFact> bound) {
        if (isSo(fact, bound)) {
            return Optional.of(new TreeSet<>());
        }
        List<Wanted> conjuncts = conjuncts();
        if (!conjuncts.equals(List.of(this))) {
            return ofAll(
                    conjuncts.stream().map(part -> part.openings(fact, bound)).toList());
        }
        List<Wanted> alternatives = alternatives();
        return alternatives.isEmpty()
                ? answers(fact, bound)
                : ofAny(alternatives.stream()
                        .map(part -> part.openings(fact, bound))
                        .toList());
    }

    /** What must be known for all of these. */
    static Optional<SortedSet<Gap>> ofAll(List<Optional<SortedSet<Gap>>> parts) {
        return parts.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : ofAny(parts);
    }

    /** What must be known for any of these. */
    static Optional<SortedSet<Gap>> ofAny(List<Optional<SortedSet<Gap>>> parts) {
        SortedSet<Gap> gaps = new TreeSet<>();
        parts.forEach(part -> part.ifPresent(gaps::addAll));
        return parts.stream().allMatch(Optional::isEmpty) ? Optional.empty() : Optional.of(gaps);
    }

    /** Of a condition that fails and has no parts, what is not known and would make it so. */
    private Optional<SortedSet<Gap>> answers(CaseFact fact, Map<String, CaseFact> bound) {
        if (condition instanceof Word word) {
            return found(fact, bound).equals(UNKNOWN_WORD)
                    ? Optional.of(new TreeSet<>(List.of(Judge.gap(word.word(), fact, bound))))
                    : Optional.empty();
        }
        if (condition instanceof Reads reads && answer(reads, fact, bound).unknown()) {
            boolean wantsNotKnown = reads.reading() == Reading.UNKNOWN && !denied;
            return wantsNotKnown
                    ? Optional.empty()
                    : Optional.of(answer(reads, fact, bound).gaps());
        }
        return Optional.empty();
    }

    private static DerivedAnswer answer(Reads reads, CaseFact fact, Map<String, CaseFact> bound) {
        return (DerivedAnswer) Interpreter.value(reads.answer(), fact, bound);
    }
}
