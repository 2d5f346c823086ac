package org.safeguardingrules.compiler.testkit.laws;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Term;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.DerivedAnswer;

/**
 * A question to a fact that gives an answer: a member with its arguments, and a comparison where it gives a number or a
 * level.
 *
 * @param term the question as a rule writes it; facts among its arguments are named by type and id
 * @param members the members that its calls ask
 */
public record Question(Term term, List<Method> members) {

    private static final Place NOWHERE = new Place("", 1, 1);

    /** The question that one call asks. */
    static Question of(Term.Call call, Method member) {
        return new Question(new Term(Optional.empty(), List.of(call), NOWHERE), List.of(member));
    }

    /** The question how what a call gives compares with a number or a level. */
    static Question of(Term.Call call, Method member, Term.Call comparison) {
        Class<?> gives = member.getReturnType();
        Method compares = Arrays.stream(gives.getMethods())
                .filter(method -> method.getName().equals(comparison.member()))
                .findFirst()
                .orElseThrow();
        return new Question(new Term(Optional.empty(), List.of(call, comparison), NOWHERE), List.of(member, compares));
    }

    /** The answer of a fact, among facts by type and id; empty where a fact that the question names is not among them. */
    public Optional<DerivedAnswer> answer(CaseFact fact, Map<String, CaseFact> facts) {
        Object value = fact;
        for (int i = 0; i < members.size(); i++) {
            List<Object> arguments = new ArrayList<>();
            for (Argument argument : term.calls().get(i).arguments()) {
                Object given = value(argument, facts);
                if (given == null) {
                    return Optional.empty();
                }
                arguments.add(given);
            }
            value = ask(value, members.get(i), arguments.toArray());
        }
        return Optional.of((DerivedAnswer) value);
    }

    private static @Nullable Object value(Argument argument, Map<String, CaseFact> facts) {
        if (argument instanceof Argument.Text text) {
            return text.value();
        } else if (argument instanceof Argument.Number number) {
            return number.value();
        }
        return facts.get(((Argument.Variable) argument).name());
    }

    private static Object ask(Object owner, Method member, Object[] arguments) {
        try {
            return member.invoke(owner, arguments);
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException(owner + " fails at " + member.getName(), failure.getCause());
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    @Override
    public String toString() {
        return term.calls().stream().map(Question::shown).collect(Collectors.joining("."));
    }

    private static String shown(Term.Call call) {
        String arguments = call.arguments().stream().map(Question::shown).collect(Collectors.joining(", "));
        return arguments.isEmpty() ? call.member() : call.member() + "( " + arguments + " )";
    }

    private static String shown(Argument argument) {
        if (argument instanceof Argument.Text text) {
            return "\"" + text.value() + "\"";
        }
        return argument instanceof Argument.Number number
                ? Integer.toString(number.value())
                : ((Argument.Variable) argument).name();
    }
}
