package org.safeguardingrules.toolkit;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.safeguardingrules.SafeguardingRules;

/** What evaluates the rules. All give the same advice. */
enum EngineWord {
    /** The reference. */
    DROOLS(UnaryOperator.identity()),
    /** Ready sooner, since it loads nothing of Drools. */
    DIRECT(SafeguardingRules::direct),
    /** The walk over the rules that says what they mean. */
    INTERPRETER(SafeguardingRules::interpreted);

    private final UnaryOperator<SafeguardingRules> choosing;

    EngineWord(UnaryOperator<SafeguardingRules> choosing) {
        this.choosing = choosing;
    }

    /** The same rules, evaluated by this engine. */
    SafeguardingRules of(SafeguardingRules rules) {
        return choosing.apply(rules);
    }

    /** The word that a call gives. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
