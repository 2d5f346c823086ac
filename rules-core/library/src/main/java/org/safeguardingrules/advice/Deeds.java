package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.ActionRecord;
import org.safeguardingrules.casefile.Address;
import org.safeguardingrules.casefile.AgencyInvolvement;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Appointment;
import org.safeguardingrules.casefile.Assessment;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.EarlierRecord;
import org.safeguardingrules.casefile.Enquiry;
import org.safeguardingrules.casefile.EnquiryOutcome;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.HomeVisit;
import org.safeguardingrules.casefile.KnownAdult;
import org.safeguardingrules.casefile.Mappa;
import org.safeguardingrules.casefile.Marac;
import org.safeguardingrules.casefile.Occupier;
import org.safeguardingrules.casefile.OversightEntry;
import org.safeguardingrules.casefile.Placement;
import org.safeguardingrules.casefile.Plan;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.RatingDecision;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Referral;
import org.safeguardingrules.casefile.Registration;
import org.safeguardingrules.casefile.Release;
import org.safeguardingrules.casefile.Review;
import org.safeguardingrules.casefile.RiskTool;
import org.safeguardingrules.casefile.Role;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.StepKind;
import org.safeguardingrules.casefile.ToolKind;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.casefile.Verification;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.State;
import org.safeguardingrules.pack.WordList;

/** What is recorded as done, in one shape, so that a required action can be compared with it. */
final class Deeds {

    private static final Answer NOTHING_CAME = Answer.unknown(Unknown.NOT_ASKED);

    private static final String RATING_DECISION = "rating decision";

    private final List<Deed> deeds = new ArrayList<>();
    private final WordList registers;
    private final String person;
    private final LocalDate asAt;

    private Deeds(WordList registers, String person, LocalDate asAt) {
        this.registers = registers;
        this.person = person;
        this.asAt = asAt;
    }

    static Deeds of(CaseFile caseFile, WordList registers, LocalDate asAt) {
        Deeds deeds = new Deeds(registers, caseFile.person().id(), asAt);
        caseFile.enquiries().entries().forEach(deeds::add);
        caseFile.referrals().entries().forEach(deeds::add);
        caseFile.registrations().entries().forEach(deeds::add);
        caseFile.actionsTaken().entries().forEach(deeds::add);
        caseFile.assessments().entries().forEach(deeds::add);
        caseFile.plans().entries().forEach(deeds::add);
        caseFile.reviews().entries().forEach(deeds::add);
        caseFile.homeVisits().entries().forEach(deeds::add);
        caseFile.addresses().entries().forEach(deeds::add);
        caseFile.appointments().entries().forEach(deeds::add);
        caseFile.earlierRecords().entries().forEach(deeds::add);
        caseFile.oversight().entries().forEach(deeds::add);
        caseFile.mappa().entries().forEach(deeds::add);
        caseFile.maracs().entries().forEach(deeds::add);
        caseFile.riskTools().entries().forEach(deeds::add);
        caseFile.adults().entries().forEach(deeds::add);
        caseFile.agencies().entries().forEach(deeds::add);
        caseFile.releases().entries().forEach(deeds::add);
        caseFile.placements().entries().forEach(deeds::add);
        caseFile.ratingDecisions().entries().forEach(deeds::add);
        deeds.addChildrenEstablished(caseFile);
        deeds.deeds.sort(Comparator.comparing(Deed::id).thenComparing(Deed::word));
        return deeds;
    }

    /** Whether a recorded decision on a rating answers an action. */
    static boolean isAnsweredByDecisions(Action action) {
        return action.completedBy().stream().anyMatch(by -> by.record().equals(RATING_DECISION));
    }

    /**
     * What was done that would complete an action, whoever it was about and whenever it was. A decision on a rating answers
     * the advice to decide again, and never says which level there is.
     */
    Stream<Deed> completing(Demand demand) {
        Action action = demand.action();
        return deeds.stream()
                .filter(deed ->
                        demand.kind() == Kind.ESCALATION || !deed.record().equals(RATING_DECISION))
                .filter(deed -> deed.record().equals("action")
                        ? deed.word().equals(action.name())
                        : action.completedBy().stream().anyMatch(by -> completes(deed, by, demand)));
    }

    private static boolean completes(Deed deed, Action.Completion by, Demand demand) {
        boolean later = by.record().equals("later enquiry");
        return deed.record().equals(later ? "enquiry" : by.record())
                && (by.word().isEmpty() || by.word().equals(deed.word()))
                && (!later || isLater(deed, demand));
    }

    /** Whether an enquiry was sent after the one that an action belongs to, or because of it. */
    private static boolean isLater(Deed enquiry, Demand demand) {
        String first = demand.key().occasion();
        return enquiry.occasion().equals(Optional.of(first))
                || !enquiry.id().equals(first)
                        && enquiry.life().begun().filter(demand::isBefore).isPresent();
    }

