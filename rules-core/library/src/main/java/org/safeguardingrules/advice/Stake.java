package org.safeguardingrules.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.safeguardingrules.engine.Prospect;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.Gap;

/**
 * What one duty of a rule asks for, or would for some answers.
 *
 * @param prospect the rule, and the facts for which it holds or may
 * @param duty the duty
 * @param action the action of the pack
 * @param about what the action is about; empty where nobody has listed it
 */
record Stake(Prospect prospect, Duty duty, Action action, Optional<CaseFact> about) {

    /** What the duties of a rule ask for, or would. */
    static List<Stake> of(Prospect prospect, Pack pack) {
        List<Stake> stakes = new ArrayList<>();
        for (Duty duty : prospect.rule().duties()) {
            stakes.add(new Stake(prospect, duty, pack.action(duty.action()), about(prospect, duty)));
        }
        return stakes;
    }

    private static Optional<CaseFact> about(Prospect prospect, Duty duty) {
        int next = 0;
        for (Pattern pattern : prospect.rule().patterns()) {
            if (pattern.quantifier() == Pattern.Quantifier.ONE) {
                if (pattern.variable().equals(Optional.of(duty.about()))) {
                    return prospect.facts().get(next);
                }
                next++;
            }
        }
        throw new IllegalStateException(prospect.rule().id() + " does not bind $" + duty.about());
    }

    Rule rule() {
        return prospect.rule();
    }

    SortedSet<Gap> deciding() {
        return prospect.deciding();
    }

    Priority priority() {
        return duty.priority().orElse(rule().priority());
    }

    String addressee() {
        return action.addressee(about.map(CaseFact::jurisdiction).orElse(Jurisdiction.UNKNOWN));
    }

    String subject() {
        return about.map(CaseFact::id).orElseGet(() -> "unlisted " + typeOfUnlisted());
    }

    private String typeOfUnlisted() {
        return rule().patterns().stream()
                .filter(pattern -> pattern.variable().equals(Optional.of(duty.about())))
                .map(pattern ->
                        pattern.type().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT))
                .findFirst()
                .orElseThrow();
    }

    /** Whether an answer can name another addressee: nobody knows yet in which nation it is. */
    boolean addresseeIsOpen() {
        return action.addressee().values().stream().distinct().count() > 1
                && about.map(fact -> fact.jurisdiction() == Jurisdiction.UNKNOWN)
                        .orElse(true);
    }
}
