package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import org.safeguardingrules.casefile.HomeVisit;
import org.safeguardingrules.casefile.KnownAdult;
import org.safeguardingrules.casefile.Mappa;
import org.safeguardingrules.casefile.Marac;
import org.safeguardingrules.casefile.Occupier;
import org.safeguardingrules.casefile.OversightEntry;
import org.safeguardingrules.casefile.Placement;
import org.safeguardingrules.casefile.Plan;
import org.safeguardingrules.casefile.RatingDecision;
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
import org.safeguardingrules.casefile.Verification;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.State;
import org.safeguardingrules.pack.WordList;

/** What is recorded as done, in one shape, so that a required action can be compared with it. */
final class Deeds {

    /**
     * Something done, or begun.
     *
     * @param record type of record, as actions of the pack name it
     * @param word which of them
     * @param id id of the record
     * @param subjects ids of whom or what it is about
     * @param occasion id of what it was done for, where recorded
     * @param state how far it has come
     * @param begun day of its first step, where known
     * @param done day of its last step, where known
     * @param adverse whether what came of it speaks for more to be done
     * @param lasts whether it is so, whenever it came to be: an open entry of a register, a record that was read
     */
    record Deed(
            String record,
            String word,
            String id,
            Set<String> subjects,
            Optional<String> occasion,
            State state,
            Optional<LocalDate> begun,
            Optional<LocalDate> done,
            boolean adverse,
            boolean lasts) {}

    private static final Map<StepKind, State> STATE_OF_STEP = Map.ofEntries(
            Map.entry(StepKind.REQUESTED, State.ASKED),
            Map.entry(StepKind.MADE, State.ASKED),
            Map.entry(StepKind.TELEPHONED, State.ASKED),
            Map.entry(StepKind.WRITTEN, State.ASKED),
            Map.entry(StepKind.ACKNOWLEDGED, State.ASKED),
            Map.entry(StepKind.REPLIED, State.ANSWERED),
            Map.entry(StepKind.DECIDED, State.ANSWERED),
            Map.entry(StepKind.READ, State.READ),
            Map.entry(StepKind.CONSIDERED, State.CONSIDERED),
            Map.entry(StepKind.COMPLETED, State.DONE));

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
    Stream<Deed> completing(Action action, Kind kind) {
        return deeds.stream()
                .filter(deed -> kind == Kind.ESCALATION || !deed.record().equals(RATING_DECISION))
                .filter(deed -> deed.record().equals("action")
                        ? deed.word().equals(action.name())
                        : action.completedBy().stream()
                                .anyMatch(by -> by.record().equals(deed.record())
                                        && (by.word().isEmpty() || by.word().equals(deed.word()))));
    }

    /** How far steps have come: no step counts before the one it follows. */
    private static State reached(List<Step> steps) {
        Set<State> states = steps.stream()
                .filter(step ->
                        step.kind() != StepKind.REQUESTED || step.on().value().isPresent())
                .map(step -> STATE_OF_STEP.getOrDefault(step.kind(), State.REQUIRED))
                .collect(Collectors.toCollection(TreeSet::new));
        if (states.contains(State.DONE)) {
            return State.DONE;
        }
        State reached = State.REQUIRED;
        for (State next : List.of(State.ASKED, State.ANSWERED, State.READ, State.CONSIDERED)) {
            boolean mayBeSkipped = next == State.ASKED && states.contains(State.ANSWERED);
            if (!states.contains(next) && !mayBeSkipped) {
                return reached;
            }
            reached = next;
        }
        return reached;
    }

    private void add(
            String record,
            String word,
            String id,
            Stream<Ref> subjects,
            Optional<Ref> occasion,
            State state,
            List<Step> steps,
            boolean adverse) {
        List<LocalDate> days = steps.stream()
                .flatMap(step -> step.on().value().stream())
                .sorted()
                .toList();
        Optional<LocalDate> first = days.stream().findFirst();
        Optional<LocalDate> last = days.stream().reduce((earlier, later) -> later);
        Set<String> ids = subjects.map(Ref::id).collect(Collectors.toCollection(TreeSet::new));
        deeds.add(new Deed(record, word, id, ids, occasion.map(Ref::id), state, first, last, adverse, false));
    }

    /** Something done on a day; without the day nobody knows that it was done, and on a day to come it is not yet. */
    private void addDone(String record, String word, String id, String subject, Optional<LocalDate> day) {
        if (day.isPresent() && !day.get().isAfter(asAt)) {
            deeds.add(
                    new Deed(record, word, id, Set.of(subject), Optional.empty(), State.DONE, day, day, false, false));
        }
    }

    /** Something that is so, whenever it came to be. */
    private void addLasting(String record, String word, String id, String subject, Optional<LocalDate> day) {
        deeds.add(new Deed(record, word, id, Set.of(subject), Optional.empty(), State.DONE, day, day, false, true));
    }

