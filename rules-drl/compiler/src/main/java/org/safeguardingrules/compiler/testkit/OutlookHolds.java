package org.safeguardingrules.compiler.testkit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Outlook;
import org.safeguardingrules.advice.Reason;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.pack.Pack;

/**
 * Holds the outlook of advice against what comes of answers: what was certain is there, or what stands in its place; what
 * was ruled out is silent; and nothing comes that was not possible.
 */
final class OutlookHolds {

    private static final String UNLISTED = "unlisted ";

    private final Set<String> aboutTheAdvice;
    private final Advice before;
    private final Outlook outlook;
    private final Set<String> records = new HashSet<>();

    OutlookHolds(Pack pack, CaseFile caseFile, Advice before) {
        this.aboutTheAdvice = pack.aboutTheAdvice().keySet();
        this.before = before;
        this.outlook = before.openQuestions().outlook().orElseThrow();
        Spot.of(caseFile).forEach(spot -> records.add(spot.recordId()));
    }

    /** How the advice after answers belies the outlook before; empty where it does not. */
    Optional<String> violation(Advice after) {
        for (RequiredAction action : after.actions()) {
            for (Reason reason : action.reasons()) {
                if (outlook.ruledOut().contains(reason.rule())) {
                    return Optional.of(reason.rule() + " was ruled out and asks for " + action.key());
                }
            }
            if (!aboutTheAdvice.contains(action.reasons().get(0).rule()) && !wasThere(action) && !wasPossible(action)) {
                return Optional.of(action.key() + " was neither there nor possible, and is required by "
                        + action.reasons().stream().map(Reason::rule).distinct().toList());
            }
        }
        return outlook.certain().stream()
                .filter(key -> after.action(key).isEmpty() && !isCarried(key, after))
                .findFirst()
                .map(key -> key + " was certain and is gone");
    }

    private static boolean isCarried(ActionKey key, Advice after) {
        return after.actions().stream().anyMatch(action -> carries(action, key.action()));
    }

    private static boolean carries(RequiredAction action, String name) {
        return action.reasons().stream()
                .anyMatch(reason -> reason.insteadOf()
                        .map(instead -> instead.action().equals(name))
                        .orElse(false));
    }

    private boolean wasThere(RequiredAction action) {
        String name = action.key().action();
        return before.actions().stream()
                .anyMatch(one ->
                        one.key().action().equals(name) && isAbout(one.key().subject(), action) || carries(one, name));
    }

    private boolean wasPossible(RequiredAction action) {
        return outlook.possible().stream()
                .anyMatch(possible ->
                        possible.action().equals(action.key().action()) && isAbout(possible.subject(), action));
    }

    /** Whether an action is about this subject, or about a record that stands now for those that nobody had listed. */
    private boolean isAbout(String subject, RequiredAction action) {
        boolean isNew = !records.contains(action.key().subject());
        return subject.equals(action.key().subject()) || isNew && subject.startsWith(UNLISTED);
    }
}
