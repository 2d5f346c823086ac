package org.safeguardingrules.compiler.logic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.safeguardingrules.compiler.logic.Finding.Part;
import org.safeguardingrules.compiler.logic.Finding.What;
import org.safeguardingrules.compiler.logic.Lines.Line;
import org.safeguardingrules.pack.Condition;

/**
 * Finds, in conditions that hold together, those that leave no case and those that change nothing: taken as always so,
 * or as never so, they leave the same cases.
 */
final class IdleConditions {

    private final List<Meaning> meanings;
    private final List<Line> lines;
    private final List<Integer> cases;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Conditions that hold together.
     *
     * @param meanings the meanings of the days on which they are read
     * @param lines the conditions
     */
    IdleConditions(List<Meaning> meanings, List<Line> lines) {
        this.meanings = meanings;
        this.lines = lines;
        this.cases =
                meanings.stream().map(meaning -> Lines.together(meaning, lines)).toList();
    }

    /** The first condition with which no case is left. */
    Optional<Finding> never() {
        for (int i = 0; i < lines.size(); i++) {
            List<Line> upTo = lines.subList(0, i + 1);
            if (everyDay((meaning, all) -> meaning.never(Lines.together(meaning, upTo)))) {
                Line line = lines.get(i);
                boolean byItself = everyDay((meaning, all) -> meaning.never(Lines.together(meaning, List.of(line))));
                return Optional.of(new Finding(
                        Part.of(line.condition()),
                        byItself ? What.NEVER : What.NEVER_HERE,
                        byItself ? Optional.empty() : clashing(line, upTo)));
            }
        }
        return Optional.empty();
    }

    private Optional<Part> clashing(Line line, List<Line> upTo) {
        return upTo.stream()
                .filter(other ->
                        everyDay((meaning, all) -> meaning.never(Lines.together(meaning, List.of(other, line)))))
                .map(other -> Part.of(other.condition()))
                .findFirst();
    }

    /** Those of the last lines that change nothing; of two that say the same, the later. */
    List<Finding> idle(int last) {
        List<Line> asked = new ArrayList<>(lines.subList(lines.size() - last, lines.size()));
        Collections.reverse(asked);
        asked.forEach(line -> idle(line.condition(), line));
        return findings;
    }

    private void idle(Condition part, Line line) {
        if (changesNothing(part, true)) {
            boolean byItself = everyDay((meaning, all) -> meaning.always(meaning.of(part, line.scope())));
            findings.add(new Finding(
                    Part.of(part),
                    byItself ? What.ALWAYS : What.ALWAYS_HERE,
                    byItself ? Optional.empty() : impliedBy(part, line)));
            meanings.forEach(meaning -> meaning.take(part, true));
        } else if (changesNothing(part, false)) {
            findings.add(new Finding(Part.of(part), leavesOut(part, line), Optional.empty()));
            meanings.forEach(meaning -> meaning.take(part, false));
        } else {
            List<Condition> parts = new ArrayList<>(parts(part));
            Collections.reverse(parts);
            parts.forEach(one -> idle(one, line));
        }
    }

    private What leavesOut(Condition part, Line line) {
        if (everyDay((meaning, all) -> meaning.never(meaning.of(part, line.scope())))) {
            return What.NEVER;
        }
        return everyDay((meaning, all) -> meaning.never(meaning.all(List.of(all, meaning.of(part, line.scope())))))
                ? What.NEVER_HERE
                : What.ADDS_NOTHING;
    }

    private Optional<Part> impliedBy(Condition part, Line line) {
        return lines.stream()
                .filter(other -> other.condition() != line.condition())
                .filter(other -> everyDay((meaning, all) ->
                        meaning.implies(Lines.together(meaning, List.of(other)), meaning.of(part, line.scope()))))
                .map(other -> Part.of(other.condition()))
                .findFirst();
    }

    private boolean changesNothing(Condition part, boolean so) {
        meanings.forEach(meaning -> meaning.take(part, so));
        boolean same = everyDay((meaning, all) -> meaning.same(Lines.together(meaning, lines), all));
        meanings.forEach(meaning -> meaning.leave(part));
        return same;
    }

    private boolean everyDay(BiPredicate<Meaning, Integer> test) {
        for (int i = 0; i < meanings.size(); i++) {
            if (!test.test(meanings.get(i), cases.get(i))) {
                return false;
            }
        }
        return !meanings.isEmpty();
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts();
        } else if (condition instanceof Condition.Any any) {
            return any.parts();
        }
        return condition instanceof Condition.Not not ? List.of(not.part()) : List.of();
    }
}