    private void add(
            String record,
            String word,
            String id,
            Stream<Ref> subjects,
            Optional<Ref> occasion,
            Life life,
            Answer adverse) {
        Set<String> ids = subjects.map(Ref::id).collect(Collectors.toCollection(TreeSet::new));
        deeds.add(new Deed(record, word, id, ids, occasion.map(Ref::id), life, adverse, false));
    }

    /** Something done on a day; without the day nobody knows that it was done, and on a day to come it is not yet. */
    private void addDone(String record, String word, Recorded of, String subject, Fact<LocalDate> day) {
        if (day.value().isPresent() && !day.value().get().isAfter(asAt)) {
            deeds.add(done(record, word, of, subject, day, false));
        }
    }

    /** Something that is so, whenever it came to be. */
    private void addLasting(String record, String word, Recorded of, String subject, Fact<LocalDate> day) {
        deeds.add(done(record, word, of, subject, day, true));
    }

    private static Deed done(
            String record, String word, Recorded of, String subject, Fact<LocalDate> day, boolean lasts) {
        Life life = Life.done(day, of.provenance());
        return new Deed(record, word, of.id(), Set.of(subject), Optional.empty(), life, NOTHING_CAME, lasts);
    }

    /** The day on which an answer was established. */
    private static Fact<LocalDate> dayOf(Provenance provenance) {
        return provenance
                .on()
                .map(Fact::of)
                .orElse(Fact.unknown(Unknown.NOT_ASKED))
                .with(provenance);
    }

    private void add(Enquiry enquiry) {
        Life life = Life.of(enquiry.steps(), asAt);
        add(
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
        add(
                "referral",
                referral.body(),
                referral.id(),
                referral.subjects().entries().stream(),
                referral.occasion(),
                life,
                NOTHING_CAME);
        boolean decisionRecorded = referral.decision().value().isPresent();
        for (Step step : referral.steps()) {
            Fact<LocalDate> day = stepDay(step);
            if (step.kind() != StepKind.READ || life.hasReached(State.READ)) {
                addDone("referral step", step.kind().word(), referral, referral.id(), day);
            }
            // Whoever recorded what was decided has read it.
            if (step.kind() == StepKind.DECIDED && decisionRecorded) {
                addDone("referral step", StepKind.READ.word(), referral, referral.id(), day);
            }
        }
    }

    private static Fact<LocalDate> stepDay(Step step) {
        return step.recordedOn().map(step.on()::recordedOn).orElse(step.on());
    }

    private void add(ActionRecord done) {
        add(
                "action",
                done.action(),
                done.id(),
                Stream.of(done.about()),
                done.occasion(),
                Life.ofAct(done.steps(), asAt),
                done.adverse());
    }

    private void add(Registration registration) {
        boolean open =
                registration.ended().value().map(day -> !asAt.isAfter(day)).orElse(true);
        registers.codes().forEach((word, codes) -> {
            if (codes.contains(registration.code())) {
                Fact<LocalDate> day = registration.started();
                Stream.concat(Stream.of(person), registration.child().map(Ref::id).stream())
                        .forEach(subject -> {
                            if (open) {
                                addLasting("registration", word, registration, subject, day);
                            } else {
                                addDone("registration", word, registration, subject, day);
                            }
                        });
            }
        });
    }

    private void add(Assessment assessment) {
        Fact<LocalDate> day = assessment.completedOn();
        addDone("assessment", "completed", assessment, person, day);
        if (assessment.fullAnalysisDone().isYes()) {
            addLasting("assessment", "full analysis", assessment, assessment.id(), day);
        }
        if (assessment.countersigned().isYes()) {
            addLasting("assessment", "countersigned", assessment, assessment.id(), day);
        }
    }

    private void add(Plan plan) {
        addDone("plan", "completed", plan, person, plan.completedOn());
        addDone("plan", "programme referral", plan, person, plan.programmeReferredOn());
    }

    private void add(Review review) {
        review.trigger().ifPresent(trigger -> addDone("review", "", review, trigger.id(), review.on()));
        addDone("review", "", review, person, review.on());
    }

    private void add(HomeVisit visit) {
        if (!visit.entered().isNo()) {
            addDone("home visit", "", visit, person, visit.on());
        }
    }

    private void add(Address address) {
        for (Occupier occupier : address.occupiers().entries()) {
            boolean alone = occupier.seenAlone().isYes()
                    && !occupier.independentInterpreter().isNo();
            boolean decided =
                    alone && occupier.informed().isYes() && !occupier.consents().isUnknown();
            boolean refused = occupier.consents().isNo();
            addConsulted(occupier, address, "consulted alone", alone, refused ? Answer.yes() : occupier.adverse());
            addConsulted(occupier, address, "informed consent", decided, refused ? Answer.yes() : NOTHING_CAME);
        }
    }

    /** An adult who was asked; what is said to somebody not alone, or not told, answers nothing. */
    private void addConsulted(Occupier occupier, Address address, String word, boolean answers, Answer adverse) {
        Life life = Life.of(occupier.steps(), asAt);
        add(
                "occupier",
                word,
                occupier.id(),
                Stream.of(Ref.to(occupier.id())),
                Optional.of(Ref.to(address.id())),
                answers ? life : life.noFurtherThan(State.ASKED),
                adverse);
    }

    private void add(Appointment appointment) {
        String id = appointment.id();
        if (!appointment.warningWithdrawn().isYes()) {
            addDone("appointment", "warning", appointment, id, appointment.warnedOn());
        }
        addDone("appointment", "enforcement", appointment, id, appointment.referredToEnforcementOn());
    }

    private void add(EarlierRecord earlier) {
        Optional<Step> read = earlier.steps().stream()
                .filter(step -> step.kind() == StepKind.READ)
                .findFirst();
        if (read.isPresent() || earlier.read().isYes()) {
            Fact<LocalDate> day = read.map(Deeds::stepDay)
                    .filter(on -> on.value().isPresent())
                    .orElseGet(() -> dayOf(earlier.read().provenance()));
            addLasting("earlier record", "read", earlier, earlier.id(), day);
        }
    }

    private void add(OversightEntry entry) {
        addDone("oversight", "", entry, person, entry.on());
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
            add(
                    RATING_DECISION,
                    "",
                    decision.id(),
                    Stream.of(decision.about()),
                    Optional.empty(),
                    stoodFor ? Life.done(decision.on(), decision.provenance()) : answered,
                    NOTHING_CAME);
        }
    }

