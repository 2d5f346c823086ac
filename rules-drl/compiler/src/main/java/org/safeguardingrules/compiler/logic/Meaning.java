package org.safeguardingrules.compiler.logic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Reading;

/**
 * Conditions and definitions as formulas, with the meanings and numbers of one day. Means the same as the interpreter:
 * words are compared with the word unknown among them, answers combine by Kleene's logic.
 */
final class Meaning {

    private static final String UNKNOWN = "unknown";

    private final Diagrams diagrams = new Diagrams();
    private final Questions questions = new Questions(diagrams);
    private final LocalDate day;
    private final Chains chains;
    private final Map<String, ThreeValued> unfolded = new HashMap<>();
    private final Set<String> unfolding = new HashSet<>();
    private final Map<Object, Boolean> taken = new IdentityHashMap<>();
    private final SortedSet<LocalDate> changes = new TreeSet<>();

    Meaning(Lexicon lexicon, LocalDate day) {
        this.day = day;
        this.chains = new Chains(lexicon, day, changes);
    }

    /** The first later day on which something met so far means something else. */
    Optional<LocalDate> nextChange() {
        return changes.tailSet(day.plusDays(1)).stream().findFirst();
    }

    /** Takes a part of a tree as so, or as not so, from now on. */
    void take(Object part, boolean so) {
        taken.put(part, so);
    }

    /** Takes a part of a tree as it is again. */
    void leave(Object part) {
        taken.remove(part);
    }

    /** The formula that holds where all of these do. */
    int all(List<Integer> formulas) {
        return formulas.stream().reduce(Diagrams.ALWAYS, diagrams::and);
    }

    /** Whether a formula holds in no case that there can be. */
    boolean never(int formula) {
        return diagrams.and(questions.given(), formula) == Diagrams.NEVER;
    }

    /** Whether a formula holds in every case that there can be. */
    boolean always(int formula) {
        return never(diagrams.not(formula));
    }

    /** Whether wherever the one holds the other does. */
    boolean implies(int one, int other) {
        return never(diagrams.and(one, diagrams.not(other)));
    }

    /** Whether the two hold in the same cases. */
    boolean same(int one, int other) {
        return implies(one, other) && implies(other, one);
    }

    /** Whether the two give the same answer in every case. */
    boolean same(ThreeValued one, ThreeValued other) {
        return same(one.yes(), other.yes()) && same(one.no(), other.no());
    }

    /** What all these conditions of a fact mean together. */
    int of(List<Condition> conditions, Scope scope) {
        return all(conditions.stream().map(condition -> of(condition, scope)).toList());
    }

    /** What a condition of a fact means. */
    int of(Condition condition, Scope scope) {
        Boolean so = taken.get(condition);
        if (so != null) {
            return so ? Diagrams.ALWAYS : Diagrams.NEVER;
        } else if (condition instanceof Condition.All every) {
            return of(every.parts(), scope);
        } else if (condition instanceof Condition.Any any) {
            return any.parts().stream().map(part -> of(part, scope)).reduce(Diagrams.NEVER, diagrams::or);
        } else if (condition instanceof Condition.Not not) {
            return diagrams.not(of(not.part(), scope));
        } else if (condition instanceof Condition.Word word) {
            int among = word(chains.follow(word.word(), scope), word.among());
            return word.negated() ? diagrams.not(among) : among;
        } else if (condition instanceof Condition.Same ids) {
            int same = questions.fact(Stream.of(ids.left(), ids.right())
                    .map(side -> chains.follow(side, scope).text())
                    .sorted()
                    .toList()
                    .toString());
            return ids.negated() ? diagrams.not(same) : same;
        }
        Condition.Reads reads = (Condition.Reads) condition;
        return read(answer(chains.follow(reads.answer(), scope)), reads.reading());
    }

    private int read(ThreeValued answer, Reading reading) {
        return switch (reading) {
            case YES -> answer.yes();
            case NO -> answer.no();
            case NOT_RULED_OUT -> diagrams.not(answer.no());
            case UNKNOWN -> diagrams.and(diagrams.not(answer.yes()), diagrams.not(answer.no()));
        };
    }

    /** What a definition answers of a fact on this day. */
    ThreeValued of(Definition definition, Scope scope) {
        if (definition.versions().isEmpty()) {
            throw new Undecided();
        }
        definition.versions().forEach(version -> changes.add(version.from()));
        return of(definition.on(day), scope);
    }

    /** What a part of a definition answers of a fact. */
    ThreeValued of(Derivation derivation, Scope scope) {
        Boolean so = taken.get(derivation);
        if (so != null) {
            return so ? ThreeValued.YES : ThreeValued.NO;
        } else if (derivation instanceof Derivation.AnyOf any) {
            return any.parts().stream().map(part -> of(part, scope)).reduce(ThreeValued.NO, this::either);
        } else if (derivation instanceof Derivation.AllOf every) {
            return every.parts().stream()
                    .map(part -> of(part, scope).not())
                    .reduce(ThreeValued.NO, this::either)
                    .not();
        } else if (derivation instanceof Derivation.NotOf not) {
            return of(not.part(), scope).not();
        } else if (derivation instanceof Derivation.Member member) {
            return answer(chains.follow(member.answer(), scope));
        }
        Derivation.Word word = (Derivation.Word) derivation;
        Chain chain = chains.follow(word.word(), scope);
        int yes = word(chain, word.among());
        List<String> open = new ArrayList<>(word.among());
        open.add(UNKNOWN);
        return new ThreeValued(yes, diagrams.not(word(chain, open)));
    }

    private ThreeValued either(ThreeValued one, ThreeValued other) {
        return new ThreeValued(diagrams.or(one.yes(), other.yes()), diagrams.and(one.no(), other.no()));
    }

    private int word(Chain chain, List<String> among) {
        List<String> words = chains.words(chain);
        if (!words.containsAll(among)) {
            throw new Undecided();
        }
        return questions.word(chain.text(), words, among::contains);
    }

    private ThreeValued answer(Chain chain) {
        if (chain.definition().isPresent()) {
            return unfolded(chain.definition().get(), chain.scope());
        }
        ThreeValued answer = chain.position().isPresent()
                ? questions.answer(
                        chain.text(),
                        chain.position().get().scale(),
                        chain.position().get().number())
                : questions.answer(chain.text());
        return chain.turned() ? answer.not() : answer;
    }

    private ThreeValued unfolded(Definition definition, Scope scope) {
        String key = scope.name() + " " + definition.name();
        ThreeValued known = unfolded.get(key);
        if (known == null) {
            if (!unfolding.add(key)) {
                throw new Undecided();
            }
            known = of(definition, scope);
            unfolding.remove(key);
            unfolded.put(key, known);
        }
        return known;
    }
}
