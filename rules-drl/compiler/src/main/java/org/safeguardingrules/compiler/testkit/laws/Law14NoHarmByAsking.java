package org.safeguardingrules.compiler.testkit.laws;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.AsItStood;
import org.safeguardingrules.pack.Pack;

/**
 * Each action that contacts somebody says who may learn of it, whether consent is sought, and what keeps people safe
 * meanwhile; and no sentence directs contact in the person's presence or by a channel that the person may see. No action may be
 * seen by more people than may see each record that it rests on.
 */
public final class Law14NoHarmByAsking implements Law {

    private static final Pattern IN_PRESENCE = Pattern.compile(
            "(?<!not )\\b(in (front|the presence|the hearing) of the person|in the person's (presence|hearing)"
                    + "|while the person is (there|present)|(through|by way of) the person\\b|the person's (telephone|phone|e-?mail))",
            Pattern.CASE_INSENSITIVE);

    private final Pack pack;

    /** The law for a pack. */
    public Law14NoHarmByAsking(Pack pack) {
        this.pack = pack;
    }

    @Override
    public String says() {
        return "Do no harm by asking: who may learn of it, consent and safe contact are said";
    }

    @Override
    public Verdict judge(Trial trial) {
        Advice advice = trial.advice();
        AsItStood stood = trial.caseFile().asItStood(trial.knownAt());
        Optional<RequiredAction> shown = advice.actions().stream()
                .filter(action -> action.sensitivity() != stood.strictest(action.sensitivity(), restsOn(action)))
                .findFirst();
        if (shown.isPresent()) {
            return Verdict.of(shown.map(action -> Violation.of("It is "
                    + action.sensitivity().word() + " and rests on what fewer may see: " + Differences.line(action))));
        }
        List<RequiredAction> contacting = advice.actions().stream()
                .filter(action -> pack.action(action.key().action()).contacts())
                .toList();
        if (contacting.isEmpty()) {
            return Verdict.notApplied();
        }
        Optional<RequiredAction> harmful = contacting.stream()
                .filter(action -> action.mayKnow().isBlank()
                        || action.consent().isBlank()
                        || action.safeContact().isBlank()
                        || IN_PRESENCE.matcher(action.sentence()).find())
                .findFirst();
        return Verdict.of(harmful.map(action -> Violation.excess(
                "May know '" + action.mayKnow() + "', consent '" + action.consent() + "', safe contact '"
                        + action.safeContact() + "', sentence '" + action.sentence() + "': "
                        + Differences.line(action),
                action,
                trial,
                trial.caseFile(),
                advice)));
    }

    private static Stream<String> restsOn(RequiredAction action) {
        return action.reasons().stream().flatMap(reason -> reason.records().stream());
    }
}
