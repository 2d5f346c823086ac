package org.safeguardingrules.compiler.compile;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Condition.All;
import org.safeguardingrules.pack.Condition.Any;
import org.safeguardingrules.pack.Condition.Not;
import org.safeguardingrules.pack.Condition.Reads;
import org.safeguardingrules.pack.Condition.Same;
import org.safeguardingrules.pack.Condition.Word;
import org.safeguardingrules.pack.Term;

/** Writes a condition as Drools reads it. */
final class ConditionText {

    /** Neither a quote nor a backslash nor a dollar sign nor anything that ends a line or a literal. */
    private static final Pattern WORDS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ,.:;()/&%+?'_-]{0,119}");

    private ConditionText() {}

    static String of(Condition condition) {
        if (condition instanceof All all) {
            return joined(all.parts(), " && ");
        } else if (condition instanceof Any any) {
            return joined(any.parts(), " || ");
        } else if (condition instanceof Not not) {
            return "!( " + of(not.part()) + " )";
        } else if (condition instanceof Word word) {
            return of(word);
        } else if (condition instanceof Same same) {
            return of(same);
        }
        Reads reads = (Reads) condition;
        return of(reads.answer()) + "." + reads.reading().member();
    }

    private static String joined(List<Condition> parts, String operator) {
        return parts.stream().map(ConditionText::of).collect(Collectors.joining(operator, "( ", " )"));
    }

    /** One word is compared, so that Drools can look it up; several are searched. */
    private static String of(Word word) {
        if (word.among().size() == 1) {
            return of(word.word())
                    + (word.negated() ? " != " : " == ")
                    + quoted(word.among().get(0));
        }
        return of(word.word())
                + (word.negated() ? " not in " : " in ")
                + word.among().stream().map(ConditionText::quoted).collect(Collectors.joining(", ", "( ", " )"));
    }

    /** The fact's own id stands first, so that Drools can look it up. */
    private static String of(Same same) {
        boolean turned =
                same.left().variable().isPresent() && same.right().variable().isEmpty();
        Term first = turned ? same.right() : same.left();
        Term second = turned ? same.left() : same.right();
        return of(first) + (same.negated() ? " != " : " == ") + of(second);
    }

    private static String of(Term term) {
        String calls = term.calls().stream().map(ConditionText::of).collect(Collectors.joining("."));
        return term.variable()
                        .map(variable -> "$" + Emission.name(variable) + ".")
                        .orElse("")
                + calls;
    }

    private static String of(Term.Call call) {
        String name = Emission.name(call.member());
        return call.arguments().isEmpty()
                ? name
                : call.arguments().stream().map(ConditionText::of).collect(Collectors.joining(", ", name + "( ", " )"));
    }

    private static String of(Argument argument) {
        if (argument instanceof Argument.Text text) {
            return quoted(text.value());
        } else if (argument instanceof Argument.Number number) {
            return Integer.toString(number.value());
        } else if (argument instanceof Argument.Parameter parameter) {
            return "parameter( " + quoted(parameter.name()) + " )";
        }
        return "$" + Emission.name(((Argument.Variable) argument).name());
    }

    /** A literal that holds nothing but words. */
    static String quoted(String words) {
        if (!WORDS.matcher(words).matches()) {
            throw Emission.refused("quoted words", words);
        }
        return '"' + words + '"';
    }
}
