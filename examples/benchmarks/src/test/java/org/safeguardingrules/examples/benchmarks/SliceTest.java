package org.safeguardingrules.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.examples.benchmarks.slice.Slice;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Condition.All;
import org.safeguardingrules.pack.Condition.Any;
import org.safeguardingrules.pack.Condition.Not;
import org.safeguardingrules.pack.Condition.Reads;
import org.safeguardingrules.pack.Condition.Same;
import org.safeguardingrules.pack.Condition.Word;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Term;

/** What is measured on forty rules says something of all where they are built like all. */
class SliceTest {

    private static final List<Rule> SLICE = Slice.of(EnglandAndWales.pack().pack());

    @Test
    void hasFortyRules() {
        assertThat(SLICE).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void usesEveryConstructThatThePackUses() {
        assertThat(constructs(SLICE))
                .containsExactlyElementsOf(
                        constructs(EnglandAndWales.pack().pack().rules()));
    }

    private static Set<String> constructs(List<Rule> rules) {
        Set<String> used = new TreeSet<>();
        for (Rule rule : rules) {
            used.add(rule.patterns().size() + " patterns");
            rule.patterns().forEach(pattern -> {
                String empty = pattern.conditions().isEmpty() ? " without condition" : "";
                used.add("quantifier " + pattern.quantifier() + empty);
                pattern.conditions().forEach(condition -> add(condition, used));
            });
        }
        return used;
    }

    private static void add(Condition condition, Set<String> used) {
        String construct = condition.getClass().getSimpleName();
        if (condition instanceof All all) {
            all.parts().forEach(part -> add(part, used));
        } else if (condition instanceof Any any) {
            any.parts().forEach(part -> add(part, used));
        } else if (condition instanceof Not not) {
            construct += " of " + not.part().getClass().getSimpleName();
            add(not.part(), used);
        } else if (condition instanceof Word word) {
            construct += (word.among().size() == 1 ? " one" : " several") + (word.negated() ? " negated" : "");
            add(word.word(), used);
        } else if (condition instanceof Same same) {
            construct += same.negated() ? " negated" : "";
            add(same.left(), used);
            add(same.right(), used);
        } else if (condition instanceof Reads reads) {
            construct += " " + reads.reading();
            add(reads.answer(), used);
        }
        used.add(construct);
    }

    private static void add(Term term, Set<String> used) {
        used.add("term of " + (term.variable().isPresent() ? "another fact" : "the fact"));
        used.add(term.calls().size() + " calls");
        term.calls().forEach(call -> {
            used.add(call.arguments().size() + " arguments");
            call.arguments()
                    .forEach(argument ->
                            used.add("argument " + argument.getClass().getSimpleName()));
        });
    }
}