    private void add(Enquiry enquiry) {
        State state = reached(enquiry.steps());
        boolean answersNothing =
                enquiry.outcome().is(EnquiryOutcome.ERROR) || enquiry.matched().isNo();
        add(
                "enquiry",
                enquiry.kind().value().map(kind -> kind.word()).orElse("unknown"),
                enquiry.id(),
                enquiry.subjects().entries().stream(),
                enquiry.occasion(),
                answersNothing && state.compareTo(State.ASKED) > 0 ? State.ASKED : state,
                enquiry.steps(),
                enquiry.adverse().isYes());
    }

    private void add(Referral referral) {
        add(
                "referral",
                referral.body(),
                referral.id(),
                referral.subjects().entries().stream(),
                referral.occasion(),
                reached(referral.steps()),
                referral.steps(),
                false);
        boolean read = reached(referral.steps()).compareTo(State.READ) >= 0;
        boolean decisionRecorded = referral.decision().value().isPresent();
        for (Step step : referral.steps()) {
            Optional<LocalDate> day = step.on().value();
            if (step.kind() != StepKind.READ || read) {
                addDone("referral step", step.kind().word(), referral.id(), referral.id(), day);
            }
            // Whoever recorded what was decided has read it.
            if (step.kind() == StepKind.DECIDED && decisionRecorded) {
                addDone("referral step", StepKind.READ.word(), referral.id(), referral.id(), day);
            }
        }
    }

    private void add(ActionRecord done) {
        add(
                "action",
                done.action(),
                done.id(),
                Stream.of(done.about()),
                done.occasion(),
                reached(done.steps()),
                done.steps(),
                done.adverse().isYes());
    }

    private void add(Registration registration) {
        boolean open =
                registration.ended().value().map(day -> !asAt.isAfter(day)).orElse(true);
        registers.codes().forEach((word, codes) -> {
            if (codes.contains(registration.code())) {
                Optional<LocalDate> day = registration.started().value();
                Stream.concat(Stream.of(person), registration.child().map(Ref::id).stream())
                        .forEach(subject -> {
                            if (open) {
                                addLasting("registration", word, registration.id(), subject, day);
                            } else {
                                addDone("registration", word, registration.id(), subject, day);
                            }
                        });
            }
        });
    }

    private void add(Assessment assessment) {
        String id = assessment.id();
        Optional<LocalDate> day = assessment.completedOn().value();
        addDone("assessment", "completed", id, person, day);
        if (assessment.fullAnalysisDone().isYes()) {
            addLasting("assessment", "full analysis", id, id, day);
        }
        if (assessment.countersigned().isYes()) {
            addLasting("assessment", "countersigned", id, id, day);
        }
    }

    private void add(Plan plan) {
        String id = plan.id();
        addDone("plan", "completed", id, person, plan.completedOn().value());
        addDone(
                "plan",
                "programme referral",
                id,
                person,
                plan.programmeReferredOn().value());
    }

    private void add(Review review) {
        Optional<LocalDate> day = review.on().value();
        review.trigger().ifPresent(trigger -> addDone("review", "", review.id(), trigger.id(), day));
        addDone("review", "", review.id(), person, day);
    }

    private void add(HomeVisit visit) {
        if (!visit.entered().isNo()) {
            addDone("home visit", "", visit.id(), person, visit.on().value());
        }
    }

    private void add(Address address) {
        for (Occupier occupier : address.occupiers().entries()) {
            boolean alone = occupier.seenAlone().isYes()
                    && !occupier.independentInterpreter().isNo();
            State state = reached(occupier.steps());
            add(
                    "occupier",
                    "consulted alone",
                    occupier.id(),
                    Stream.of(Ref.to(occupier.id())),
                    Optional.of(Ref.to(address.id())),
                    alone || state.compareTo(State.ASKED) <= 0 ? state : State.ASKED,
                    occupier.steps(),
                    occupier.adverse().isYes() || occupier.consents().isNo());
            boolean decided =
                    alone && occupier.informed().isYes() && !occupier.consents().isUnknown();
            add(
                    "occupier",
                    "informed consent",
                    occupier.id(),
                    Stream.of(Ref.to(occupier.id())),
                    Optional.of(Ref.to(address.id())),
                    decided || state.compareTo(State.ASKED) <= 0 ? state : State.ASKED,
                    occupier.steps(),
                    occupier.consents().isNo());
        }
    }

    private void add(Appointment appointment) {
        String id = appointment.id();
        if (!appointment.warningWithdrawn().isYes()) {
            addDone("appointment", "warning", id, id, appointment.warnedOn().value());
        }
        addDone(
                "appointment",
                "enforcement",
                id,
                id,
                appointment.referredToEnforcementOn().value());
    }

