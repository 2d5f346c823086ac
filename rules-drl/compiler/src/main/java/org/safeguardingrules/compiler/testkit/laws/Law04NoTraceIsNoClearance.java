package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.ActionRecord;
import org.safeguardingrules.casefile.ActionRecordBuilder;
import org.safeguardingrules.casefile.AddressPurpose;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Enquiry;
import org.safeguardingrules.casefile.EnquiryBuilder;
import org.safeguardingrules.casefile.EnquiryKind;
import org.safeguardingrules.casefile.EnquiryOutcome;
import org.safeguardingrules.casefile.Event;
import org.safeguardingrules.casefile.EventBuilder;
import org.safeguardingrules.casefile.EventKind;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.MaracBuilder;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.RegistrationBuilder;
import org.safeguardingrules.casefile.Role;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.StepKind;
import org.safeguardingrules.compiler.testkit.Spot;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Pack;

/**
 * Adds a considered reply of the police that found nothing, and another source that shows domestic abuse: a register entry, a
 * MARAC, a call-out, a disclosure or another force. Somebody is asked again, and asking alone settles nothing; each hold that
 * waits for the police stays, whatever else is done, until that second asking is considered.
 */
public final class Law04NoTraceIsNoClearance implements Law {

    private static final String REPLY = "added-reply";

    /** What is done for a hold may ask for something else that it waits for, and that in its turn. */
    private static final int ROUNDS = 5;

    private final Pack pack;
    private final MembersRead read;
    private final List<String> registerCodes;

    /** The law for a pack. */
    public Law04NoTraceIsNoClearance(Pack pack) {
        this.pack = pack;
        this.read = new MembersRead(pack);
        this.registerCodes = Optional.ofNullable(pack.words().get("register")).stream()
                .flatMap(list -> list.codes().getOrDefault("domestic abuse perpetrator", List.of()).stream())
                .toList();
    }

    @Override
    public String says() {
        return "Done is exact: a reply that found nothing clears nothing while another source speaks against it";
    }

    @Override
    public Verdict judge(Trial trial) {
        boolean speaks =
                pack.rules().stream().anyMatch(rule -> rule.inForceOn(trial.asAt()) && readsWhatCameBack(rule.id()));
        if (!speaks) {
            return Verdict.notApplied();
        }
        LocalDate day = trial.doneBy();
        Listing<Ref> about = Listing.complete(Ref.to(trial.caseFile().person().id()));
        CaseFile contradicted = Concerns.with(held(trial, day), "enquiries", reply(about, day.minusDays(2)));
        contradicted = against(trial, contradicted, day.minusDays(40));
        if (trial.chance().nextBoolean()) {
            contradicted = Concerns.with(contradicted, "enquiries", sentAgain(about, day));
        }
        Advice after = trial.adviceOn(contradicted);
        Optional<RequiredAction> again = again(after);
        if (again.isEmpty()) {
            return Verdict.broken(Differences.after("Nobody is asked again", trial.advice(), after));
        }
        if (again.get().met()) {
            return Verdict.notApplied();
        }
        return Verdict.of(lifted(trial, contradicted, again.get())
                .map(hold -> Violation.of(
                        "A hold lifted while the second source is not considered: " + Differences.line(hold))));
    }

    private boolean readsWhatCameBack(String rule) {
        return read.ofRule(rule).contains("Enquiry.outcome");
    }

    private Optional<RequiredAction> again(Advice advice) {
        return advice.actions().stream()
                .filter(action -> action.key().occasion().equals(REPLY))
                .filter(action -> Actions.rules(action).stream().anyMatch(this::readsWhatCameBack))
                .findFirst();
    }

    /** Does all that holds wait for but the second asking; the hold that lifted by that, where one did. */
    private Optional<RequiredAction> lifted(Trial trial, CaseFile contradicted, RequiredAction again) {
        CaseFile done = contradicted;
        for (int round = 0; round < ROUNDS; round++) {
            Advice now = trial.adviceOn(done);
            List<RequiredAction> holds = now.actions().stream()
                    .filter(action -> action.kind() == Kind.HOLD && waitsForThePolice(action))
                    .toList();
            Optional<RequiredAction> lifted =
                    holds.stream().filter(RequiredAction::met).findFirst();
            List<RequiredAction> left = now.outstanding().stream()
                    .filter(action -> !action.key().action().equals(again.key().action()))
                    .filter(action -> holds.stream().anyMatch(hold -> Actions.isAwaited(action, hold, pack)))
                    .filter(action -> isRecord(action.key().subject(), contradicted)
                            && isRecord(action.key().occasion(), contradicted))
                    .toList();
            if (lifted.isPresent() || left.isEmpty()) {
                return lifted;
            }
            for (RequiredAction action : left) {
                done = Concerns.with(done, "actionsTaken", act(trial, action, round + "-" + left.indexOf(action)));
            }
        }
        return Optional.empty();
    }

