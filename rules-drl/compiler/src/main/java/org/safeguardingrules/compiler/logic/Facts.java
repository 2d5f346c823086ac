package org.safeguardingrules.compiler.logic;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Rule;

/** Which patterns of a rule find facts, and which of them its duties are about. */
final class Facts {

    private Facts() {}

    /** The patterns that find a fact, in order. */
    static List<Integer> of(Rule rule) {
        return IntStream.range(0, rule.patterns().size())
                .filter(number -> rule.patterns().get(number).quantifier() == Quantifier.ONE)
                .boxed()
                .toList();
    }

    /** The pattern that finds what a duty is about. */
    static int about(Rule rule, Duty duty) {
        return of(rule).stream()
                .filter(number -> pattern(rule, number).variable().equals(Optional.of(duty.about())))
                .findFirst()
                .orElseThrow(Undecided::new);
    }

    /** Whether a pattern looks for facts of this type. */
    static boolean isOf(Rule rule, int number, String type) {
        return pattern(rule, number).type().equals(type);
    }

    static Pattern pattern(Rule rule, int number) {
        return rule.patterns().get(number);
    }
}
