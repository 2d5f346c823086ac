package org.safeguardingrules.compiler.testkit.laws;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Reason;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Pack;

/** What laws ask about the actions of an advice. */
final class Actions {

    private Actions() {}

    /** The reasons for the action itself, not for one that it stands in place of. */
    static List<Reason> own(RequiredAction action) {
        return action.reasons().stream()
                .filter(reason -> reason.insteadOf().isEmpty())
                .toList();
    }

    /** Ids of the rules that ask for the action itself. */
    static Set<String> rules(RequiredAction action) {
        return own(action).stream().map(Reason::rule).collect(Collectors.toSet());
    }

    /** The rows of the catalogue that ask for the action itself. */
    static Set<String> rows(RequiredAction action) {
        return own(action).stream().map(Reason::row).collect(Collectors.toSet());
    }

    /** The same action about the same subject; to whom and for which occasion may differ. */
    static List<RequiredAction> same(RequiredAction action, Advice in) {
        return in.actions().stream()
                .filter(other -> other.key().action().equals(action.key().action())
                        && other.key().subject().equals(action.key().subject()))
                .toList();
    }

    /** The same action about the same subject, or about the stand-in for those whom nobody has listed. */
    static List<RequiredAction> sameOrOfStandIn(RequiredAction action, Advice in) {
        return in.actions().stream()
                .filter(other -> other.key().action().equals(action.key().action()))
                .filter(other -> other.key().subject().equals(action.key().subject())
                        || other.key().subject().startsWith("unlisted "))
                .toList();
    }

    /** Whether a hold waits for an action. */
    static boolean isAwaited(RequiredAction action, RequiredAction hold, Pack pack) {
        Action awaited = pack.action(action.key().action());
        return hold.waitsFor().contains(awaited.name())
                && (!awaited.occasion().equals(pack.action(hold.key().action()).occasion())
                        || action.key().occasion().equals(hold.key().occasion()));
    }

    /** The actions that stand in the place of this one, for one of its rules. */
    static Stream<RequiredAction> standingFor(RequiredAction action, Advice in) {
        Set<String> rules = rules(action);
        return in.actions().stream()
                .filter(other -> other.reasons().stream()
                        .anyMatch(reason -> rules.contains(reason.rule())
                                && reason.insteadOf()
                                        .map(instead -> instead.action()
                                                .equals(action.key().action()))
                                        .orElse(false)));
    }
}