    private static boolean isRecord(String id, CaseFile caseFile) {
        return Spot.of(caseFile).stream().anyMatch(spot -> spot.recordId().equals(id));
    }

    private static ActionRecord act(Trial trial, RequiredAction action, String number) {
        return ActionRecordBuilder.builder()
                .id("added-act-" + number)
                .action(action.key().action())
                .about(Ref.to(action.key().subject()))
                .occasion(Ref.to(action.key().occasion()))
                .steps(List.of(Step.on(StepKind.COMPLETED, trial.doneBy())))
                .adverse(Answer.no())
                .build();
    }

    private boolean waitsForThePolice(RequiredAction hold) {
        return hold.waitsFor().stream()
                .flatMap(name -> pack.action(name).completedBy().stream())
                .anyMatch(by -> by.record().equals("enquiry") && by.word().equals("police domestic abuse"));
    }

    /** The case with every lower level proposed, and every address proposed for something that waits for the police. */
    private static CaseFile held(Trial trial, LocalDate day) {
        CaseFile held = trial.caseFile();
        AddressPurpose purpose =
                trial.oneOf(AddressPurpose.CURFEW, AddressPurpose.RELEASE, AddressPurpose.HOME_DETENTION_CURFEW);
        for (Spot spot : Spot.of(held)) {
            switch (spot.entity() + "." + spot.field()) {
                case "rating.loweringProposed" -> held = with(held, spot, Answer.yes());
                case "address.purpose" -> held = with(held, spot, Fact.of(purpose));
                case "address.decisionOn" -> held = with(held, spot, Fact.of(day.plusDays(20)));
                default -> {}
            }
        }
        return held;
    }

    private static CaseFile with(CaseFile caseFile, Spot there, Object value) {
        return Spot.of(caseFile).stream()
                .filter(spot ->
                        spot.path().equals(there.path()) && spot.recordId().equals(there.recordId()))
                .findFirst()
                .orElseThrow()
                .with(value);
    }

    private static Enquiry reply(Listing<Ref> about, LocalDate day) {
        return EnquiryBuilder.builder()
                .id(REPLY)
                .kind(Fact.of(EnquiryKind.POLICE_DOMESTIC_ABUSE))
                .subjects(about)
                .steps(List.of(
                        Step.on(StepKind.REQUESTED, day),
                        Step.on(StepKind.REPLIED, day),
                        Step.on(StepKind.READ, day),
                        Step.on(StepKind.CONSIDERED, day)))
                .outcome(Fact.of(EnquiryOutcome.NO_TRACE))
                .matched(Answer.yes())
                .adverse(Answer.no())
                .build();
    }

    private static Enquiry sentAgain(Listing<Ref> about, LocalDate day) {
        return EnquiryBuilder.builder()
                .id("added-second")
                .kind(Fact.of(EnquiryKind.POLICE_DOMESTIC_ABUSE))
                .subjects(about)
                .occasion(Ref.to(REPLY))
                .steps(List.of(Step.on(StepKind.REQUESTED, day)))
                .build();
    }

    /** The case with one more source, of one kind of five. */
    private CaseFile against(Trial trial, CaseFile caseFile, LocalDate day) {
        return switch (registerCodes.isEmpty() ? trial.between(1, 4) : trial.between(0, 4)) {
            case 0 ->
                Concerns.with(
                        caseFile,
                        "registrations",
                        RegistrationBuilder.builder()
                                .id("added-entry")
                                .provenance(Provenance.recorded(day))
                                .code(trial.oneOf(registerCodes, code -> code))
                                .role(Fact.of(Role.PERPETRATOR))
                                .started(Fact.of(day))
                                .build());
            case 1 ->
                Concerns.with(
                        caseFile,
                        "maracs",
                        MaracBuilder.builder()
                                .id("added-marac")
                                .provenance(Provenance.recorded(day))
                                .role(Fact.of(Role.PERPETRATOR))
                                .referredOn(Fact.of(day))
                                .build());
            case 2 -> Concerns.with(caseFile, "events", event(EventKind.CALL_OUT, day));
            case 3 -> Concerns.with(caseFile, "events", event(EventKind.DISCLOSURE, day));
            default ->
                Concerns.with(
                        caseFile,
                        "enquiries",
                        EnquiryBuilder.builder()
                                .id("added-force")
                                .kind(Fact.of(EnquiryKind.OTHER_FORCE))
                                .subjects(Listing.notAsked())
                                .steps(List.of(Step.on(StepKind.REQUESTED, day), Step.on(StepKind.REPLIED, day)))
                                .matched(Answer.yes())
                                .adverse(Answer.yes())
                                .build());
        };
    }

    private static Event event(EventKind kind, LocalDate day) {
        return EventBuilder.builder()
                .id("added-event")
                .provenance(Provenance.recorded(day))
                .kind(Fact.of(kind))
                .on(Fact.of(day))
                .role(Fact.of(Role.PERPETRATOR))
                .domesticAbuse(Answer.yes())
                .build();
    }
}