    private void add(Release release) {
        addAnswer(release.victimViewsSought(), "release", "victim's views sought", release);
    }

    private void add(Placement placement) {
        addAnswer(placement.riskAssessed(), "placement", "risk assessed", placement);
    }

    private void add(Mappa mappa) {
        addDone("mappa", "notified", mappa, person, mappa.notifiedOn());
        boolean ended = mappa.endedOn().value().map(asAt::isAfter).orElse(false);
        if (mappa.eligible().isYes() && !ended) {
            addLasting("mappa", "eligible", mappa, person, mappa.notifiedOn());
        }
        if (!mappa.level().isUnknown() && !ended) {
            addLasting("mappa", "level set", mappa, person, mappa.levelSetOn());
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
        add(
                "marac",
                "referred",
                marac.id(),
                Stream.of(Ref.to(victim.orElse(person))),
                Optional.empty(),
                Life.of(steps, asAt),
                marac.acceptedAsHigh().isNo() ? Answer.yes() : NOTHING_CAME);
    }

    private static Step step(StepKind kind, Fact<LocalDate> on) {
        return new Step(kind, on, Optional.empty(), on.provenance().recordedOn());
    }

    private void add(KnownAdult adult) {
        addAnswer(adult.safeContactPlan(), "adult", "safe-contact plan", adult);
        addAnswer(adult.supported(), "adult", "supported", adult);
        addAnswer(adult.awareOfDisclosureScheme(), "adult", "disclosed to", adult);
    }

    /** What is so of a record, whenever it came to be. */
    private void addAnswer(Answer answer, String type, String word, Recorded of) {
        if (answer.isYes()) {
            addLasting(type, word, of, of.id(), dayOf(answer.provenance()));
        }
    }

    /** A tool counts about the adult that it is about and about the person; completed by somebody untrained it does not. */
    private void add(RiskTool tool) {
        Fact<LocalDate> day = tool.completedOn();
        if (!tool.assessorTrained().isNo()) {
            String word = tool.tool().value().map(ToolKind::word).orElse("unknown");
            addDone("tool", word, tool, person, day);
            tool.about().ifPresent(adult -> addDone("tool", word, tool, adult.id(), day));
        }
    }

    private void add(AgencyInvolvement involvement) {
        if (involvement.attended().isYes()) {
            addLasting("agency", "attended", involvement, involvement.id(), involvement.on());
        }
    }

    private void addChildrenEstablished(CaseFile caseFile) {
        boolean established = caseFile.children().isClosed()
                && caseFile.children().provenance().source().isPresent()
                && caseFile.children().provenance().on().isPresent()
                && !(caseFile.children().entries().isEmpty()
                        && caseFile.children().provenance().verification() == Verification.SELF_REPORT);
        if (established) {
            Provenance provenance = caseFile.children().provenance();
            addDone("children", "established", caseFile.person(), person, dayOf(provenance));
        }
    }
}
