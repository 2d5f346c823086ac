package org.safeguardingrules.compiler.mutation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Assembly;
import org.safeguardingrules.advice.Contribution;
import org.safeguardingrules.advice.OpenQuestions;
import org.safeguardingrules.advice.Receipt;
import org.safeguardingrules.casefile.AsItStood;
import org.safeguardingrules.engine.Binder;
import org.safeguardingrules.engine.Interpreter;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;

/** The facts of one case under one pack, in which rules are evaluated one by one. */
final class Setting {

    private final CaseFacts facts;
    private final Assembly assembly;
    private final Receipt receipt;

    Setting(Pack pack, AsItStood stood, CaseFacts facts, LocalDate day) {
        this.facts = facts;
        this.assembly = new Assembly(pack, stood, facts, day);
        this.receipt = new Receipt(
                SafeguardingRules.VERSION,
                pack.engine(),
                pack.id(),
                pack.version(),
                pack.digest(),
                Map.of(),
                day,
                day,
                0,
                List.of(),
                List.of());
    }

    CaseFacts facts() {
        return facts;
    }

    /** What a rule contributes. */
    Contribution contribution(Rule rule) {
        return assembly.contribution(
                rule,
                new Interpreter(List.of(rule), Binder.STEPS_PER_RULE)
                        .evaluate(facts)
                        .found());
    }

    /** The advice that these contributions come to, and what they leave open; that of an earlier day is made when needed. */
    Advice advice(List<Contribution> contributions, OpenQuestions questions, Function<LocalDate, Advice> earlier) {
        return assembly.advice(contributions, questions, receipt, earlier);
    }
}
