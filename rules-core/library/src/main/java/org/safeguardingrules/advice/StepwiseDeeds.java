package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.ActionRecord;
import org.safeguardingrules.casefile.Address;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Enquiry;
import org.safeguardingrules.casefile.EnquiryOutcome;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Marac;
import org.safeguardingrules.casefile.Occupier;
import org.safeguardingrules.casefile.RatingDecision;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Referral;
import org.safeguardingrules.casefile.Role;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.StepKind;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.pack.State;

/** What is recorded as done step by step: asked, answered, read, decided. */
final class StepwiseDeeds {

    private final DeedList deeds;
    private final String person;
    private final LocalDate asAt;

    private StepwiseDeeds(DeedList deeds, String person, LocalDate asAt) {
        this.deeds = deeds;
        this.person = person;
        this.asAt = asAt;
    }

    static void addTo(DeedList deeds, CaseFile caseFile, LocalDate asAt) {
        StepwiseDeeds stepwise = new StepwiseDeeds(deeds, caseFile.person().id(), asAt);
        caseFile.enquiries().entries().forEach(stepwise::add);
        caseFile.referrals().entries().forEach(stepwise::add);
        caseFile.actionsTaken().entries().forEach(stepwise::add);
        caseFile.addresses().entries().forEach(stepwise::add);
        caseFile.maracs().entries().forEach(stepwise::add);
        caseFile.ratingDecisions().entries().forEach(stepwise::add);
    }

    private void add(Enquiry enquiry) {
        Life life = Life.of(enquiry.steps(), asAt);
        deeds.add(
                "enquiry",
                enquiry.kind().value().map(kind -> kind.word()).orElse("unknown"),
                enquiry.id(),
                enquiry.subjects().entries().stream(),
                enquiry.occasion(),
                answersNothing(enquiry) ? life.noFurtherThan(State.ASKED) : life,
                // Who refuses says nothing, and that is no clearance: it is for a manager.
                enquiry.outcome().is(EnquiryOutcome.REFUSED) ? Answer.yes() : enquiry.adverse());
    }

    /** Whether nothing that came back answers it; where a host cannot say whom a reply is about, nobody is asked to. */
    private static boolean answersNothing(Enquiry enquiry) {
        Answer answers = enquiry.answers();
        return answers.isNo()
                || answers.unknown().filter(why -> why != Unknown.NOT_SUPPLIED).isPresent();
    }

    private void add(Referral referral) {
        Life life = Life.of(referral.steps(), asAt);
        deeds.add(
                "referral",
                referral.body(),
                referral.id(),
                referral.subjects().entries().stream(),
                referral.occasion(),
                life,
                DeedList.NOTHING_CAME);
        boolean decisionRecorded = referral.decision().value().isPresent();
        for (Step step : referral.steps()) {
            Fact<LocalDate> day = stepDay(step);
            if (step.kind() != StepKind.READ || life.hasReached(State.READ)) {
                deeds.addDone("referral step", step.kind().word(), referral, referral.id(), day);
            }
            // Whoever recorded what was decided has read it.
            if (step.kind() == StepKind.DECIDED && decisionRecorded) {
                deeds.addDone("referral step", StepKind.READ.word(), referral, referral.id(), day);
            }
        }
    }

    /** The day of a step, which was recorded when the step says so. */
    static Fact<LocalDate> stepDay(Step step) {
        return step.recordedOn().map(step.on()::recordedOn).orElse(step.on());
    }

    private void add(ActionRecord done) {
        deeds.add(
                "action",
                done.action(),
                done.id(),
                Stream.of(done.about()),
                done.occasion(),
                Life.ofAct(done.steps(), asAt),
                done.adverse());
    }

    private void add(Address address) {
        for (Occupier occupier : address.occupiers().entries()) {
            boolean alone = occupier.seenAlone().isYes()
                    && !occupier.independentInterpreter().isNo();
            boolean decided =
                    alone && occupier.informed().isYes() && !occupier.consents().isUnknown();
            boolean refused = occupier.consents().isNo();
            addConsulted(occupier, address, "consulted alone", alone, refused ? Answer.yes() : occupier.adverse());
            addConsulted(
                    occupier, address, "informed consent", decided, refused ? Answer.yes() : DeedList.NOTHING_CAME);
        }
    }

    /** An adult who was asked; what is said to somebody not alone, or not told, answers nothing. */
    private void addConsulted(Occupier occupier, Address address, String word, boolean answers, Answer adverse) {
        Life life = Life.of(occupier.steps(), asAt);
        deeds.add(
                "occupier",
                word,
                occupier.id(),
                Stream.of(Ref.to(occupier.id())),
                Optional.of(Ref.to(address.id())),
                answers ? life : life.noFurtherThan(State.ASKED),
                adverse);
    }

    /** A decision without author, reason or sign-off is an answer that nobody stands for yet; one without outcome is none. */
    private void add(RatingDecision decision) {
        Optional<LocalDate> signedOff = decision.signedOffOn().value().filter(day -> !day.isAfter(asAt));
        boolean stoodFor = signedOff.isPresent()
                && Stream.of(decision.author(), decision.reason(), decision.signedOffBy())
                        .allMatch(said ->
                                said.value().filter(text -> !text.isBlank()).isPresent());
        boolean decided =
                decision.on().value().filter(day -> !day.isAfter(asAt)).isPresent();
        if (decided && !decision.outcome().isUnknown()) {
            Life answered = Life.of(List.of(step(StepKind.DECIDED, decision.on())), asAt);
            deeds.add(
                    Deeds.RATING_DECISION,
                    "",
                    decision.id(),
                    Stream.of(decision.about()),
                    Optional.empty(),
                    stoodFor ? Life.done(decision.on(), decision.provenance()) : answered,
                    DeedList.NOTHING_CAME);
        }
    }

    /** A referral to a conference about an adult abused by the person: read once it is recorded what was decided. */
    private void add(Marac marac) {
        if (marac.referredOn().isUnknown() || !marac.role().is(Role.PERPETRATOR)) {
            return;
        }
        boolean met =
                marac.meetingOn().value().filter(day -> !day.isAfter(asAt)).isPresent();
        List<Step> steps = new ArrayList<>();
        steps.add(step(StepKind.MADE, marac.referredOn()));
        if (met) {
            steps.add(step(StepKind.DECIDED, marac.meetingOn()));
        }
        if (!marac.acceptedAsHigh().isUnknown()) {
            if (!met) {
                steps.add(Step.onUnknownDay(StepKind.DECIDED, Unknown.NOT_ASKED));
            }
            steps.add(Step.onUnknownDay(StepKind.READ, Unknown.NOT_ASKED));
        }
        Optional<String> victim = marac.victim().map(Ref::id);
        deeds.add(
                "marac",
                "referred",
                marac.id(),
                Stream.of(Ref.to(victim.orElse(person))),
                Optional.empty(),
                Life.of(steps, asAt),
                marac.acceptedAsHigh().isNo() ? Answer.yes() : DeedList.NOTHING_CAME);
    }

    private static Step step(StepKind kind, Fact<LocalDate> on) {
        return new Step(kind, on, Optional.empty(), on.provenance().recordedOn());
    }
}
