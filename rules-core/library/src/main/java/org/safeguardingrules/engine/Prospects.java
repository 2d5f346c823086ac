package org.safeguardingrules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safeguardingrules.casefile.Answer.Value;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Condition.All;
import org.safeguardingrules.pack.Condition.Any;
import org.safeguardingrules.pack.Condition.Not;
import org.safeguardingrules.pack.Condition.Reads;
import org.safeguardingrules.pack.Condition.Same;
import org.safeguardingrules.pack.Condition.Word;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Term;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.Gap;

/**
 * Finds for which facts a rule holds whatever is answered to what is not known, and for which it holds for some answers.
 *
 * <p>Where the interpreter asks what holds now, and {@link Judge#openings} what would make a silent rule speak, here
 * every condition is open that an answer could change, also one that holds because something is not known. What the host
 * does not supply is never answered. Sound, but cautious: it may call open what every answer would settle alike.
 */
public final class Prospects {

    private static final String UNKNOWN_WORD = "unknown";

    private final CaseFacts facts;
    private final Presumptions presumptions;
    private final Map<String, SortedSet<Gap>> asked = new HashMap<>();
    private final Map<String, List<Gap>> mayAppear = new HashMap<>();

    /**
     * The prospects of a case.
     *
     * @param facts its facts
     * @param presumptions what the rules take as not so while it is not known
     * @param asked what is not known and is asked about: only an answer to one of these undoes a presumption
     */
    public Prospects(CaseFacts facts, Presumptions presumptions, Collection<Gap> asked) {
        this.facts = facts;
        this.presumptions = presumptions;
        asked.forEach(gap -> this.asked
                .computeIfAbsent(gap.field(), field -> new TreeSet<>())
                .add(gap));
    }

    /** The prospects of a rule; none where it asks for nothing whatever the answers. */
    public List<Prospect> of(Rule rule) {
        List<Prospect> found = new ArrayList<>();
        from(rule, 0, new Bound(Map.of(), Set.of()), List.of(), Truth.YES, found);
        return found;
    }

    private void from(
            Rule rule, int next, Bound bound, List<Optional<CaseFact>> chosen, Truth soFar, List<Prospect> found) {
        if (soFar.isNo()) {
            return;
        }
        if (next == rule.patterns().size()) {
            found.add(new Prospect(rule, chosen, soFar.value() == Value.YES, soFar.deciding(), soFar.makesYes()));
            return;
        }
        Pattern pattern = rule.patterns().get(next);
        if (pattern.quantifier() != Quantifier.ONE) {
            Truth some = some(pattern, bound);
            Truth here = pattern.quantifier() == Quantifier.NOT ? some.not() : some;
            from(rule, next + 1, bound, chosen, soFar.and(here), found);
            return;
        }
        for (CaseFact fact : facts.ofType(pattern.type())) {
            if (next > 0) {
                fact.counted(fact);
            }
            Truth here = soFar.and(truth(pattern, fact, bound));
            if (!here.isNo()) {
                from(
                        rule,
                        next + 1,
                        bound.with(pattern, Optional.of(fact)),
                        and(chosen, Optional.of(fact)),
                        here,
                        found);
            }
        }
        List<Gap> missing = mayAppear(pattern.type());
        if (!missing.isEmpty()) {
            Truth unlisted = soFar.and(open(missing));
            from(rule, next + 1, bound.with(pattern, Optional.empty()), and(chosen, Optional.empty()), unlisted, found);
        }
    }

    /** The facts that have a name: those that are listed, and the names of those that nobody has listed. */
    private record Bound(Map<String, CaseFact> listed, Set<String> unlisted) {

        Bound with(Pattern pattern, Optional<CaseFact> fact) {
            if (pattern.variable().isEmpty()) {
                return this;
            }
            String name = pattern.variable().get();
            if (fact.isPresent()) {
                Map<String, CaseFact> more = new HashMap<>(listed);
                more.put(name, fact.get());
                return new Bound(more, unlisted);
            }
            Set<String> more = new HashSet<>(unlisted);
            more.add(name);
            return new Bound(listed, more);
        }

        boolean speaksOfUnlisted(Condition condition) {
            if (unlisted.isEmpty()) {
                return false;
            }
            if (condition instanceof Same same) {
                return names(same.left()) || names(same.right());
            }
            return condition instanceof Reads reads ? names(reads.answer()) : names(((Word) condition).word());
        }

        private boolean names(Term term) {
            return term.variable().map(unlisted::contains).orElse(false)
                    || term.calls().stream()
                            .flatMap(call -> call.arguments().stream())
                            .anyMatch(argument -> argument instanceof Argument.Variable variable
                                    && unlisted.contains(variable.name()));
        }
    }

    private static <T> List<T> and(List<T> chosen, T fact) {
        List<T> longer = new ArrayList<>(chosen);
        longer.add(fact);
        return longer;
    }

