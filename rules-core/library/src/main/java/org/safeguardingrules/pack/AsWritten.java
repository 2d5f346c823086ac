package org.safeguardingrules.pack;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeguardingrules.pack.Condition.All;
import org.safeguardingrules.pack.Condition.Any;
import org.safeguardingrules.pack.Condition.Not;
import org.safeguardingrules.pack.Condition.Reads;
import org.safeguardingrules.pack.Condition.Same;
import org.safeguardingrules.pack.Condition.Word;
import org.safeguardingrules.pack.Pattern.Quantifier;

/** Writes a part of a rule or definition as its file writes it, so that a reader finds it there. For reading only. */
public final class AsWritten {

    private AsWritten() {}

    /** A fact that a rule looks for, with what holds of it. */
    public static String of(Pattern pattern) {
        String quantifier = pattern.quantifier() == Quantifier.ONE
                ? pattern.variable().map(name -> "$" + name + " : ").orElse("")
                : pattern.quantifier().name().toLowerCase(Locale.ROOT) + " ";
        return quantifier + pattern.type() + "("
                + (pattern.conditions().isEmpty() ? "" : " " + joined(pattern.conditions(), AsWritten::of, ", ") + " ")
                + ")";
    }

    /** A condition. */
    public static String of(Condition condition) {
        if (condition instanceof All all) {
            return joined(all.parts(), AsWritten::inner, " && ");
        } else if (condition instanceof Any any) {
            return joined(any.parts(), AsWritten::inner, " || ");
        } else if (condition instanceof Not not) {
            return denied(not.part());
        } else if (condition instanceof Word word) {
            return of(word.word()) + among(word.among(), word.negated());
        } else if (condition instanceof Same same) {
            return of(same.left()) + (same.negated() ? " != " : " == ") + of(same.right());
        }
        Reads reads = (Reads) condition;
        return of(reads.answer()) + "." + reads.reading().member();
    }

    /** That a condition does not hold. */
    public static String denied(Condition condition) {
        return condition instanceof Reads ? "!" + of(condition) : "!( " + of(condition) + " )";
    }

    /** A part of a definition. */
    public static String of(Derivation derivation) {
        if (derivation instanceof Derivation.AnyOf any) {
            return "any: [ " + joined(any.parts(), AsWritten::of, ", ") + " ]";
        } else if (derivation instanceof Derivation.AllOf all) {
            return "all: [ " + joined(all.parts(), AsWritten::of, ", ") + " ]";
        } else if (derivation instanceof Derivation.NotOf not) {
            return "not: " + of(not.part());
        } else if (derivation instanceof Derivation.Member member) {
            return of(member.answer());
        }
        Derivation.Word word = (Derivation.Word) derivation;
        return of(word.word()) + among(word.among(), false);
    }

    private static String inner(Condition part) {
        return part instanceof All || part instanceof Any ? "( " + of(part) + " )" : of(part);
    }

    private static String among(List<String> words, boolean negated) {
        return words.size() == 1
                ? (negated ? " != " : " == ") + quoted(words.get(0))
                : (negated ? " not in ( " : " in ( ") + joined(words, AsWritten::quoted, ", ") + " )";
    }

    private static String of(Term term) {
        return term.variable().map(name -> "$" + name + ".").orElse("") + joined(term.calls(), AsWritten::of, ".");
    }

    private static String of(Term.Call call) {
        return call.arguments().isEmpty()
                ? call.member()
                : call.member() + "( " + joined(call.arguments(), AsWritten::of, ", ") + " )";
    }

    private static String of(Argument argument) {
        if (argument instanceof Argument.Text text) {
            return quoted(text.value());
        } else if (argument instanceof Argument.Number number) {
            return Integer.toString(number.value());
        } else if (argument instanceof Argument.Parameter parameter) {
            return "parameter( " + quoted(parameter.name()) + " )";
        }
        return "$" + ((Argument.Variable) argument).name();
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }

    private static <T> String joined(List<T> parts, Function<T, String> text, String between) {
        return parts.stream().map(text).collect(Collectors.joining(between));
    }
}
