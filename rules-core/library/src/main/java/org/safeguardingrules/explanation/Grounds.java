package org.safeguardingrules.explanation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.casefile.Answer.Value;
import org.safeguardingrules.engine.InForce;
import org.safeguardingrules.engine.Interpreter;
import org.safeguardingrules.engine.Listener;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.AsWritten;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Derivation.AllOf;
import org.safeguardingrules.pack.Derivation.AnyOf;
import org.safeguardingrules.pack.Derivation.Member;
import org.safeguardingrules.pack.Derivation.NotOf;
import org.safeguardingrules.pack.Derivation.Word;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Term;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;

/**
 * Follows a condition into its alternatives and into the definitions that it asks for, down to the parts that decided:
 * of those that must all be so the ones that are not, of those of which one must be so every one.
 */
final class Grounds {

    /** Of how many facts it is said what a definition says, where a condition asks about several together. */
    private static final int MOST_FACTS = 3;

    private final Pack pack;
    private final LocalDate day;
    private final CaseFacts facts;

    Grounds(Pack pack, LocalDate day, CaseFacts facts) {
        this.pack = pack;
        this.day = day;
        this.facts = facts;
    }

    /** The parts that decided that something wanted is not so for a fact. */
    List<Ground> of(Wanted wanted, CaseFact fact, Map<String, CaseFact> bound) {
        Set<Ground> grounds = new LinkedHashSet<>();
        if (wanted.alternatives().isEmpty()) {
            term(wanted.condition()).ifPresent(term -> follow(term, fact, bound, grounds));
        } else {
            alternatives(wanted, fact, bound, grounds);
        }
        return List.copyOf(grounds);
    }

    private void alternatives(Wanted wanted, CaseFact fact, Map<String, CaseFact> bound, Set<Ground> grounds) {
        for (Wanted alternative : wanted.alternatives()) {
            for (Wanted part : alternative.conjuncts()) {
                if (part.isSo(fact, bound)) {
                    continue;
                }
                if (part.alternatives().isEmpty()) {
                    grounds.add(new Ground(
                            Optional.empty(),
                            part.text(),
                            part.condition().place(),
                            BoundFact.of(fact),
                            part.found(fact, bound)));
                    term(part.condition()).ifPresent(term -> follow(term, fact, bound, grounds));
                } else {
                    alternatives(part, fact, bound, grounds);
                }
            }
        }
    }

    private static Optional<Term> term(Condition condition) {
        if (condition instanceof Condition.Reads reads) {
            return Optional.of(reads.answer());
        }
        return condition instanceof Condition.Word word ? Optional.of(word.word()) : Optional.empty();
    }

    /** Follows a term into the definition that it asks for, of the fact itself or of others that it counts or joins. */
    private void follow(Term term, CaseFact fact, Map<String, CaseFact> bound, Set<Ground> grounds) {
        CaseFact asked = term.variable().map(bound::get).orElse(fact);
        for (Argument argument : term.calls().get(0).arguments()) {
            Optional<Definition> definition = definition(argument);
            if (definition.isPresent() && isOwn(term, definition.get(), asked)) {
                decided(definition.get(), asked, grounds);
            } else {
                definition.ifPresent(others -> ofOthers(others, grounds));
            }
        }
    }

    private Optional<Definition> definition(Argument argument) {
        return argument instanceof Argument.Text text
                ? Optional.ofNullable(pack.definitions().get(text.value()))
                : Optional.empty();
    }

    private static boolean isOwn(Term term, Definition definition, CaseFact asked) {
        return term.calls().get(0).member().equals("fits") && definition.of().equals(asked.type());
    }

    private void ofOthers(Definition definition, Set<Ground> grounds) {
        facts.ofType(definition.of()).stream()
                .filter(fact -> !fact.fits(definition.name()).yes())
                .map(fact -> {
                    Set<Ground> own = new LinkedHashSet<>();
                    decided(definition, fact, own);
                    return own;
                })
                .sorted(Comparator.comparingInt(Set::size))
                .limit(MOST_FACTS)
                .forEach(grounds::addAll);
    }

    private void decided(Definition definition, CaseFact fact, Set<Ground> grounds) {
        Map<Derivation, Value> values = new IdentityHashMap<>();
        new InForce(pack, day, new Listener() {
                    @Override
                    public void derivation(Definition of, Derivation part, CaseFact asked, Value value) {
                        values.put(part, value);
                    }
                })
                .meets(definition, fact);
        decided(definition, definition.on(day), fact, values, grounds);
    }

    private void decided(
            Definition definition,
            Derivation derivation,
            CaseFact fact,
            Map<Derivation, Value> values,
            Set<Ground> grounds) {
        Value value = values.getOrDefault(derivation, Value.UNKNOWN);
        for (Derivation part : parts(derivation)) {
            if (values.get(part) == value || derivation instanceof NotOf) {
                decided(definition, part, fact, values, grounds);
            }
        }
        if (parts(derivation).isEmpty()) {
            leaf(definition, derivation, fact, value, grounds);
        }
    }

    private static List<Derivation> parts(Derivation derivation) {
        if (derivation instanceof AnyOf any) {
            return any.parts();
        } else if (derivation instanceof AllOf all) {
            return all.parts();
        }
        return derivation instanceof NotOf not ? List.of(not.part()) : List.of();
    }

    private void leaf(Definition definition, Derivation leaf, CaseFact fact, Value value, Set<Ground> grounds) {
        Optional<Definition> inner = leaf instanceof Member member
                ? member.answer().calls().get(0).arguments().stream()
                        .flatMap(argument -> definition(argument).stream())
                        .filter(named -> isOwn(member.answer(), named, fact))
                        .findFirst()
                : Optional.empty();
        if (inner.isPresent()) {
            decided(inner.get(), fact, grounds);
            return;
        }
        String found =
                leaf instanceof Word word ? (String) Interpreter.value(word.word(), fact, Map.of()) : value.word();
        grounds.add(new Ground(
                Optional.of(definition.name()), AsWritten.of(leaf), leaf.place(), BoundFact.of(fact), found));
    }
}
