package org.safeguardingrules.advice;

import java.util.Optional;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.engine.Judgement;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.Rule;

/**
 * One duty of one rule for one subject, before it is merged with others.
 *
 * @param key what it would be
 * @param action the action of the pack
 * @param kind what kind of action
 * @param rule the rule
 * @param authority the authority of the duty
 * @param nation nation of the subject
 * @param due by when
 * @param priority how urgent
 * @param indicated the level that the facts indicate
 * @param evidence what the rule rests on here
 * @param progress how far it has come
 */
record Candidate(
        ActionKey key,
        Action action,
        Kind kind,
        Rule rule,
        Authority authority,
        Jurisdiction nation,
        Due due,
        Priority priority,
        Optional<RiskLevel> indicated,
        Judgement evidence,
        Progress progress) {

    Force force() {
        return authority.forceIn(nation);
    }

    Candidate with(Progress newProgress) {
        return CandidateBuilder.from(this).withProgress(newProgress);
    }

    Candidate with(Rule newRule) {
        return CandidateBuilder.from(this).withRule(newRule);
    }

    Reason reason(Optional<Reason.InsteadOf> insteadOf) {
        return new Reason(
                rule.id(),
                rule.row(),
                rule.sentence(),
                authority.id(),
                force(),
                authority.mark(),
                evidence.records().stream().toList(),
                evidence.assumed().stream().map(MissingFact::of).toList(),
                insteadOf);
    }
}
