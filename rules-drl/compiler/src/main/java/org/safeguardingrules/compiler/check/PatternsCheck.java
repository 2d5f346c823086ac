package org.safeguardingrules.compiler.check;

import java.util.HashSet;
import java.util.Set;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Rule;

/** Types of fact, and the names of the facts that a rule looks for. */
final class PatternsCheck implements Check {

    @Override
    public void check(Inspection inspection) {
        for (Rule rule : inspection.pack().rules()) {
            Set<String> names = new HashSet<>();
            for (Pattern pattern : rule.patterns()) {
                inspection.type(pattern.type(), inspection.place(pattern.place(), "type"));
                if (pattern.variable().isPresent()
                        && !names.add(pattern.variable().get())) {
                    inspection.report(
                            pattern.place(),
                            "Two facts are named '$" + pattern.variable().get() + "'",
                            "another name for the second");
                }
            }
            boolean finds = rule.patterns().stream()
                    .anyMatch(pattern -> pattern.variable().isPresent());
            if (!finds && inspection.isWhole(rule)) {
                inspection.report(
                        rule.patterns().get(0).place(),
                        "The rule finds no fact that a duty could be about",
                        "a pattern such as '$person : Person()' before it");
            }
        }
    }
}
