package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.AgencyInvolvement;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Appointment;
import org.safeguardingrules.casefile.Assessment;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.EarlierRecord;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.HomeVisit;
import org.safeguardingrules.casefile.KnownAdult;
import org.safeguardingrules.casefile.Mappa;
import org.safeguardingrules.casefile.OversightEntry;
import org.safeguardingrules.casefile.Placement;
import org.safeguardingrules.casefile.Plan;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Registration;
import org.safeguardingrules.casefile.Release;
import org.safeguardingrules.casefile.Review;
import org.safeguardingrules.casefile.RiskTool;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.StepKind;
import org.safeguardingrules.casefile.ToolKind;
import org.safeguardingrules.casefile.Verification;
import org.safeguardingrules.pack.WordList;

/** What is recorded as done on a day, or as so since one. */
final class DatedDeeds {

    private final DeedList deeds;
    private final WordList registers;
    private final String person;
    private final LocalDate asAt;

    private DatedDeeds(DeedList deeds, WordList registers, String person, LocalDate asAt) {
        this.deeds = deeds;
        this.registers = registers;
        this.person = person;
        this.asAt = asAt;
    }

    static void addTo(DeedList deeds, CaseFile caseFile, WordList registers, LocalDate asAt) {
        DatedDeeds dated = new DatedDeeds(deeds, registers, caseFile.person().id(), asAt);
        caseFile.registrations().entries().forEach(dated::add);
        caseFile.assessments().entries().forEach(dated::add);
        caseFile.plans().entries().forEach(dated::add);
        caseFile.reviews().entries().forEach(dated::add);
        caseFile.homeVisits().entries().forEach(dated::add);
        caseFile.appointments().entries().forEach(dated::add);
        caseFile.earlierRecords().entries().forEach(dated::add);
        caseFile.oversight().entries().forEach(dated::add);
        caseFile.mappa().entries().forEach(dated::add);
        caseFile.riskTools().entries().forEach(dated::add);
        caseFile.adults().entries().forEach(dated::add);
        caseFile.agencies().entries().forEach(dated::add);
        caseFile.releases().entries().forEach(dated::add);
        caseFile.placements().entries().forEach(dated::add);
        dated.addChildrenEstablished(caseFile);
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
                                deeds.addLasting("registration", word, registration, subject, day);
                            } else {
                                deeds.addDone("registration", word, registration, subject, day);
                            }
                        });
            }
        });
    }

    private void add(Assessment assessment) {
        Fact<LocalDate> day = assessment.completedOn();
        deeds.addDone("assessment", "completed", assessment, person, day);
        if (assessment.fullAnalysisDone().isYes()) {
            deeds.addLasting("assessment", "full analysis", assessment, assessment.id(), day);
        }
        if (assessment.countersigned().isYes()) {
            deeds.addLasting("assessment", "countersigned", assessment, assessment.id(), day);
        }
    }

    private void add(Plan plan) {
        deeds.addDone("plan", "completed", plan, person, plan.completedOn());
        deeds.addDone("plan", "programme referral", plan, person, plan.programmeReferredOn());
    }

    private void add(Review review) {
        review.trigger().ifPresent(trigger -> deeds.addDone("review", "", review, trigger.id(), review.on()));
        deeds.addDone("review", "", review, person, review.on());
    }

    private void add(HomeVisit visit) {
        if (!visit.entered().isNo()) {
            deeds.addDone("home visit", "", visit, person, visit.on());
        }
    }

    private void add(Appointment appointment) {
        String id = appointment.id();
        if (!appointment.warningWithdrawn().isYes()) {
            deeds.addDone("appointment", "warning", appointment, id, appointment.warnedOn());
        }
        deeds.addDone("appointment", "enforcement", appointment, id, appointment.referredToEnforcementOn());
    }

    private void add(EarlierRecord earlier) {
        Optional<Step> read = earlier.steps().stream()
                .filter(step -> step.kind() == StepKind.READ)
                .findFirst();
        if (read.isPresent() || earlier.read().isYes()) {
            Fact<LocalDate> day = read.map(StepwiseDeeds::stepDay)
                    .filter(on -> on.value().isPresent())
                    .orElseGet(() -> DeedList.dayOf(earlier.read().provenance()));
            deeds.addLasting("earlier record", "read", earlier, earlier.id(), day);
        }
    }

    private void add(OversightEntry entry) {
        deeds.addDone("oversight", "", entry, person, entry.on());
    }

    private void add(Release release) {
        addAnswer(release.victimViewsSought(), "release", "victim's views sought", release);
    }

    private void add(Placement placement) {
        addAnswer(placement.riskAssessed(), "placement", "risk assessed", placement);
    }

    private void add(Mappa mappa) {
        deeds.addDone("mappa", "notified", mappa, person, mappa.notifiedOn());
        boolean ended = mappa.endedOn().value().map(asAt::isAfter).orElse(false);
        if (mappa.eligible().isYes() && !ended) {
            deeds.addLasting("mappa", "eligible", mappa, person, mappa.notifiedOn());
        }
        if (!mappa.level().isUnknown() && !ended) {
            deeds.addLasting("mappa", "level set", mappa, person, mappa.levelSetOn());
        }
    }

    private void add(KnownAdult adult) {
        addAnswer(adult.safeContactPlan(), "adult", "safe-contact plan", adult);
        addAnswer(adult.supported(), "adult", "supported", adult);
        addAnswer(adult.awareOfDisclosureScheme(), "adult", "disclosed to", adult);
    }

    /** What is so of a record, whenever it came to be. */
    private void addAnswer(Answer answer, String type, String word, Recorded of) {
        if (answer.isYes()) {
            deeds.addLasting(type, word, of, of.id(), DeedList.dayOf(answer.provenance()));
        }
    }

    /** A tool counts about the adult that it is about and about the person; completed by somebody untrained it does not. */
    private void add(RiskTool tool) {
        Fact<LocalDate> day = tool.completedOn();
        if (!tool.assessorTrained().isNo()) {
            String word = tool.tool().value().map(ToolKind::word).orElse("unknown");
            deeds.addDone("tool", word, tool, person, day);
            tool.about().ifPresent(adult -> deeds.addDone("tool", word, tool, adult.id(), day));
        }
    }

    private void add(AgencyInvolvement involvement) {
        if (involvement.attended().isYes()) {
            deeds.addLasting("agency", "attended", involvement, involvement.id(), involvement.on());
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
            deeds.addDone("children", "established", caseFile.person(), person, DeedList.dayOf(provenance));
        }
    }
}
