package org.safeguardingrules.explanation;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Contribution;
import org.safeguardingrules.advice.Withheld;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Gap;
import org.safeguardingrules.vocabulary.StepBudgetExceeded;

/** Explains what rules come to in one case on one day, from the advice that it was given and the facts behind it. */
public final class Explainer {

    /** Of how many facts, or groups of facts, that a rule does not hold for it is said why. */
    private static final int MOST_NEAR_MISSES = 5;

    private final Pack pack;
    private final CaseFacts facts;
    private final Advice advice;
    private final Function<Rule, Contribution> contributions;
    private final Findings findings;

    /**
     * For one case and day.
     *
     * @param pack the pack
     * @param facts the facts of the case
     * @param advice the advice on it
     * @param contributions gives what a rule in force adds to the advice
     */
    public Explainer(Pack pack, CaseFacts facts, Advice advice, Function<Rule, Contribution> contributions) {
        this.pack = pack;
        this.facts = facts;
        this.advice = advice;
        this.contributions = contributions;
        this.findings = new Findings(facts, new Grounds(pack, advice.receipt().asAt(), facts));
    }

    /**
     * Why a row or rule asks for what it asks for, and why not.
     *
     * @param rowOrRule id of a row, which means all of its rules, or of a rule
     * @param about id of the record in question; absent where every record is
     * @throws IllegalArgumentException where the pack has no such row or rule, or the case no such record
     */
    public Explanation explain(String rowOrRule, Optional<String> about) {
        List<Rule> rules = Stream.concat(pack.rules().stream(), pack.aboutTheAdvice().values().stream())
                .filter(rule -> rule.row().equals(rowOrRule) || rule.id().equals(rowOrRule))
                .toList();
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("Pack " + pack.id() + " has no row or rule '" + rowOrRule
                    + "'. Maybe the id is mistyped, or the rule belongs to another pack.");
        }
        about.ifPresent(this::requireFact);
        return new Explanation(
                advice.caseId(),
                rowOrRule,
                about,
                rules.stream().map(rule -> explained(rule, about)).toList(),
                advice.receipt());
    }

    private void requireFact(String id) {
        if (facts.all().stream().noneMatch(fact -> fact.id().equals(id))) {
            throw new IllegalArgumentException("Case " + advice.caseId() + " has no record '" + id
                    + "' that rules look at. Maybe the id is mistyped, or it was recorded after "
                    + advice.receipt().knownAt() + ".");
        }
    }

    private RuleExplained explained(Rule rule, Optional<String> about) {
        Optional<String> off = rule.off().filter(why -> !isSwitchedOn(rule));
        if (off.isPresent()) {
            return outside(rule, Outcome.SWITCHED_OFF, off.get());
        }
        if (rule.datedBy() == DatedBy.AS_AT && !rule.inForceOn(advice.receipt().asAt())) {
            return outside(rule, Outcome.NOT_IN_FORCE, "");
        }
        Optional<String> failure = advice.failures().stream()
                .filter(failed -> failed.rule().equals(rule.id()))
                .map(Advice.Failure::why)
                .findFirst();
        if (failure.isPresent()) {
            return outside(rule, Outcome.NOT_JUDGED, failure.get());
        }
        List<Asked> asked = asked(rule, about);
        List<Withheld> withheld =
                rule.patterns().isEmpty() ? List.of() : withheld(contributions.apply(rule), asked, about);
        if (asked.isEmpty() && withheld.isEmpty()) {
            return silent(rule, about);
        }
        Outcome outcome = asked.isEmpty() ? Outcome.HELD_BACK : Outcome.ASKS;
        return explained(rule, outcome, Optional.empty(), asked, withheld);
    }

    private boolean isSwitchedOn(Rule rule) {
        List<String> on = advice.receipt().switchedOn();
        return on.contains(rule.id()) || on.contains(rule.row());
    }

    private List<Asked> asked(Rule rule, Optional<String> about) {
        return advice.actions().stream()
                .flatMap(action -> action.reasons().stream()
                        .filter(reason -> reason.rule().equals(rule.id()))
                        .map(reason -> new Asked(action, reason)))
                .filter(asked -> about.map(asked::isAbout).orElse(true))
                .toList();
    }

    /** What the rule adds nothing for; what a hold brought back into the advice is not among it. */
    private static List<Withheld> withheld(Contribution contribution, List<Asked> asked, Optional<String> about) {
        return contribution.withheld().stream()
                .filter(held -> about.map(held::isAbout).orElse(true))
                .filter(held -> asked.stream()
                        .noneMatch(one ->
                                one.action().key().action().equals(held.action()) && one.isAbout(held.subject())))
                .toList();
    }

    private RuleExplained silent(Rule rule, Optional<String> about) {
        if (rule.patterns().isEmpty()) {
            return outside(
                    rule, Outcome.SILENT, "It looks at the advice and for no facts, and what it says is not so.");
        }
        List<String> types = rule.patterns().stream()
                .filter(pattern -> pattern.quantifier() == Quantifier.ONE)
                .map(Pattern::type)
                .distinct()
                .toList();
        List<String> given = about.map(this::typesOf).orElse(types);
        if (given.stream().noneMatch(types::contains)) {
            return outside(
                    rule,
                    Outcome.SILENT,
                    "It looks for " + String.join(" and ", types) + ", and this is " + String.join(" and ", given)
                            + ".");
        }
        try {
            return silent(rule, types, new NearestFacts(rule, facts, about));
        } catch (StepBudgetExceeded e) {
            return outside(
                    rule, Outcome.SILENT, "It holds for none of more facts together than can be looked through.");
        }
    }

    private List<String> typesOf(String id) {
        return facts.all().stream()
                .filter(fact -> fact.id().equals(id))
                .map(CaseFact::type)
                .toList();
    }

    private RuleExplained silent(Rule rule, List<String> types, NearestFacts nearest) {
        List<NearMiss> nearMisses =
                nearest.first(MOST_NEAR_MISSES).stream().map(findings::of).toList();
        SortedSet<Gap> further = types.stream()
                .flatMap(type -> facts.maybeMissing(type).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return new RuleExplained(
                rule.id(),
                rule.sentence(),
                rule.authority(),
                rule.place(),
                rule.from(),
                rule.until(),
                Outcome.SILENT,
                Optional.empty(),
                List.of(),
                List.of(),
                nearMisses,
                nearest.combinations() - nearMisses.size(),
                Findings.missing(further));
    }

    private static RuleExplained outside(Rule rule, Outcome outcome, String because) {
        return explained(rule, outcome, Optional.of(because).filter(why -> !why.isEmpty()), List.of(), List.of());
    }

    private static RuleExplained explained(
            Rule rule, Outcome outcome, Optional<String> because, List<Asked> asked, List<Withheld> withheld) {
        return new RuleExplained(
                rule.id(),
                rule.sentence(),
                rule.authority(),
                rule.place(),
                rule.from(),
                rule.until(),
                outcome,
                because,
                asked,
                withheld,
                List.of(),
                0,
                List.of());
    }
}
