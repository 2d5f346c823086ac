package org.safeguardingrules.toolkit.conform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.Recorded;

/** Holds the advice on a mapped case against that on its reference case, since a lost fact matters by what it changes there. */
final class AdviceCompared {

    private final Counterparts counterparts;

    private AdviceCompared(Counterparts counterparts) {
        this.counterparts = counterparts;
    }

    static List<ChangedAction> of(Advice expected, Advice found, Counterparts counterparts) {
        AdviceCompared compared = new AdviceCompared(counterparts);
        Map<ActionKey, RequiredAction> left = new LinkedHashMap<>();
        found.actions().forEach(action -> left.put(action.key(), action));
        List<ChangedAction> changed = new ArrayList<>();
        for (RequiredAction action : expected.actions()) {
            RequiredAction same = left.remove(compared.inTheMappedCase(action.key()));
            if (same == null) {
                changed.add(ChangedAction.gone(action.key(), words(action)));
            } else if (!words(action).equals(words(same))) {
                changed.add(new ChangedAction(
                        same.key().action(),
                        same.key().subject(),
                        Optional.of(words(action)),
                        Optional.of(words(same))));
            }
        }
        left.forEach((key, action) -> changed.add(ChangedAction.appeared(key, words(action))));
        return changed;
    }

    private ActionKey inTheMappedCase(ActionKey key) {
        return new ActionKey(key.action(), key.addressee(), id(key.subject()), id(key.occasion()));
    }

    private String id(String expected) {
        return counterparts.of(expected).map(Recorded::id).orElse(expected);
    }

    private static String words(RequiredAction action) {
        String state = action.met()
                ? "done"
                : action.overridden() ? "decided against" : action.state().word();
        return action.priority().word() + ", " + state
                + (action.met() ? "" : ", due " + action.due().day());
    }
}
