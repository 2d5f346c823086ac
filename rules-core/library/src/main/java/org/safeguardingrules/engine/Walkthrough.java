package org.safeguardingrules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeguardingrules.casefile.Answer.Value;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Condition.All;
import org.safeguardingrules.pack.Condition.Any;
import org.safeguardingrules.pack.Condition.Not;
import org.safeguardingrules.pack.Condition.Reads;
import org.safeguardingrules.pack.Condition.Word;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Reading;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.StepBudgetExceeded;

/**
 * Walks through rules as the interpreter does, and tells a listener what each condition, pattern and rule comes to.
 *
 * <p>Three-valued where the interpreter says holds or not: a condition that reads an answer that is not known is open,
 * whichever way its reading takes it. A further fact is looked for wherever those before may hold, and of a fact every
 * condition is said, so that a listener hears all that stands in the way.
 */
public final class Walkthrough {

    private static final String UNKNOWN_WORD = "unknown";

    private final Rule rule;
    private final CaseFacts facts;
    private final Listener listener;

    private Walkthrough(Rule rule, CaseFacts facts, Listener listener) {
        this.rule = rule;
        this.facts = facts;
        this.listener = listener;
    }

    /** Walks through these rules; of one that fails or exceeds its step budget no more is told. */
    public static void of(Collection<Rule> rules, CaseFacts facts, Listener listener) {
        for (Rule rule : rules) {
            facts.allow(Binder.STEPS_PER_RULE);
            try {
                Walkthrough walk = new Walkthrough(rule, facts, listener);
                listener.rule(rule, walk.from(0, new HashMap<>(), Value.YES));
            } catch (RuntimeException | StepBudgetExceeded failed) {
                continue;
            }
        }
    }

    private Value from(int next, Map<String, CaseFact> bound, Value soFar) {
        if (soFar == Value.NO || next == rule.patterns().size()) {
            return soFar;
        }
        Pattern pattern = rule.patterns().get(next);
        List<CaseFact> candidates = facts.ofType(pattern.type());
        if (pattern.quantifier() != Quantifier.ONE) {
            Value some = any(candidates.stream()
                    .map(fact -> conditions(pattern, fact, bound))
                    .toList());
            Value value = pattern.quantifier() == Quantifier.NOT ? not(some) : some;
            listener.pattern(rule, pattern, bound, value);
            return from(next + 1, bound, all(List.of(soFar, value)));
        }
        List<Value> values = new ArrayList<>();
        for (CaseFact fact : candidates) {
            if (next > 0) {
                fact.counted(fact);
            }
            Value value = conditions(pattern, fact, bound);
            Map<String, CaseFact> more = new HashMap<>(bound);
            pattern.variable().ifPresent(name -> more.put(name, fact));
            listener.pattern(rule, pattern, more, value);
            values.add(from(next + 1, more, all(List.of(soFar, value))));
        }
        return any(values);
    }

    private Value conditions(Pattern pattern, CaseFact fact, Map<String, CaseFact> bound) {
        return all(pattern.conditions().stream()
                .map(condition -> value(condition, fact, bound))
                .toList());
    }

    private Value value(Condition condition, CaseFact fact, Map<String, CaseFact> bound) {
        Value value;
        if (condition instanceof All all) {
            value = all(values(all.parts(), fact, bound));
        } else if (condition instanceof Any any) {
            value = any(values(any.parts(), fact, bound));
        } else if (condition instanceof Not not) {
            value = not(value(not.part(), fact, bound));
        } else if (isOpen(condition, fact, bound)) {
            value = Value.UNKNOWN;
        } else {
            value = Interpreter.holds(condition, fact, bound) ? Value.YES : Value.NO;
        }
        listener.condition(rule, condition, fact, bound, value);
        return value;
    }

    private List<Value> values(List<Condition> parts, CaseFact fact, Map<String, CaseFact> bound) {
        return parts.stream().map(part -> value(part, fact, bound)).toList();
    }

    /** Whether what is read is not known, unless the condition asks for that itself. */
    private static boolean isOpen(Condition condition, CaseFact fact, Map<String, CaseFact> bound) {
        if (condition instanceof Word word) {
            return !word.among().contains(UNKNOWN_WORD)
                    && Interpreter.value(word.word(), fact, bound).equals(UNKNOWN_WORD);
        }
        return condition instanceof Reads reads
                && reads.reading() != Reading.UNKNOWN
                && ((DerivedAnswer) Interpreter.value(reads.answer(), fact, bound)).unknown();
    }

    private static Value all(Collection<Value> parts) {
        return parts.contains(Value.NO) ? Value.NO : parts.contains(Value.UNKNOWN) ? Value.UNKNOWN : Value.YES;
    }

    private static Value any(Collection<Value> parts) {
        return parts.contains(Value.YES) ? Value.YES : parts.contains(Value.UNKNOWN) ? Value.UNKNOWN : Value.NO;
    }

    private static Value not(Value part) {
        return part == Value.YES ? Value.NO : part == Value.NO ? Value.YES : Value.UNKNOWN;
    }
}
