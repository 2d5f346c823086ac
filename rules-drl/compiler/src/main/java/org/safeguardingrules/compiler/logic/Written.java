package org.safeguardingrules.compiler.logic;

import java.util.List;
import java.util.stream.Collectors;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Term;

/** Parts of a tree as the files of a pack write them, for messages. */
public final class Written {

    private Written() {}

    /** A pattern. */
    public static String of(Pattern pattern) {
        String quantifier = pattern.quantifier() == Quantifier.NOT ? "not " : "exists ";
        String conditions = pattern.conditions().stream().map(Written::of).collect(Collectors.joining(", "));
        return (pattern.quantifier() == Quantifier.ONE ? "" : quantifier)
                + pattern.type()
                + (conditions.isEmpty() ? "()" : "( " + conditions + " )");
    }

    /** A condition. */
    public static String of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().map(Written::inside).collect(Collectors.joining(" && "));
        } else if (condition instanceof Condition.Any any) {
            return any.parts().stream().map(Written::inside).collect(Collectors.joining(" || "));
        } else if (condition instanceof Condition.Not not) {
            return "!" + inside(not.part());
        } else if (condition instanceof Condition.Word word) {
            return of(word.word()) + compared(word.among(), word.negated());
        } else if (condition instanceof Condition.Same same) {
            return of(same.left()) + (same.negated() ? " != " : " == ") + of(same.right());
        }
        Condition.Reads reads = (Condition.Reads) condition;
        return of(reads.answer()) + "." + reads.reading().member();
    }

    private static String inside(Condition condition) {
        boolean joined = condition instanceof Condition.All || condition instanceof Condition.Any;
        return joined ? "( " + of(condition) + " )" : of(condition);
    }

    static String of(Derivation derivation) {
        if (derivation instanceof Derivation.AnyOf any) {
            return "any: " + of(any.parts());
        } else if (derivation instanceof Derivation.AllOf all) {
            return "all: " + of(all.parts());
        } else if (derivation instanceof Derivation.NotOf not) {
            return "not: " + of(not.part());
        } else if (derivation instanceof Derivation.Member member) {
            return of(member.answer());
        }
        Derivation.Word word = (Derivation.Word) derivation;
        return of(word.word()) + compared(word.among(), false);
    }

    private static String of(List<Derivation> parts) {
        return parts.stream().map(Written::of).collect(Collectors.joining(", ", "[ ", " ]"));
    }

    private static String compared(List<String> among, boolean negated) {
        return among.size() == 1
                ? (negated ? " != " : " == ") + quoted(among.get(0))
                : (negated ? " not in " : " in ")
                        + among.stream().map(Written::quoted).collect(Collectors.joining(", ", "( ", " )"));
    }

    private static String of(Term term) {
        String calls = term.calls().stream().map(Written::of).collect(Collectors.joining("."));
        return term.variable().map(name -> "$" + name + ".").orElse("") + calls;
    }

    private static String of(Term.Call call) {
        return call.member()
                + (call.arguments().isEmpty()
                        ? ""
                        : call.arguments().stream().map(Written::of).collect(Collectors.joining(", ", "( ", " )")));
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

    private static String quoted(String word) {
        return '"' + word + '"';
    }
}
