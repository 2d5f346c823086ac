package org.safeguardingrules.examples.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.RuleBuilder;

/** Larger packs: copies of some rules under other ids and numbers, each copy in files of its own. */
final class Copies {

    /** Above every number of the pack. */
    private static final int MANY = 100_000;

    private Copies() {}

    /** What the pack is called that has the slice so often. */
    static String name(int times) {
        return times == 1 ? "slice" : "slice x " + times;
    }

    /** These rules so often. */
    static List<Rule> of(List<Rule> rules, int times) {
        List<Rule> all = new ArrayList<>(rules);
        for (int copy = 1; copy < times; copy++) {
            for (Rule rule : rules) {
                all.add(copied(rule, copy, all.size()));
            }
        }
        return all;
    }

    private static Rule copied(Rule rule, int copy, int place) {
        Place file = new Place(
                "rules/copy-" + copy + "/" + rule.place().file(), rule.place().line(), 1);
        return RuleBuilder.builder(rule)
                .id(rule.id().replaceFirst("\\..*", "") + "." + (MANY + place))
                .number(MANY + place)
                .place(file)
                .build();
    }
}
