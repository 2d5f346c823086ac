package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.compiler.testkit.ScenarioText;

/**
 * How a law was broken.
 *
 * @param how what was done to the case and what came of it, in words
 * @param example the case in which the advice is not what it should be; empty where that is the case of the trial, and
 *     what it should be cannot be said of its actions
 */
public record Violation(String how, Optional<Example> example) {

    /** A violation that is said in words alone. */
    static Violation of(String how) {
        return new Violation(how, Optional.empty());
    }

    /** An action should be asked for in this case, and is not, or otherwise. */
    static Violation missing(String how, RequiredAction action, Trial trial, CaseFile caseFile, Advice advice) {
        return missingOn(trial.asAt(), how, action, caseFile, advice);
    }

    /** An action should be asked for in this case on another day than that of the trial, and is not, or otherwise. */
    static Violation missingOn(LocalDate day, String how, RequiredAction action, CaseFile caseFile, Advice advice) {
        return new Violation(how, Optional.of(new Example(caseFile, day, advice, List.of(action), List.of())));
    }

    /** No action should rest in this case on any rule that this one rests on. */
    static Violation excess(String how, RequiredAction action, Trial trial, CaseFile caseFile, Advice advice) {
        return new Violation(how, Optional.of(new Example(caseFile, trial.asAt(), advice, List.of(), List.of(action))));
    }

    /** In this case the advice should be another one. */
    static Violation other(String how, Trial trial, CaseFile caseFile, Advice advice, Advice instead) {
        List<RequiredAction> missing = instead.actions().stream()
                .filter(action -> !advice.actions().contains(action))
                .toList();
        List<RequiredAction> excess = advice.outstanding().stream()
                .filter(action -> Actions.rules(action).stream()
                        .noneMatch(rule -> instead.outstanding().stream().anyMatch(other -> other.restsOn(rule))))
                .toList();
        return new Violation(how, Optional.of(new Example(caseFile, trial.asAt(), advice, missing, excess)));
    }

    /**
     * A case, and in which way the advice on it is wrong.
     *
     * @param caseFile the case
     * @param asAt the day asked about
     * @param advice the advice
     * @param missing actions that it should ask for, as they are here
     * @param excess actions that it should not ask for
     */
    record Example(
            CaseFile caseFile,
            LocalDate asAt,
            Advice advice,
            List<RequiredAction> missing,
            List<RequiredAction> excess) {

        ScenarioText scenario(String name, LocalDate knownAt) {
            ScenarioText scenario = ScenarioText.of(name, caseFile, asAt, knownAt);
            for (RequiredAction action : missing) {
                scenario = scenario.requiring(action, advice);
            }
            List<String> rules = excess.stream()
                    .flatMap(action -> Actions.rules(action).stream())
                    .distinct()
                    .sorted()
                    .toList();
            for (String rule : rules) {
                scenario = scenario.notRequiring(rule);
            }
            return scenario;
        }
    }
}
