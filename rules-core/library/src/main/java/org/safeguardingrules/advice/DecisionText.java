package org.safeguardingrules.advice;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.advice.RecordedOverride.Cause;
import org.safeguardingrules.advice.RecordedOverride.Lapse;
import org.safeguardingrules.casefile.Answer;

/** What people decided about an action, in words: by whom, why, until when, and what speaks against it now. */
public final class DecisionText {

    private static final String NOT_RECORDED = "not recorded";

    private static final Map<Cause, String> CAUSES = Map.ofEntries(
            entry(Cause.DAY_NOT_KNOWN, "its day is not recorded"),
            entry(Cause.AUTHOR_NOT_KNOWN, "its author is not recorded"),
            entry(Cause.APPROVER_NOT_KNOWN, "nobody is recorded to have approved it"),
            entry(Cause.REASON_NOT_KNOWN, "its reason is not recorded"),
            entry(Cause.MAY_NOT_BE_OVERRIDDEN, "a duty of this force cannot be overridden"),
            entry(Cause.HOLD_WAITS, "a hold is lifted by what it waits for, and by nothing else"),
            entry(Cause.DAY_TO_COME, "its day is still to come"),
            entry(Cause.NOT_ASKED_THEN, "on its day nothing asked for this action"),
            entry(Cause.TIME_LIMIT, "its last day is past"),
            entry(Cause.NEW_RULE, "a rule in force only since then asks for it"),
            entry(Cause.NEW_REASON, "a rule asks for it that did not then"),
            entry(Cause.NEW_RECORD, "a rule rests on more than it did then"),
            entry(Cause.FACT_CHANGED, "what a rule rests on is recorded otherwise than then"),
            entry(Cause.RECORD_CORRECTED, "what it relied on was found to be wrong"),
            entry(Cause.DUE_EARLIER, "the action is due earlier than it was then"));

    private DecisionText() {}

    /** A decision not to take an action. */
    public static String of(RecordedOverride override) {
        String decided = "[" + override.id() + "] decided against" + on(override.on()) + ", "
                + said("reason", override.reason()) + ", " + said("author", override.author()) + ", "
                + said("approver", override.approver()) + ", " + view(override.viewSought());
        String until = override.until()
                .map(day -> "stands until " + Page.day(day) + (override.byDefault() ? ", a default period" : ""))
                .orElse("");
        return decided + ". " + (override.stands() ? sentence(until) : verdict(override));
    }

    private static String verdict(RecordedOverride override) {
        boolean lapsed =
                override.because().stream().allMatch(lapse -> lapse.cause().isLapse());
        return (lapsed ? "It has lapsed: " : "It does not stand: ")
                + override.because().stream().map(DecisionText::cause).collect(Collectors.joining("; "));
    }

    private static String cause(Lapse lapse) {
        return CAUSES.get(lapse.cause())
                + lapse.day().map(day -> ", " + Page.day(day)).orElse("")
                + lapse.rule().map(rule -> ", " + rule).orElse("")
                + records(lapse.records());
    }

    /** A decision on a rating. */
    public static String of(RecordedDecision decision) {
        String outcome = decision.outcome()
                .map(known -> "the rating was " + known.word())
                .orElse("what was decided is " + NOT_RECORDED);
        String signedOff = Stream.of(
                        decision.signedOffBy(), decision.signedOffOn().map(Page::day))
                .map(part -> part.orElse(NOT_RECORDED))
                .distinct()
                .collect(Collectors.joining(" on "));
        String decided = "[" + decision.id() + "] " + outcome + on(decision.on()) + ", "
                + said("reason", decision.reason()) + ", " + said("author", decision.author()) + ", sign-off "
                + signedOff + ", " + view(decision.viewSought());
        return decision.answers() || !decision.isWhole()
                ? decided
                : decided + ". It does not answer what became known since" + records(decision.newSince());
    }

    private static String on(Optional<LocalDate> day) {
        return day.map(known -> " on " + Page.day(known)).orElse("");
    }

    private static String said(String what, Optional<String> value) {
        return what + " " + value.orElse(NOT_RECORDED);
    }

    private static String view(Answer.Value sought) {
        return switch (sought) {
            case YES -> "the view of those affected was sought";
            case NO -> "the view of those affected was not sought";
            case UNKNOWN -> "whether the view of those affected was sought is " + NOT_RECORDED;
        };
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String records(List<String> ids) {
        return ids.isEmpty() ? "" : " [" + String.join(", ", ids) + "]";
    }
}
