package org.safeguardingrules.compiler.words;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.words.Phrases.Argued;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Reading;
import org.safeguardingrules.pack.Term;

/**
 * The conditions of one pattern, or the derivation of one definition, as statements about its fact.
 *
 * @param numbers the pack's numbers in words
 * @param facts the facts of the rule
 * @param type the type of the fact
 * @param fact what the fact is called
 */
record Statements(Numbers numbers, Facts facts, Class<?> type, String fact) {

    private static final String UNKNOWN = "unknown";
    private static final String ALL = "all of these hold";
    private static final String SOME = "at least one of these holds";

    /** The condition as statements that all hold; within a denial of any such fact, what is not ruled out is enough. */
    Stream<Line> flat(Condition condition, boolean denied) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().flatMap(part -> flat(part, denied));
        }
        if (denied && condition instanceof Condition.Reads reads && reads.reading() == Reading.NOT_RULED_OUT) {
            return Stream.of(Line.of("it is or may be so that " + statement(reads.answer(), Reading.YES)));
        }
        if (condition instanceof Condition.Not not && not.part() instanceof Condition.Any any) {
            return any.parts().stream().map(this::not);
        }
        return Stream.of(line(condition));
    }

    private Line line(Condition condition) {
        if (condition instanceof Condition.Reads reads) {
            return Line.of(statement(reads.answer(), reads.reading()));
        }
        if (condition instanceof Condition.Word word) {
            return Line.of(word(word.word(), word.among(), word.negated()));
        }
        if (condition instanceof Condition.Same same) {
            return Line.of(name(same.left()) + (same.negated() ? " is not " : " is ") + name(same.right()));
        }
        if (condition instanceof Condition.Any any) {
            return new Line(SOME, any.parts().stream().map(this::line).toList());
        }
        if (condition instanceof Condition.All all) {
            return new Line(ALL, all.parts().stream().map(this::line).toList());
        }
        return not(((Condition.Not) condition).part());
    }

    private Line not(Condition part) {
        if (part instanceof Condition.Reads reads) {
            return Line.of(
                    switch (reads.reading()) {
                        case YES -> "it is not established that " + statement(reads.answer(), Reading.YES);
                        case NO -> statement(reads.answer(), Reading.NOT_RULED_OUT);
                        case NOT_RULED_OUT -> statement(reads.answer(), Reading.NO);
                        case UNKNOWN -> "it is known whether " + statement(reads.answer(), Reading.YES);
                    });
        }
        if (part instanceof Condition.Word word) {
            return Line.of(word(word.word(), word.among(), !word.negated()));
        }
        if (part instanceof Condition.Same same) {
            return line(new Condition.Same(same.left(), same.right(), !same.negated(), same.place()));
        }
        if (part instanceof Condition.Not not) {
            return line(not.part());
        }
        return part instanceof Condition.Any any
                ? new Line(ALL, any.parts().stream().map(this::not).toList())
                : new Line(
                        SOME,
                        ((Condition.All) part).parts().stream().map(this::not).toList());
    }

    /** The derivation as a statement that a yes stands for. */
    Line line(Derivation derivation) {
        if (derivation instanceof Derivation.Member member) {
            return Line.of(statement(member.answer(), Reading.YES));
        }
        if (derivation instanceof Derivation.Word word) {
            return Line.of(word(word.word(), word.among(), false));
        }
        if (derivation instanceof Derivation.AnyOf any) {
            return grouped(SOME, any.parts());
        }
        if (derivation instanceof Derivation.AllOf all) {
            return grouped(ALL, all.parts());
        }
        return no(((Derivation.NotOf) derivation).part());
    }

    private Line no(Derivation part) {
        if (part instanceof Derivation.Member member) {
            return Line.of(statement(member.answer(), Reading.NO));
        }
        if (part instanceof Derivation.Word word) {
            return Line.of(word(
                    word.word(),
                    Stream.concat(word.among().stream(), Stream.of(UNKNOWN)).toList(),
                    true));
        }
        if (part instanceof Derivation.NotOf not) {
            return line(not.part());
        }
        if (part instanceof Derivation.AnyOf any) {
            return denied(ALL, any.parts());
        }
        return denied(SOME, ((Derivation.AllOf) part).parts());
    }

    private Line denied(String opening, List<Derivation> parts) {
        return parts.size() == 1
                ? no(parts.get(0))
                : new Line(opening, parts.stream().map(this::no).toList());
    }

    private Line grouped(String opening, List<Derivation> parts) {
        return parts.size() == 1
                ? line(parts.get(0))
                : new Line(opening, parts.stream().map(this::line).toList());
    }

    private String statement(Term term, Reading reading) {
        List<UsedMember> members = facts.members(type, term);
        int last = members.size() - 1;
        String subject = subject(term, members, last);
        List<Argued> arguments = arguments(members.get(last), term.calls().get(last));
        String yes = Phrases.filled(Phrases.ENGLISH.yes(members.get(last)), subject, arguments);
        return switch (reading) {
            case YES -> yes;
            case NO ->
                Phrases.ENGLISH
                        .no(members.get(last))
                        .map(no -> Phrases.filled(no, subject, arguments))
                        .orElseGet(() -> Phrases.denied(yes));
            case UNKNOWN -> "it is not known whether " + yes;
            case NOT_RULED_OUT -> "it is not ruled out that " + yes;
        };
    }

    /** The name of what a term gives, such as a word, a number or an id. */
    private String name(Term term) {
        List<UsedMember> members = facts.members(type, term);
        return subject(term, members, members.size());
    }

    private String subject(Term term, List<UsedMember> members, int upTo) {
        String subject = term.variable().map(facts::name).orElse(fact);
        for (int i = 0; i < upTo; i++) {
            subject = Phrases.filled(
                    Phrases.ENGLISH.yes(members.get(i)),
                    subject,
                    arguments(members.get(i), term.calls().get(i)));
        }
        return subject;
    }

    private String word(Term term, List<String> among, boolean negated) {
        String name = name(term);
        List<String> known = among.stream()
                .filter(word -> !word.equals(UNKNOWN))
                .map(Phrases.ENGLISH::word)
                .toList();
        boolean unknownToo = known.size() < among.size();
        if (known.isEmpty()) {
            return name + (negated ? " is known" : " is not known");
        }
        if (negated) {
            return name
                    + (unknownToo
                            ? " is known, and is not " + or(known)
                            : " is not " + or(known) + ", or is not known");
        }
        return name + " is " + or(known) + (unknownToo ? ", or is not known" : "");
    }

    private static String or(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private List<Argued> arguments(UsedMember member, Term.Call call) {
        return IntStream.range(0, call.arguments().size())
                .mapToObj(i -> argument(call.arguments().get(i), member.takesDefinition(i)))
                .toList();
    }

    private Argued argument(Argument argument, boolean aName) {
        if (argument instanceof Argument.Text text) {
            return unit -> aName ? "“" + text.value() + "”" : Phrases.ENGLISH.word(text.value());
        }
        if (argument instanceof Argument.Number number) {
            return unit -> unit.map(units -> Numbers.counted(number.value(), units))
                    .orElseGet(() -> Integer.toString(number.value()));
        }
        if (argument instanceof Argument.Parameter parameter) {
            return unit -> numbers.of(parameter.name());
        }
        return unit -> facts.name(((Argument.Variable) argument).name());
    }
}
