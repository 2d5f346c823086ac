package org.safeguardingrules.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.engine.Match;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Report;
import org.safeguardingrules.vocabulary.Supervision;

/** What an action is about and what it is asked for on: what makes two rules ask for the same action, or for another. */
final class Occasions {

    private final Pack pack;
    private final CaseFacts facts;
    private final Optional<CaseFact> supervision;
    private final Optional<CaseFact> report;

    /** The occasions of one case: the supervision and the report that are under way, as far as is known. */
    Occasions(Pack pack, CaseFacts facts) {
        this.pack = pack;
        this.facts = facts;
        this.supervision = facts.ofType("Supervision").stream()
                .filter(fact -> ((Supervision) fact).current().notRuledOut())
                .max(Comparator.comparing(CaseFact::beginning).thenComparing(CaseFact::id));
        this.report = facts.ofType("Report").stream()
                .filter(fact -> ((Report) fact).underWay().notRuledOut())
                .max(Comparator.comparing(CaseFact::beginning).thenComparing(CaseFact::id));
    }

    /** The supervision under way. */
    Optional<CaseFact> supervision() {
        return supervision;
    }

    /** What is under way, the supervision first. */
    List<CaseFact> underWay() {
        List<CaseFact> underWay = new ArrayList<>();
        supervision.ifPresent(underWay::add);
        report.ifPresent(underWay::add);
        return underWay;
    }

    /** The person. */
    CaseFact person() {
        return facts.ofType("Person").get(0);
    }

    /** What a duty is about. */
    CaseFact subject(Match match, Duty duty) {
        return bound(match, duty.about());
    }

    /** What an action is asked for on. */
    CaseFact of(Action action, Match match, CaseFact subject) {
        String type = action.occasion();
        if (subject.type().equals(type)) {
            return subject;
        }
        Optional<CaseFact> bound =
                match.facts().stream().filter(fact -> fact.type().equals(type)).findFirst();
        return bound.or(() -> type.equals("Supervision") ? supervision : Optional.empty())
                .or(() -> type.equals("Report") ? report : Optional.empty())
                .orElseGet(() -> type.equals("Person") ? person() : subject);
    }

    /** What makes the action of a duty the same action elsewhere. */
    ActionKey key(Match match, Duty duty) {
        Action action = pack.action(duty.action());
        CaseFact subject = subject(match, duty);
        return new ActionKey(
                action.name(),
                action.addressee(subject.jurisdiction()),
                subject.id(),
                of(action, match, subject).id());
    }

    private static CaseFact bound(Match match, String variable) {
        int next = 0;
        for (Pattern pattern : match.rule().patterns()) {
            if (pattern.quantifier() == Pattern.Quantifier.ONE) {
                if (pattern.variable().equals(Optional.of(variable))) {
                    return match.facts().get(next);
                }
                next++;
            }
        }
        throw new IllegalStateException(match.rule().id() + " does not bind $" + variable);
    }
}
