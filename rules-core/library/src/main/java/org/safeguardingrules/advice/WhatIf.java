package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeguardingrules.advice.OpenQuestion.Outcome;
import org.safeguardingrules.casefile.Answerable;
import org.safeguardingrules.casefile.AsItStood;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.engine.Binder;
import org.safeguardingrules.engine.InForce;
import org.safeguardingrules.engine.Interpreter;
import org.safeguardingrules.engine.Matches;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Gap;
import org.safeguardingrules.vocabulary.Vocabulary;

/**
 * Tries an answer: puts it into the case file, evaluates again the rules that hold now and those that it
 * bears on, and compares the actions. Exact, as every other rule stays silent.
 */
final class WhatIf {

    private final Pack pack;
    private final AsItStood stood;
    private final Receipt receipt;
    private final Function<LocalDate, Advice> earlier;
    private final AllProspects prospects;
    private final Map<String, Set<String>> bearing;
    private final Set<String> speaking = new HashSet<>();
    private final Map<ActionKey, RequiredAction> now;

    /**
     * What if something were known.
     *
     * @param pack the pack
     * @param stood the case file as it stood
     * @param advice the advice on it
     * @param found what the rules found
     * @param prospects the prospects of the rules in force
     * @param earlier makes the advice of an earlier day again
     */
    WhatIf(
            Pack pack,
            AsItStood stood,
            Advice advice,
            Matches found,
            AllProspects prospects,
            Function<LocalDate, Advice> earlier) {
        this.pack = pack;
        this.stood = stood;
        this.receipt = advice.receipt();
        this.earlier = earlier;
        this.prospects = prospects;
        this.bearing = prospects.bearing();
        this.now = byKey(advice.actions());
        found.matches().forEach(match -> speaking.add(match.rule().id()));
        found.failures().forEach(failure -> speaking.add(failure.rule()));
    }

    /** Ids of the rules that a fact bears on. */
    Set<String> rules(Gap gap) {
        return bearing.getOrDefault(gap.name(), Set.of());
    }

    /** The rules to evaluate again where a fact is answered. */
    List<Rule> again(Gap gap) {
        Set<String> bears = rules(gap);
        return prospects.rules().stream()
                .filter(rule -> speaking.contains(rule.id()) || bears.contains(rule.id()))
                .toList();
    }

    Outcome outcome(Answerable question, String answer, List<Rule> again) {
        Map<ActionKey, RequiredAction> then = byKey(actions(question.answered(answer, receipt.knownAt()), again));
        return new Outcome(answer, missing(now.keySet(), then), missing(then.keySet(), now));
    }

    private static List<ActionAtStake> missing(Set<ActionKey> here, Map<ActionKey, RequiredAction> there) {
        return there.values().stream()
                .filter(action -> !here.contains(action.key()))
                .map(ActionAtStake::of)
                .sorted(ActionAtStake.ORDER)
                .toList();
    }

    private List<RequiredAction> actions(CaseFile answered, List<Rule> rules) {
        AsItStood then = stood.with(answered);
        LocalDate asAt = receipt.asAt();
        CaseFacts facts = Vocabulary.facts(answered, asAt, new InForce(pack, asAt));
        Assembly assembly = new Assembly(pack, then, facts, asAt);
        Map<String, Matches> found = new Interpreter(rules, Binder.STEPS_PER_RULE)
                .evaluate(facts)
                .found()
                .byRule();
        return assembly.actions(
                rules.stream()
                        .filter(rule -> found.containsKey(rule.id()))
                        .map(rule -> assembly.asking(rule, found.getOrDefault(rule.id(), Matches.NONE)))
                        .toList(),
                List.of(),
                earlier);
    }

    /** The actions but for those by which the advice speaks about itself. */
    private Map<ActionKey, RequiredAction> byKey(List<RequiredAction> actions) {
        return actions.stream()
                .filter(action -> action.reasons().stream()
                        .filter(reason -> reason.insteadOf().isEmpty())
                        .noneMatch(reason -> pack.aboutTheAdvice().containsKey(reason.rule())))
                .collect(Collectors.toMap(RequiredAction::key, action -> action, (one, other) -> one));
    }
}
