package org.safeguardingrules.compiler.testkit.laws;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.advice.RequiredActionBuilder;
import org.safeguardingrules.casefile.RatingOutcome;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Pack;

/**
 * What indicates a level is an escalation, to be decided by people. No sentence of the pack sets, raises or lowers a level,
 * approves, refuses, recalls or releases: it says what is to be decided, asked, told or written down. Whether people then
 * raise a rating or lower it, the advice is the same. And the case file is afterwards what it was.
 */
public final class Law11DecidesNothing implements Law {

    /** A sentence that gives a decision as an order. */
    private static final Pattern DECIDES = Pattern.compile(
            "(^|[.:;] +)(consider: )?(set|raise|lower|increase|reduce|change|approve|refuse|reject|recall|release|revoke|close)"
                    + " (the |a |an |this |his |her |their |to )",
            Pattern.CASE_INSENSITIVE);

    private final Optional<String> deciding;

    /** The law for a pack. */
    public Law11DecidesNothing(Pack pack) {
        this.deciding = pack.wording().values().stream()
                .flatMap(sentences -> sentences.entrySet().stream())
                .filter(entry -> decides(entry.getValue()))
                .map(Map.Entry::toString)
                .findFirst();
    }

    private static boolean decides(String sentence) {
        return DECIDES.matcher(sentence).find();
    }

    @Override
    public String says() {
        return "The library decides nothing: it says what must be decided, and by whom";
    }

    @Override
    public Verdict judge(Trial trial) {
        if (deciding.isPresent()) {
            return Verdict.broken("A sentence of the pack decides: " + deciding.get());
        }
        Advice advice = trial.advice();
        if (!trial.isUnchanged()) {
            return Verdict.broken("The case file was changed");
        }
        Optional<String> obeyed = obeyed(trial, advice);
        if (obeyed.isPresent()) {
            return Verdict.broken(obeyed.get());
        }
        return Verdict.of(advice.actions().stream()
                .filter(action -> action.indicated().isPresent() && action.kind() != Kind.ESCALATION
                        || decides(action.sentence()))
                .findFirst()
                .map(action -> Violation.excess(
                        "This decides: " + action.sentence() + "\n" + Differences.line(action),
                        action,
                        trial,
                        trial.caseFile(),
                        advice)));
    }

    /** How the advice follows what was decided on a rating, which it only notes: to raise it and to lower it are one. */
    private static Optional<String> obeyed(Trial trial, Advice advice) {
        Optional<RequiredAction> rating = advice.outstanding().stream()
                .filter(action -> action.indicated().isPresent())
                .findFirst();
        return rating.flatMap(action -> {
            Advice raised = decided(trial, action, RatingOutcome.RAISED);
            Advice lowered = decided(trial, action, RatingOutcome.LOWERED);
            return noted(raised).equals(noted(lowered))
                    ? Optional.empty()
                    : Optional.of(Differences.after("It obeys what is decided on a rating", raised, lowered));
        });
    }

    private static Advice decided(Trial trial, RequiredAction action, RatingOutcome outcome) {
        Record decision = Decided.onRating("added-decision", action, Decided.today(trial), outcome);
        return trial.adviceOn(Concerns.with(trial.caseFile(), "ratingDecisions", decision));
    }

    private static List<RequiredAction> noted(Advice advice) {
        return advice.actions().stream()
                .map(action -> RequiredActionBuilder.from(action).withDecision(Optional.empty()))
                .toList();
    }
}
