package org.safeguardingrules.examples.benchmarks.measure;

import java.util.Optional;
import org.safeguardingrules.SafeguardingRules;

/** What a host may ask beyond plain advice. */
public enum Telling {
    /** Advice alone. */
    PLAIN("plain advice") {
        @Override
        Asked by(SafeguardingRules rules) {
            return given -> rules.advise(given.caseFile(), given.asAt(), given.knownAt());
        }
    },
    /** Advice that weighs what is not known. */
    QUESTIONS("questions weighed") {
        @Override
        Asked by(SafeguardingRules rules) {
            return PLAIN.by(rules.weighingQuestions());
        }
    },
    /** Why a rule asks for what it asks for, here of the first rule. */
    EXPLANATION("a rule explained") {
        @Override
        Asked by(SafeguardingRules rules) {
            String rule = rules.pack().rules().get(0).id();
            return given -> rules.explain(given.caseFile(), given.asAt(), given.knownAt(), rule, Optional.empty());
        }
    };

    private final String title;

    Telling(String title) {
        this.title = title;
    }

    /** What tables call it. */
    String title() {
        return title;
    }

    /** It, asked of these rules. */
    abstract Asked by(SafeguardingRules rules);
}
