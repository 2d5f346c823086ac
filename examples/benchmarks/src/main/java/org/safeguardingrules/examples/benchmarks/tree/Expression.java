package org.safeguardingrules.examples.benchmarks.tree;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Term;
import org.safeguardingrules.vocabulary.Member;

/**
 * An expression and its static type, so that every member is called directly.
 *
 * @param text as the engine reads it; empty where members of the own fact are written without it
 * @param type what it comes to
 */
public record Expression(String text, Class<?> type) {

    /** A term as a chain of calls. */
    public static Expression of(Term term, Scope scope) {
        Expression chain = scope.start(term.variable());
        for (Term.Call call : term.calls()) {
            chain = chain.then(call, scope);
        }
        return chain;
    }

    private Expression then(Term.Call call, Scope scope) {
        Method member = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(call.member())
                        && method.isAnnotationPresent(Member.class)
                        && !method.isBridge())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no member " + call.member()
                        + ". Maybe pack and library are of two releases."));
        String arguments = call.arguments().stream()
                .map(argument -> argument(argument, scope))
                .collect(Collectors.joining(", ", "(", ")"));
        return new Expression(dot() + call.member() + arguments, member.getReturnType());
    }

    private String dot() {
        return text.isEmpty() ? "" : text + ".";
    }

    private static String argument(Argument argument, Scope scope) {
        if (argument instanceof Argument.Text text) {
            return quoted(text.value());
        } else if (argument instanceof Argument.Number number) {
            return Integer.toString(number.value());
        } else if (argument instanceof Argument.Parameter parameter) {
            return scope.own().dot() + "parameter(" + quoted(parameter.name()) + ")";
        }
        String name = ((Argument.Variable) argument).name();
        Expression variable = scope.bound().get(name);
        if (variable == null) {
            throw new IllegalArgumentException("$" + name + " is not bound. Maybe the rule was never checked.");
        }
        return variable.text();
    }

    /** A literal; the reader lets through neither quotes nor backslashes. */
    public static String quoted(String words) {
        if (words.indexOf('"') >= 0 || words.indexOf('\\') >= 0) {
            throw new IllegalArgumentException(
                    "No words to write into Java: " + words + ". Maybe the rule was never checked.");
        }
        return '"' + words + '"';
    }
}
