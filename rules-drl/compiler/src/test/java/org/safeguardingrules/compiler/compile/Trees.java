package org.safeguardingrules.compiler.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.Reading;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Term;

/** Short ways to write trees in tests. */
final class Trees {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Place PLACE = new Place("rules/enquiries/police-checks.drl", 1, 1);

    private Trees() {}

    static Pack pack(Rule... rules) {
        return pack(List.of(rules));
    }

    static Pack pack(List<Rule> rules) {
        return new Pack(
                "made-for-tests",
                "title",
                "1",
                "",
                "",
                "",
                List.of(),
                DAY,
                rules,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
    }

    static Rule rule(int number, Pattern... patterns) {
        return rule(number, PLACE, List.of(patterns));
    }

    static Rule rule(int number, Place place, List<Pattern> patterns) {
        String about = patterns.stream()
                .flatMap(pattern -> pattern.variable().stream())
                .findFirst()
                .orElse("p1");
        Duty duty = new Duty(
                Kind.CHECK,
                "action",
                about,
                Optional.empty(),
                "allocation",
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                place);
        return new Rule(
                number,
                "T" + (char) ('A' + number / 100 % 26) + "-" + String.format("%02d", number % 100),
                "A rule",
                "enquiries",
                "AUTHORITY",
                Priority.ROUTINE,
                LocalDate.of(2018, 1, 1),
                Optional.empty(),
                DatedBy.AS_AT,
                Optional.empty(),
                Optional.empty(),
                patterns,
                List.of(duty),
                place);
    }

    static Pattern one(String variable, String type, Condition... conditions) {
        return new Pattern(Quantifier.ONE, Optional.of(variable), type, List.of(conditions), PLACE);
    }

    static Pattern not(String type, Condition... conditions) {
        return new Pattern(Quantifier.NOT, Optional.empty(), type, List.of(conditions), PLACE);
    }

    static Pattern exists(String type, Condition... conditions) {
        return new Pattern(Quantifier.EXISTS, Optional.empty(), type, List.of(conditions), PLACE);
    }

    static Condition reads(Reading reading, Term answer) {
        return new Condition.Reads(answer, reading, PLACE);
    }

    static Condition yes(Term answer) {
        return reads(Reading.YES, answer);
    }

    static Condition notRuledOut(Term answer) {
        return reads(Reading.NOT_RULED_OUT, answer);
    }

    static Condition word(Term word, String... among) {
        return new Condition.Word(word, List.of(among), false, PLACE);
    }

    static Condition same(Term left, Term right) {
        return new Condition.Same(left, right, false, PLACE);
    }

    static Condition any(Condition... parts) {
        return new Condition.Any(List.of(parts), PLACE);
    }

    static Condition all(Condition... parts) {
        return new Condition.All(List.of(parts), PLACE);
    }

    static Condition no(Condition part) {
        return new Condition.Not(part, PLACE);
    }

    /** A chain of members, by turns a name and the list of its arguments. */
    static Term term(Object... membersAndArguments) {
        List<Term.Call> calls = new ArrayList<>();
        for (Object each : membersAndArguments) {
            if (each instanceof String member) {
                calls.add(new Term.Call(member, List.of()));
            } else {
                Term.Call last = calls.remove(calls.size() - 1);
                List<Argument> arguments =
                        ((List<?>) each).stream().map(Trees::argument).toList();
                calls.add(new Term.Call(last.member(), arguments));
            }
        }
        return new Term(Optional.empty(), calls, PLACE);
    }

    static Term of(String variable, Term term) {
        return new Term(Optional.of(variable), term.calls(), PLACE);
    }

    static List<Object> with(Object... arguments) {
        return Arrays.asList(arguments);
    }

    private static Argument argument(Object value) {
        return value instanceof Argument argument
                ? argument
                : value instanceof Integer number ? new Argument.Number(number) : new Argument.Text((String) value);
    }
}