    private void add(EarlierRecord earlier) {
        Optional<Step> read = earlier.steps().stream()
                .filter(step -> step.kind() == StepKind.READ)
                .findFirst();
        if (read.isPresent() || earlier.read().isYes()) {
            Optional<LocalDate> day = read.flatMap(step -> step.on().value())
                    .or(() -> earlier.read().provenance().on());
            addLasting("earlier record", "read", earlier.id(), earlier.id(), day);
        }
    }

    private void add(OversightEntry entry) {
        addDone("oversight", "", entry.id(), person, entry.on().value());
    }

    /** A decision without author, reason or sign-off is an answer that nobody stands for yet; one without outcome is none. */
    private void add(RatingDecision decision) {
        Optional<LocalDate> signedOff = decision.signedOffOn().value().filter(day -> !day.isAfter(asAt));
        boolean stoodFor = signedOff.isPresent()
                && Stream.of(decision.author(), decision.reason(), decision.signedOffBy())
                        .allMatch(said ->
                                said.value().filter(text -> !text.isBlank()).isPresent());
        Optional<LocalDate> on = decision.on().value().filter(day -> !day.isAfter(asAt));
        if (on.isPresent() && !decision.outcome().isUnknown()) {
            deeds.add(new Deed(
                    RATING_DECISION,
                    "",
                    decision.id(),
                    Set.of(decision.about().id()),
                    Optional.empty(),
                    stoodFor ? State.DONE : State.ANSWERED,
                    on,
                    on,
                    false,
                    false));
        }
    }

    private void add(Release release) {
        if (release.victimViewsSought().isYes()) {
            Optional<LocalDate> day = release.victimViewsSought().provenance().on();
            addLasting("release", "victim's views sought", release.id(), release.id(), day);
        }
    }

    private void add(Placement placement) {
        if (placement.riskAssessed().isYes()) {
            Optional<LocalDate> day = placement.riskAssessed().provenance().on();
            addLasting("placement", "risk assessed", placement.id(), placement.id(), day);
        }
    }

    private void add(Mappa mappa) {
        addDone("mappa", "notified", mappa.id(), person, mappa.notifiedOn().value());
        boolean ended = mappa.endedOn().value().map(asAt::isAfter).orElse(false);
        if (mappa.eligible().isYes() && !ended) {
            addLasting(
                    "mappa", "eligible", mappa.id(), person, mappa.notifiedOn().value());
        }
        if (!mappa.level().isUnknown() && !ended) {
            addLasting(
                    "mappa", "level set", mappa.id(), person, mappa.levelSetOn().value());
        }
    }

    /** A referral to a conference about an adult abused by the person: read once it is recorded what was decided. */
    private void add(Marac marac) {
        Optional<LocalDate> referred = marac.referredOn().value();
        if (referred.isEmpty() || !marac.role().is(Role.PERPETRATOR)) {
            return;
        }
        Optional<LocalDate> met = marac.meetingOn().value().filter(day -> !day.isAfter(asAt));
        State heard = met.isPresent() ? State.ANSWERED : State.ASKED;
        deeds.add(new Deed(
                "marac",
                "referred",
                marac.id(),
                Set.of(marac.victim().map(Ref::id).orElse(person)),
                Optional.empty(),
                marac.acceptedAsHigh().isUnknown() ? heard : State.READ,
                referred,
                met.or(() -> referred),
                marac.acceptedAsHigh().isNo(),
                false));
    }

    private void add(KnownAdult adult) {
        addAnswer(adult.safeContactPlan(), "safe-contact plan", adult.id());
        addAnswer(adult.supported(), "supported", adult.id());
        addAnswer(adult.awareOfDisclosureScheme(), "disclosed to", adult.id());
    }

    /** What is so for an adult, whenever it came to be. */
    private void addAnswer(Answer answer, String word, String adult) {
        if (answer.isYes()) {
            addLasting("adult", word, adult, adult, answer.provenance().on());
        }
    }

    /** A tool counts about the adult that it is about and about the person; completed by somebody untrained it does not. */
    private void add(RiskTool tool) {
        Optional<LocalDate> day = tool.completedOn().value();
        if (!tool.assessorTrained().isNo()) {
            String word = tool.tool().value().map(ToolKind::word).orElse("unknown");
            addDone("tool", word, tool.id(), person, day);
            tool.about().ifPresent(adult -> addDone("tool", word, tool.id(), adult.id(), day));
        }
    }

    private void add(AgencyInvolvement involvement) {
        if (involvement.attended().isYes()) {
            String id = involvement.id();
            addLasting("agency", "attended", id, id, involvement.on().value());
        }
    }

    private void addChildrenEstablished(CaseFile caseFile) {
        boolean established = caseFile.children().isClosed()
                && caseFile.children().provenance().source().isPresent()
                && caseFile.children().provenance().on().isPresent()
                && !(caseFile.children().entries().isEmpty()
                        && caseFile.children().provenance().verification() == Verification.SELF_REPORT);
        if (established) {
            addDone(
                    "children",
                    "established",
                    person,
                    person,
                    caseFile.children().provenance().on());
        }
    }
}
