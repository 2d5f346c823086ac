package org.safeguardingrules.compiler.testkit.laws;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Reason;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.advice.RequiredActionBuilder;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Enquiry;
import org.safeguardingrules.casefile.EnquiryBuilder;
import org.safeguardingrules.casefile.EnquiryKind;
import org.safeguardingrules.casefile.EnquiryOutcome;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.StepKind;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.State;

/**
 * Records the enquiry that an action asks for, about its subject and for its occasion, step by step: sent, answered, read,
 * considered. Each step takes the action as far as it goes and no further; only the last that the action asks for meets it.
 * Another action that the same enquiry would complete for the same subject may profit; every other one stays as it is:
 * its key, its state, and its day, unless a reason came with the enquiry, for which it is asked for again or sooner.
 * Rules that read what enquiries there are, to
 * chase one, to ask again after a new event, to look into an empty reply, are left out of that. A hold lifts exactly when
 * all that it waits for is considered and nothing adverse came of it, which a manager decides on.
 */
public final class Law04DoneIsExact implements Law {

    private static final List<StepKind> STEPS =
            List.of(StepKind.REQUESTED, StepKind.REPLIED, StepKind.READ, StepKind.CONSIDERED);
    private static final List<State> STATES = List.of(State.ASKED, State.ANSWERED, State.READ, State.CONSIDERED);

    /** Members whose answer depends on which enquiries there are. */
    private static final Set<String> ENQUIRIES_READ = Set.of(
            "Enquiry",
            "sinceLastEnquiry",
            "contactChangedSinceLastEnquiry",
            "separatedSinceLastEnquiry",
            "pregnantSinceLastEnquiry",
            "cohabitingSinceLastEnquiry",
            "livesWithPersonSinceLastEnquiry",
            "transferredSinceLastEnquiry",
            "enquiryUnfinished",
            "enquiryOpen",
            "adverseReply",
            "subjectOf");

    private final Pack pack;
    private final MembersRead read;

    /** The law for a pack. */
    public Law04DoneIsExact(Pack pack) {
        this.pack = pack;
        this.read = new MembersRead(pack);
    }

    @Override
    public String says() {
        return "Done is exact: an enquiry meets the demand that it answers, and nothing else";
    }

    @Override
    public Verdict judge(Trial trial) {
        Advice before = trial.advice();
        List<RequiredAction> enquiries = before.outstanding().stream()
                .filter(action -> kind(action).isPresent())
                .filter(action -> isAskable(action, trial))
                .toList();
        if (enquiries.isEmpty()) {
            return Verdict.notApplied();
        }
        RequiredAction action = trial.action(enquiries);
        int steps = trial.between(1, STEPS.size());
        boolean adverse = trial.between(0, 4) == 0;
        CaseFile more = with(trial, action, steps, adverse);
        Advice after = trial.adviceOn(more);
        String recorded = "\nRecorded for it: " + STEPS.subList(0, steps) + (adverse ? ", adverse" : "");
        return Verdict.of(exact(before, after, action, steps)
                .or(() -> nothingElse(before, after, action))
                .or(() -> holds(after))
                .map(wrong -> Violation.missing(
                        Differences.after(wrong.how() + recorded, before, after),
                        wrong.expected(),
                        trial,
                        more,
                        after)));
    }

    /** What is wrong with an action, and what it should be. */
    private record Wrong(String how, RequiredAction expected) {}

    private Optional<EnquiryKind> kind(RequiredAction action) {
        return Optional.ofNullable(pack.actions().get(action.key().action())).stream()
                .flatMap(known -> known.completedBy().stream())
                .filter(completion -> completion.record().equals("enquiry"))
                .flatMap(completion -> List.of(EnquiryKind.values()).stream()
                        .filter(kind -> kind.word().equals(completion.word())))
                .findFirst();
    }

    private static boolean isAskable(RequiredAction action, Trial trial) {
        return trial.hasRecord(action.key().subject())
                && trial.hasRecord(action.key().occasion());
    }

