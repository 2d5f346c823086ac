package org.safeguardingrules.compiler.testkit.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.ActionOverride;
import org.safeguardingrules.casefile.ActionOverrideBuilder;
import org.safeguardingrules.casefile.ActionRecord;
import org.safeguardingrules.casefile.ActionRecordBuilder;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Enquiry;
import org.safeguardingrules.casefile.EnquiryBuilder;
import org.safeguardingrules.casefile.EnquiryKind;
import org.safeguardingrules.casefile.EnquiryOutcome;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.StepKind;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.measure.Outcome;

/** The records by which a case file shows what became of one action. */
final class Records {

    private final String action;
    private final String about;
    private final String occasion;
    private final LocalDate inTime;
    private final LocalDate late;

    /**
     * For one action.
     *
     * @param inTime a day on which it is in time, London calendar
     * @param late a day on which it is late, London calendar
     */
    Records(String action, String about, String occasion, LocalDate inTime, LocalDate late) {
        this.action = action;
        this.about = about;
        this.occasion = occasion;
        this.inTime = inTime;
        this.late = late;
    }

    /** The enquiries that show an outcome. */
    List<Enquiry> enquiries(EnquiryKind kind, Outcome outcome) {
        return switch (outcome) {
            case DONE_IN_TIME, DONE_AHEAD, RELEVANCE_UNKNOWN_DONE -> List.of(considered(kind, inTime));
            case DONE_LATE -> List.of(considered(kind, late));
            case UNDER_WAY ->
                List.of(enquiry(kind)
                        .steps(List.of(Step.on(StepKind.REQUESTED, inTime)))
                        .build());
            default -> List.of();
        };
    }

    private Enquiry considered(EnquiryKind kind, LocalDate on) {
        return enquiry(kind)
                .steps(List.of(
                        Step.on(StepKind.REQUESTED, on),
                        Step.on(StepKind.REPLIED, on),
                        Step.on(StepKind.READ, on),
                        Step.on(StepKind.CONSIDERED, on)))
                .outcome(Fact.of(EnquiryOutcome.NO_TRACE))
                .matched(Answer.yes())
                .adverse(Answer.no())
                .build();
    }

    private EnquiryBuilder enquiry(EnquiryKind kind) {
        return EnquiryBuilder.builder()
                .id(kind.word().replace(' ', '-') + "-enquiry")
                .kind(Fact.of(kind))
                .subjects(Listing.complete(Ref.to(about)))
                .occasion(Optional.of(Ref.to(occasion)));
    }

    /** The act under the action's own name that shows an outcome. */
    List<ActionRecord> acts(Outcome outcome) {
        return switch (outcome) {
            case DONE_IN_TIME, DONE_AHEAD, RELEVANCE_UNKNOWN_DONE -> List.of(act(Step.on(StepKind.COMPLETED, inTime)));
            case DONE_LATE -> List.of(act(Step.on(StepKind.COMPLETED, late)));
            case DONE_ON_UNKNOWN_DAY -> List.of(onUnknownDay());
            case UNDER_WAY -> List.of(act(Step.on(StepKind.MADE, inTime)));
            default -> List.of();
        };
    }

    /** The act under the action's own name that was done on a day nobody recorded. */
    ActionRecord onUnknownDay() {
        return act(Step.onUnknownDay(StepKind.COMPLETED, Unknown.NOT_ASKED).recordedOn(inTime));
    }

    private ActionRecord act(Step step) {
        return ActionRecordBuilder.builder()
                .id("act-" + about)
                .action(action)
                .about(Ref.to(about))
                .occasion(Optional.of(Ref.to(occasion)))
                .steps(List.of(step))
                .adverse(Answer.no())
                .build();
    }

    /** The decision that shows that somebody decided against it. */
    List<ActionOverride> decisions(Outcome outcome, LocalDate on) {
        return outcome != Outcome.DECIDED_AGAINST
                ? List.of()
                : List.of(ActionOverrideBuilder.builder()
                        .id("decision-" + about)
                        .action(action)
                        .about(Ref.to(about))
                        .occasion(Optional.of(Ref.to(occasion)))
                        .on(Fact.of(on))
                        .author(Fact.of("practitioner"))
                        .approver(Fact.of("senior probation officer"))
                        .reason(Fact.of("another service asks"))
                        .build());
    }

    /** All of these, or none. */
    static <R extends Recorded> Listing<R> listed(List<R> records) {
        return records.isEmpty() ? Listing.askedAndNone() : Listing.complete(records);
    }
}
