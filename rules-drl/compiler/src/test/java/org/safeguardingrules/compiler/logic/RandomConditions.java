package org.safeguardingrules.compiler.logic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Direction;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.Reading;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Term;

/** Small random conditions on a child, and definitions that they read: senseless, and each of a place of its own. */
final class RandomConditions {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final List<String> WORDS =
            List.of("own child", "step child", "partners child", "relative", "none", "unknown");
    private static final List<String> ANSWERS = List.of("livesWithPerson", "contactWithPerson", "protectionPlan");

    private final Random random;
    private int line;

    RandomConditions(long seed) {
        this.random = new Random(seed);
    }

    Rule rule(int depth) {
        return rule(List.of(condition(depth), condition(depth)));
    }

    Rule rule(List<Condition> conditions) {
        Place place = place();
        Pattern child = new Pattern(Quantifier.ONE, Optional.of("child"), "Child", conditions, place);
        return new Rule(
                0,
                "TST-01",
                "A rule",
                "children",
                "AUTHORITY",
                Priority.ROUTINE,
                LocalDate.of(2018, 1, 1),
                Optional.empty(),
                DatedBy.AS_AT,
                Optional.empty(),
                Optional.empty(),
                List.of(child),
                List.of(),
                place);
    }

    /** A pack with these definitions and nothing else. */
    static Pack pack(Definition... definitions) {
        Map<String, Definition> named = new TreeMap<>();
        for (Definition definition : definitions) {
            named.put(definition.name(), definition);
        }
        return new Pack(
                "made-for-tests",
                "title",
                "1",
                "",
                "",
                "",
                List.of(),
                DAY,
                List.of(),
                Map.of(),
                named,
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

    Definition definition(String name, Derivation derivation) {
        return new Definition(
                name,
                "Child",
                "",
                "AUTHORITY",
                Direction.NEITHER,
                Optional.empty(),
                List.of(new Definition.Version(DAY, Optional.empty(), derivation)),
                place());
    }

    Condition condition(int depth) {
        int form = depth == 0 ? 9 : random.nextInt(10);
        if (form == 0) {
            return new Condition.Not(condition(depth - 1), place());
        } else if (form < 3) {
            return new Condition.All(List.of(condition(depth - 1), condition(depth - 1)), place());
        } else if (form < 6) {
            return new Condition.Any(List.of(condition(depth - 1), condition(depth - 1)), place());
        } else if (random.nextInt(4) == 0) {
            return new Condition.Word(term("relationToPerson"), words(WORDS), random.nextBoolean(), place());
        }
        Term answer = random.nextInt(4) == 0 ? term("fits", new Argument.Text(pick(List.of("one", "two")))) : answer();
        return new Condition.Reads(answer, pick(List.of(Reading.values())), place());
    }

    /** A part of a definition that reads members only. */
    Derivation derivation(int depth) {
        int form = depth == 0 ? 9 : random.nextInt(10);
        if (form == 0) {
            return new Derivation.NotOf(derivation(depth - 1), place());
        } else if (form < 4) {
            return new Derivation.AllOf(List.of(derivation(depth - 1), derivation(depth - 1)), place());
        } else if (form < 8) {
            return new Derivation.AnyOf(List.of(derivation(depth - 1), derivation(depth - 1)), place());
        }
        return random.nextInt(3) == 0
                ? new Derivation.Word(term("relationToPerson"), words(WORDS.subList(0, 5)), place())
                : new Derivation.Member(answer(), place());
    }

    private Term answer() {
        return random.nextInt(3) == 0
                ? term("ageBelow", new Argument.Number(pick(List.of(10, 18))))
                : term(pick(ANSWERS));
    }

    private List<String> words(List<String> all) {
        List<String> some = new ArrayList<>(all);
        some.removeIf(word -> random.nextBoolean());
        return some.isEmpty() ? List.of(pick(all)) : some;
    }

    private Term term(String member, Argument... arguments) {
        return new Term(Optional.empty(), List.of(new Term.Call(member, List.of(arguments))), place());
    }

    private Place place() {
        return new Place("rules/children/random.drl", ++line, 1);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