    private CaseFile with(Trial trial, RequiredAction action, int steps, boolean adverse) {
        Enquiry enquiry = EnquiryBuilder.builder()
                .id("added-enquiry")
                .kind(Fact.of(kind(action).orElseThrow()))
                .subjects(Listing.complete(Ref.to(action.key().subject())))
                .occasion(Ref.to(action.key().occasion()))
                .steps(STEPS.subList(0, steps).stream()
                        .map(step -> Step.on(step, trial.doneBy()))
                        .toList())
                .outcome(Fact.of(adverse ? EnquiryOutcome.INFORMATION : EnquiryOutcome.NO_TRACE))
                .matched(Answer.yes())
                .adverse(adverse ? Answer.yes() : Answer.no())
                .build();
        return Concerns.with(trial.caseFile(), "enquiries", enquiry);
    }

    private Optional<Wrong> exact(Advice before, Advice after, RequiredAction action, int steps) {
        Optional<RequiredAction> now = after.action(action.key());
        State recorded = STATES.get(steps - 1);
        State expected = recorded.compareTo(action.state()) > 0 ? recorded : action.state();
        boolean met = expected.compareTo(pack.action(action.key().action()).metBy()) >= 0;
        boolean displaced =
                now.isEmpty() && Actions.standingFor(action, after).anyMatch(other -> !met || isAboutEnquiries(other));
        boolean gone = now.isEmpty() && isAboutEnquiries(action);
        boolean asItShould =
                now.isPresent() && now.get().state() == expected && now.get().met() == met;
        return displaced || gone || asItShould
                ? Optional.empty()
                : Optional.of(new Wrong(
                        "Expected " + expected.word() + (met ? " and met" : "") + " for " + Differences.line(action),
                        RequiredActionBuilder.builder(action)
                                .state(expected)
                                .met(met)
                                .build()));
    }

    private Optional<Wrong> nothingElse(Advice before, Advice after, RequiredAction done) {
        Action answered = pack.action(done.key().action());
        for (RequiredAction action : before.actions()) {
            Action other = pack.action(action.key().action());
            boolean profits = action.key().subject().equals(done.key().subject()) && isCompletedAlike(other, answered);
            if (profits || other.equals(answered) || action.kind() == Kind.HOLD || isAboutEnquiries(action)) {
                continue;
            }
            boolean stays = after.action(action.key())
                            .filter(now -> now.state() == action.state() && now.met() == action.met()
                                    || hasNewReason(action, now))
                            .filter(now -> mayMove(action, answered)
                                    || now.due().equals(action.due())
                                    || isBroughtForward(action, now))
                            .isPresent()
                    || Actions.standingFor(action, after).findAny().isPresent();
            if (!stays) {
                return Optional.of(new Wrong("Another action changed: " + Differences.line(action), action));
            }
        }
        return Optional.empty();
    }

    private boolean isAboutEnquiries(RequiredAction action) {
        return Actions.rules(action).stream().allMatch(this::isAboutEnquiries);
    }

    /** Whether some reason of the action may come, go or be met with the enquiry, and its day with it. */
    private boolean mayMove(RequiredAction action, Action answered) {
        return action.reasons().stream()
                .anyMatch(reason -> isAboutEnquiries(reason.rule())
                        || reason.insteadOf()
                                .map(other -> isCompletedAlike(pack.action(other.action()), answered))
                                .orElse(false));
    }

    private static boolean isCompletedAlike(Action one, Action other) {
        return one.completedBy().stream().anyMatch(other.completedBy()::contains);
    }

    /** Whether what the enquiry said asks for the action once more. */
    private boolean hasNewReason(RequiredAction before, RequiredAction now) {
        List<Reason> reasons = Actions.own(before);
        return Actions.own(now).stream()
                .anyMatch(reason -> !reasons.contains(reason) && isAboutEnquiries(reason.rule()));
    }

    private static boolean isBroughtForward(RequiredAction before, RequiredAction now) {
        return now.reasons().size() > before.reasons().size()
                && !now.due().day().isAfter(before.due().day());
    }

    private boolean isAboutEnquiries(String rule) {
        return pack.aboutTheAdvice().containsKey(rule) || read.reads(rule, ENQUIRIES_READ);
    }

    private Optional<Wrong> holds(Advice advice) {
        return advice.actions().stream()
                .filter(action -> action.kind() == Kind.HOLD)
                .filter(hold -> hold.met()
                        && advice.outstanding().stream().anyMatch(action -> Actions.isAwaited(action, hold, pack)))
                .findFirst()
                .map(hold -> new Wrong(
                        "A hold lifted before all that it waits for was considered: " + Differences.line(hold),
                        RequiredActionBuilder.builder(hold).met(false).build()));
    }
}