    /** What could be answered so that there is one more fact of a type, beyond those listed and those that stand in. */
    private List<Gap> mayAppear(String type) {
        List<Gap> known = mayAppear.get(type);
        if (known == null) {
            known = whatMayAppear(type);
            mayAppear.put(type, known);
        }
        return known;
    }

    private List<Gap> whatMayAppear(String type) {
        String listing = Presumptions.LISTINGS.getOrDefault(type, "");
        boolean standsIn = facts.ofType(type).stream().anyMatch(CaseFact::isStandIn);
        return standsIn || !asked.containsKey(listing)
                ? facts.mayAppear(type)
                : List.copyOf(asked.getOrDefault(listing, new TreeSet<>()));
    }

    /** Whether there is such a fact, listed or not. */
    private Truth some(Pattern pattern, Bound bound) {
        Truth some = open(mayAppear(pattern.type()));
        for (CaseFact fact : facts.ofType(pattern.type())) {
            some = some.or(truth(pattern, fact, bound));
            if (some.value() == Value.YES) {
                return some;
            }
        }
        return some;
    }

    private static Truth open(Collection<Gap> missing) {
        return missing.isEmpty() ? Truth.NO : openWhereAsked(missing);
    }

    private static Truth openWhereAsked(Collection<Gap> gaps) {
        SortedSet<Gap> askable = new TreeSet<>();
        gaps.stream().filter(Gap::isAskable).forEach(askable::add);
        return Truth.open(askable);
    }

    private Truth truth(Pattern pattern, CaseFact fact, Bound bound) {
        List<Gap> doubt = fact.mayVanishWith();
        Truth result = doubt.isEmpty() ? Truth.YES : openWhereAsked(doubt);
        for (Condition condition : pattern.conditions()) {
            result = result.and(truth(condition, fact, bound));
            if (result.isNo()) {
                return result;
            }
        }
        return result;
    }

    private Truth truth(Condition condition, CaseFact fact, Bound bound) {
        if (condition instanceof All all) {
            return all.parts().stream().map(part -> truth(part, fact, bound)).reduce(Truth.YES, Truth::and);
        } else if (condition instanceof Any any) {
            return any.parts().stream().map(part -> truth(part, fact, bound)).reduce(Truth.NO, Truth::or);
        } else if (condition instanceof Not not) {
            return truth(not.part(), fact, bound).not();
        }
        if (fact.isStandIn()) {
            return openWhereAsked(fact.mayVanishWith());
        }
        if (bound.speaksOfUnlisted(condition)) {
            return Truth.open(new TreeSet<>());
        }
        Truth plain = plain(condition, fact, bound.listed());
        if (asked.isEmpty()) {
            return plain;
        }
        SortedSet<Gap> presumed = presumed(condition);
        if (presumed.isEmpty()) {
            return plain;
        }
        presumed.addAll(plain.deciding());
        return Truth.open(presumed);
    }

    private static Truth plain(Condition condition, CaseFact fact, Map<String, CaseFact> bound) {
        if (condition instanceof Reads reads) {
            DerivedAnswer answer = (DerivedAnswer) Interpreter.value(reads.answer(), fact, bound);
            boolean holds = Interpreter.isRead(reads, answer);
            return answer.unknown() ? open(answer.gaps(), holds, true) : Truth.of(holds);
        } else if (condition instanceof Word word) {
            Object value = Interpreter.value(word.word(), fact, bound);
            boolean holds = Interpreter.isAmong(word, value);
            return value.equals(UNKNOWN_WORD)
                    ? open(List.of(Judge.gap(word.word(), fact, bound)), holds, !word.negated())
                    : Truth.of(holds);
        }
        Same same = (Same) condition;
        boolean holds = Interpreter.holds(condition, fact, bound);
        List<Gap> gaps = new ArrayList<>(gaps(same.left(), fact, bound));
        gaps.addAll(gaps(same.right(), fact, bound));
        return gaps.isEmpty() ? Truth.of(holds) : open(gaps, holds, false);
    }

    /** What is not known where a word-valued term answers unknown. */
    private static List<Gap> gaps(Term term, CaseFact fact, Map<String, CaseFact> bound) {
        return Interpreter.value(term, fact, bound).equals(UNKNOWN_WORD)
                ? List.of(Judge.gap(term, fact, bound))
                : List.of();
    }

    /**
     * What is open for these; where nobody can be asked it stays as it is now, and what holds only because it is taken as
     * present makes the rule mute.
     */
    private static Truth open(Collection<Gap> gaps, boolean holds, boolean takenAsPresent) {
        Truth open = openWhereAsked(gaps);
        return open.deciding().isEmpty() && !(holds && takenAsPresent) ? Truth.of(holds) : open;
    }

    private SortedSet<Gap> presumed(Condition condition) {
        SortedSet<Gap> gaps = new TreeSet<>();
        presumptions.of(condition).forEach(field -> gaps.addAll(asked.getOrDefault(field, new TreeSet<>())));
        return gaps;
    }
}
