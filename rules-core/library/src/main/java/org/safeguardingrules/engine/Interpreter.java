package org.safeguardingrules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.safeguardingrules.vocabulary.StepBudgetExceeded;

/**
 * What the rules mean: the tree walked over the facts, one rule after another, one pattern after another.
 *
 * <p>Slow and plain on purpose. Every other engine is tested against it, and <em>why not</em>, evidence and open
 * questions come from it.
 */
public final class Interpreter implements Engine {

    private static final Object[] NO_ARGUMENTS = {};

    private final List<Rule> rules;
    private final long stepsPerRule;

    /**
     * An interpreter of these rules.
     *
     * @param rules the rules in force
     * @param stepsPerRule how many joins one rule may try before it counts as failed
     */
    public Interpreter(Collection<Rule> rules, long stepsPerRule) {
        this.rules = List.copyOf(rules);
        this.stepsPerRule = stepsPerRule;
    }

    @Override
    public Evaluation evaluate(CaseFacts facts) {
        List<Match> matches = new ArrayList<>();
        List<Matches.Failure> failures = new ArrayList<>();
        for (Rule rule : rules) {
            List<Match> found = new ArrayList<>();
            facts.allow(stepsPerRule);
            try {
                extend(rule, 0, Map.of(), List.of(), facts, found);
                matches.addAll(found);
            } catch (RuntimeException | StepBudgetExceeded | StackOverflowError e) {
                failures.add(new Matches.Failure(rule.id(), e.getClass().getSimpleName()));
            }
        }
        return new Evaluation(new Matches(matches, failures), rule -> Judge.openings(rule, facts));
    }

    private static void extend(
            Rule rule,
            int next,
            Map<String, CaseFact> bound,
            List<CaseFact> chosen,
            CaseFacts facts,
            List<Match> found) {
        if (next == rule.patterns().size()) {
            found.add(new Match(rule, chosen));
            return;
        }
        Pattern pattern = rule.patterns().get(next);
        if (pattern.quantifier() != Quantifier.ONE) {
            if (isAsSought(pattern, bound, facts)) {
                extend(rule, next + 1, bound, chosen, facts, found);
            }
            return;
        }
        for (CaseFact fact : facts.ofType(pattern.type())) {
            if (next > 0) {
                fact.counted(fact);
            }
            if (holds(pattern.conditions(), fact, bound)) {
                extend(rule, next + 1, with(bound, pattern, fact), with(chosen, fact), facts, found);
            }
        }
    }

    /** Whether there is a fact as a pattern asks that looks for at least one, or none as one asks that looks for none. */
    static boolean isAsSought(Pattern pattern, Map<String, CaseFact> bound, CaseFacts facts) {
        boolean any = false;
        for (CaseFact fact : facts.ofType(pattern.type())) {
            if (!bound.isEmpty()) {
                fact.counted(fact);
            }
            any |= holds(pattern.conditions(), fact, bound);
        }
        return any == (pattern.quantifier() == Quantifier.EXISTS);
    }

    /** What is chosen, and a fact more. */
    static List<CaseFact> with(List<CaseFact> chosen, CaseFact fact) {
        List<CaseFact> longer = new ArrayList<>(chosen);
        longer.add(fact);
        return longer;
    }

    /** Whether all of these hold of a fact. */
    static boolean holds(List<Condition> conditions, CaseFact fact, Map<String, CaseFact> bound) {
        for (Condition condition : conditions) {
            if (!holds(condition, fact, bound)) {
                return false;
            }
        }
        return true;
    }

    /** What is bound with a fact under the variable of its pattern, where it has one. */
    static Map<String, CaseFact> with(Map<String, CaseFact> bound, Pattern pattern, CaseFact fact) {
        if (pattern.variable().isEmpty()) {
            return bound;
        }
        Map<String, CaseFact> more = new HashMap<>(bound);
        more.put(pattern.variable().get(), fact);
        return more;
    }

    /** Whether a condition holds of a fact. */
    public static boolean holds(Condition condition, CaseFact fact, Map<String, CaseFact> bound) {
        if (condition instanceof All all) {
            return holds(all.parts(), fact, bound);
        } else if (condition instanceof Any any) {
            return any.parts().stream().anyMatch(part -> holds(part, fact, bound));
        } else if (condition instanceof Not not) {
            return !holds(not.part(), fact, bound);
        } else if (condition instanceof Word word) {
            return isAmong(word, value(word.word(), fact, bound));
        } else if (condition instanceof Same same) {
            return value(same.left(), fact, bound).equals(value(same.right(), fact, bound)) != same.negated();
        }
        Reads reads = (Reads) condition;
        return isRead(reads, (DerivedAnswer) value(reads.answer(), fact, bound));
    }

    /** Whether a word is one of those that a condition looks for. */
    static boolean isAmong(Word word, Object value) {
        return word.among().contains(value) != word.negated();
    }

    /** Whether an answer is as a condition reads it. */
    static boolean isRead(Reads reads, DerivedAnswer answer) {
        return switch (reads.reading()) {
            case YES -> answer.yes();
            case NO -> answer.no();
            case UNKNOWN -> answer.unknown();
            case NOT_RULED_OUT -> answer.notRuledOut();
        };
    }

    /** The value of a term: an answer, a word, an id. */
    public static Object value(Term term, CaseFact fact, Map<String, CaseFact> bound) {
        Object value =
                term.variable().isPresent() ? bound.getOrDefault(term.variable().get(), fact) : fact;
        for (Term.Call call : term.calls()) {
            value = Members.call(call.member(), value, arguments(call, fact, bound));
        }
        return value;
    }

    private static Object[] arguments(Term.Call call, CaseFact fact, Map<String, CaseFact> bound) {
        if (call.arguments().isEmpty()) {
            return NO_ARGUMENTS;
        }
        Object[] arguments = new Object[call.arguments().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = argument(call.arguments().get(i), fact, bound);
        }
        return arguments;
    }

    private static Object argument(Argument argument, CaseFact fact, Map<String, CaseFact> bound) {
        if (argument instanceof Argument.Text text) {
            return text.value();
        } else if (argument instanceof Argument.Number number) {
            return number.value();
        } else if (argument instanceof Argument.Parameter parameter) {
            return fact.parameter(parameter.name());
        }
        String variable = ((Argument.Variable) argument).name();
        CaseFact value = bound.get(variable);
        if (value == null) {
            throw new IllegalStateException("$" + variable + " is not bound");
        }
        return value;
    }
}
