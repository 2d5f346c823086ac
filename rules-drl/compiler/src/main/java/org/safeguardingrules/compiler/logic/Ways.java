package org.safeguardingrules.compiler.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.safeguardingrules.compiler.logic.Lines.Line;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Reading;
import org.safeguardingrules.pack.Rule;

/** Finds the ways in which one rule holds whenever another does: fact by fact, on each day of a range. */
final class Ways {

    private static final int NO_FACT = -1;

    private final Rule narrow;
    private final Rule broad;
    private final Lexicon lexicon;
    private final Days days;

    private Ways(Rule narrow, Rule broad, Lexicon lexicon, Days days) {
        this.narrow = narrow;
        this.broad = broad;
        this.lexicon = lexicon;
        this.days = days;
    }

    /** The ways in which the broad rule holds on each of these days whenever the narrow one does, which it can. */
    static List<Way> of(Rule narrow, Rule broad, Lexicon lexicon, Days days) {
        Ways ways = new Ways(narrow, broad, lexicon, days);
        List<Way> found = new ArrayList<>();
        if (ways.canHold()) {
            ways.extend(new ArrayList<>(), found);
        }
        return found;
    }

    private boolean canHold() {
        List<Scope> scopes = Scopes.of(narrow, lexicon);
        List<Line> lines = Lines.bound(narrow, scopes);
        return days.meanings(lexicon, meaning -> Lines.together(meaning, lines)).stream()
                .anyMatch(meaning -> !meaning.never(Lines.together(meaning, lines)));
    }

    /** Whether it does so with each fact found by the pattern that stands in the same place among those that find one. */
    static boolean inOrder(Rule narrow, Rule broad, Lexicon lexicon, Days days) {
        List<Integer> had = Facts.of(narrow);
        List<Integer> wanted = Facts.of(broad);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < broad.patterns().size(); i++) {
            int place = wanted.indexOf(i);
            found.add(place < 0 || place >= had.size() ? NO_FACT : had.get(place));
        }
        boolean alike = types(narrow, had).equals(types(broad, wanted));
        return alike && new Ways(narrow, broad, lexicon, days).holds(found, false);
    }

    private static List<String> types(Rule rule, List<Integer> facts) {
        return facts.stream().map(number -> Facts.pattern(rule, number).type()).toList();
    }

    private void extend(List<Integer> found, List<Way> ways) {
        if (found.size() == broad.patterns().size()) {
            if (holds(found, false)) {
                ways.add(way(List.copyOf(found)));
            }
            return;
        }
        for (int candidate : candidates(broad.patterns().get(found.size()), found)) {
            List<Integer> longer = new ArrayList<>(found);
            longer.add(candidate);
            extend(longer, ways);
        }
    }

    private List<Integer> candidates(Pattern pattern, List<Integer> found) {
        if (pattern.quantifier() != Quantifier.ONE) {
            return List.of(NO_FACT);
        }
        return Facts.of(narrow).stream()
                .filter(number -> Facts.isOf(narrow, number, pattern.type()))
                .filter(number -> !found.contains(number))
                .toList();
    }

    private Way way(List<Integer> found) {
        boolean all = found.containsAll(Facts.of(narrow));
        boolean plain = holds(found, true);
        if (!all) {
            return new Way(found, false, false, plain);
        }
        Ways back = new Ways(broad, narrow, lexicon, days);
        List<Integer> opposite = IntStream.range(0, narrow.patterns().size())
                .mapToObj(found::indexOf)
                .toList();
        boolean equal = back.holds(opposite, false);
        return new Way(found, true, equal, plain && (!equal || back.holds(opposite, true)));
    }

    /** Whether the broad rule holds where the narrow one does; plainly, by conditions that only take what is so. */
    private boolean holds(List<Integer> found, boolean plainly) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            names.add(found.get(i) == NO_FACT ? "other " + i : "fact " + found.get(i));
        }
        List<Scope> narrowScopes = Scopes.of(narrow, lexicon);
        List<Scope> broadScopes = Scopes.of(broad, lexicon, names);
        List<Line> had = Lines.bound(narrow, narrowScopes);
        List<Line> wanted = Lines.bound(broad, broadScopes);
        if (plainly && wanted.stream().anyMatch(line -> !isPlain(line.condition()) && !isAmong(line, had))) {
            return false;
        }
        List<Line> given = had.stream()
                .filter(line -> !plainly || isPlain(line.condition()) || isAmong(line, wanted))
                .toList();
        List<Meaning> meanings = days.meanings(lexicon, meaning -> {
            Lines.meet(meaning, narrow, narrowScopes);
            Lines.meet(meaning, broad, broadScopes);
        });
        return !meanings.isEmpty()
                && meanings.stream().allMatch(meaning -> holds(meaning, given, wanted, narrowScopes, broadScopes));
    }

    private boolean holds(
            Meaning meaning, List<Line> given, List<Line> wanted, List<Scope> narrowScopes, List<Scope> broadScopes) {
        int cases = Lines.together(meaning, given);
        if (!meaning.implies(cases, Lines.together(meaning, wanted))) {
            return false;
        }
        return IntStream.range(0, broadScopes.size())
                .filter(number -> broad.patterns().get(number).quantifier() != Quantifier.ONE)
                .allMatch(number -> IntStream.range(0, narrowScopes.size())
                        .anyMatch(other -> answers(
                                meaning,
                                cases,
                                broad.patterns().get(number),
                                broadScopes.get(number),
                                narrow.patterns().get(other),
                                narrowScopes.get(other))));
    }

    /** Whether a pattern of the narrow rule is enough for a "not" or "exists" of the broad one. */
    private static boolean answers(
            Meaning meaning, int cases, Pattern asked, Scope askedScope, Pattern given, Scope givenScope) {
        boolean none = asked.quantifier() == Quantifier.NOT;
        if (!asked.type().equals(given.type()) || none != (given.quantifier() == Quantifier.NOT)) {
            return false;
        }
        int wanted = meaning.of(asked.conditions(), askedScope.as(givenScope.name()));
        int had = meaning.of(given.conditions(), givenScope);
        return none
                ? meaning.implies(meaning.all(List.of(cases, wanted)), had)
                : meaning.implies(meaning.all(List.of(cases, had)), wanted);
    }

    /** Whether a condition takes something as so rather than as not so or not known. */
    private static boolean isPlain(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().allMatch(Ways::isPlain);
        } else if (condition instanceof Condition.Any any) {
            return any.parts().stream().allMatch(Ways::isPlain);
        }
        return !(condition instanceof Condition.Not)
                && !(condition instanceof Condition.Reads reads && reads.reading() == Reading.UNKNOWN);
    }

    private static boolean isAmong(Line line, List<Line> lines) {
        String text = Written.of(line.condition());
        return !text.contains("$")
                && lines.stream()
                        .anyMatch(other ->
                                other.scope().name().equals(line.scope().name())
                                        && Written.of(other.condition()).equals(text));
    }
}
