package org.safeguardingrules.compiler.testkit.coverage;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Reason;
import org.safeguardingrules.advice.Reason.InsteadOf;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.Answer.Value;
import org.safeguardingrules.engine.Listener;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFact;

/** The values that were seen of each part of a pack. */
final class Seen implements Listener {

    private final Map<Object, Set<Value>> values = new IdentityHashMap<>();

    /** The values seen of a rule, pattern, condition, derivation or duty. */
    Set<Value> of(Object node) {
        return values.computeIfAbsent(node, none -> EnumSet.noneOf(Value.class));
    }

    @Override
    public void rule(Rule rule, Value value) {
        of(rule).add(value);
    }

    @Override
    public void pattern(Rule rule, Pattern pattern, Map<String, CaseFact> bound, Value value) {
        of(pattern).add(value);
    }

    @Override
    public void condition(Rule rule, Condition condition, CaseFact fact, Map<String, CaseFact> bound, Value value) {
        of(condition).add(value);
    }

    @Override
    public void derivation(Definition definition, Derivation derivation, CaseFact fact, Value value) {
        of(derivation).add(value);
    }

    /** Sees which duties of a rule the advice asks for, and which not. */
    void duties(Rule rule, Advice advice) {
        for (Duty duty : rule.duties()) {
            boolean asked = advice.actions().stream().anyMatch(action -> asks(action, rule, duty));
            of(duty).add(asked ? Value.YES : Value.NO);
        }
    }

    /** Whether a duty is a reason for an action, or for one that the action stands in place of. */
    private static boolean asks(RequiredAction action, Rule rule, Duty duty) {
        return action.reasons().stream()
                .filter(reason -> reason.rule().equals(rule.id()))
                .map(Reason::insteadOf)
                .map(other -> other.map(InsteadOf::action).orElse(action.key().action()))
                .anyMatch(duty.action()::equals);
    }
}
