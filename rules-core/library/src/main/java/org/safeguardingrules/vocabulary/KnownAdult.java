package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.pack.Direction;

/** A partner, former partner, relative, victim or occupier; or the stand-in for adults whom nobody has listed. */
public final class KnownAdult extends ListedFact {

    private final org.safeguardingrules.casefile.KnownAdult record;

    KnownAdult(org.safeguardingrules.casefile.KnownAdult record, boolean standIn, Scene scene) {
        super(record, scene.caseFile().adults(), "adults", record.localAuthority(), standIn, scene);
        this.record = record;
    }

    /** Yes if it is known who the adult is. */
    @Member(
            value = "Yes if it is known who the adult is; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer identified() {
        return recorded(record.identified(), "identified");
    }

    /** Yes if separation is planned. */
    @Member(
            value = "Yes if separation is planned; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer separationPlanned() {
        return recorded(record.separationPlanned(), "separationPlanned");
    }

    /** Yes if the adult lives with the person. */
    @Member(
            value = "Yes if the adult lives with the person; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer cohabiting() {
        return recorded(record.cohabiting(), "cohabiting");
    }

    /** Yes if the adult is the parent of a child of the person. */
    @Member(
            value = "Yes if the adult is the parent of a child of the person; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer sharedChild() {
        return recorded(record.sharedChild(), "sharedChild");
    }

    /** Yes if the adult is pregnant. */
    @Member(
            value = "Yes if the adult is pregnant; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer pregnant() {
        return recorded(record.pregnant(), "pregnant");
    }

    /** Yes if the adult is recorded as abused by the person. */
    @Member(
            value = "Yes if the adult is recorded as abused by the person; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer abusedByPerson() {
        return recorded(record.abusedByPerson(), "abusedByPerson");
    }

    /** Yes if the adult is recorded as at risk from the person. */
    @Member(
            value = "Yes if the adult is recorded as at risk from the person; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer atRiskFromPerson() {
        return recorded(record.atRiskFromPerson(), "atRiskFromPerson");
    }

    /** Yes if control, monitoring, isolation or economic abuse by the person is recorded. */
    @Member(
            value =
                    "Yes if control, monitoring, isolation or economic abuse by the person is recorded; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer controllingBehaviour() {
        return recorded(record.controllingBehaviour(), "controllingBehaviour");
    }

    /** Yes if harm or threat to animals is recorded. */
    @Member(
            value = "Yes if harm or threat to animals is recorded; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer harmToAnimals() {
        return recorded(record.harmToAnimals(), "harmToAnimals");
    }

    /** Yes if there is a dispute over contact with or residence of a child. */
    @Member(
            value =
                    "Yes if there is a dispute over contact with or residence of a child; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer contactDispute() {
        return recorded(record.contactDispute(), "contactDispute");
    }

    /** Yes if the adult is suicidal or a recent attempt is recorded. */
    @Member(
            value =
                    "Yes if the adult is suicidal or a recent attempt is recorded; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer suicidalOrRecentAttempt() {
        return recorded(record.suicidalOrRecentAttempt(), "suicidalOrRecentAttempt");
    }

    /** Yes if the adult has needs for care and support. */
    @Member(
            value = "Yes if the adult has needs for care and support; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer careOrSupportNeeds() {
        return recorded(record.careOrSupportNeeds(), "careOrSupportNeeds");
    }

    /** Yes if the adult is unable to protect self because of those needs. */
    @Member(
            value =
                    "Yes if the adult is unable to protect self because of those needs; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer cannotProtectSelf() {
        return recorded(record.cannotProtectSelf(), "cannotProtectSelf");
    }

    /** Yes if the adult experiences or is at risk of abuse or neglect. */
    @Member(
            value =
                    "Yes if the adult experiences or is at risk of abuse or neglect; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer atRiskOfAbuseOrNeglect() {
        return recorded(record.atRiskOfAbuseOrNeglect(), "atRiskOfAbuseOrNeglect");
    }

    /** Yes if the adult has had a disclosure under the disclosure scheme. */
    @Member(
            value =
                    "Yes if the adult has had a disclosure under the disclosure scheme; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer awareOfDisclosureScheme() {
        return recorded(record.awareOfDisclosureScheme(), "awareOfDisclosureScheme");
    }

    /** Yes if the adult knows of the risk that the person poses to children. */
    @Member(
            value =
                    "Yes if the adult knows of the risk that the person poses to children; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer awareOfRiskToChildren() {
        return recorded(record.awareOfRiskToChildren(), "awareOfRiskToChildren");
    }

    /** Yes if a safe-contact plan is recorded. */
    @Member(
            value = "Yes if a safe-contact plan is recorded; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer safeContactPlan() {
        return recorded(record.safeContactPlan(), "safeContactPlan");
    }

    /** Yes if the adult has an independent adviser or safety worker. */
    @Member(
            value =
                    "Yes if the adult has an independent adviser or safety worker; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer supported() {
        return recorded(record.supported(), "supported");
    }

    /** Yes if the adult is listed as a protective factor. */
    @Member(
            value = "Yes if the adult is listed as a protective factor; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer protectiveFactor() {
        return recorded(record.protectiveFactor(), "protectiveFactor");
    }

    /** What the adult is to the person. */
    @Member(
            value = "What the adult is to the person; the word unknown where that is not recorded.",
            words = "relation",
            direction = Direction.NEITHER)
    public String relation() {
        return word(record.relation(), "relation", "relation");
    }

    /** Whether the relationship has not ended. */
    @Presumes({"knownAdult.relationshipEnded", "knownAdult.separatedOn"})
    @Member(
            value =
                    "Yes if no end or separation is recorded for a recorded relation, no if one is, unknown without a relation.",
            direction = Direction.NEITHER)
    public DerivedAnswer relationshipCurrent() {
        if (record.relation().isUnknown()) {
            return DerivedAnswer.unknown(gap("relation", record.relation().unknown()));
        }
        boolean ended = Stream.of(record.relationshipEnded(), record.separatedOn())
                .flatMap(fact -> fact.value().stream())
                .anyMatch(day -> !day.isAfter(scene().asAt()));
        return DerivedAnswer.of(!ended, since(), id());
    }

    /** Whether separation was in the last months. */
    @Member(
            value = "Yes if separation was in the last months, no if earlier, unknown without a day.",
            direction = Direction.CONCERN)
    public DerivedAnswer separatedWithin(int months) {
        return within(record.separatedOn(), months, "separatedOn");
    }

    /** Whether the adult is younger than this. */
    @Member(
            value = "Yes if younger than this many years, no if older, unknown without a date of birth.",
            direction = Direction.NEITHER)
    public DerivedAnswer ageBelow(int years) {
        return ageBelow(years, record.dateOfBirth());
    }

    /** Whether an unborn child of the adult is listed. */
    @Presumes({"child.unborn", "case.children"})
    @Member(
            value =
                    "Yes if an unborn child is listed with the adult as parent, unknown if one is and not all its parents are, else"
                            + " no.",
            direction = Direction.NEITHER)
    public DerivedAnswer unbornChildListed() {
        return scene().unbornChildOf(id());
    }

    /** The id of the address where the adult lives. */
    @Member(
            value =
                    "The id of the address where the adult lives, to compare with an address's; empty where none is recorded.",
            direction = Direction.NEITHER)
    public String livesAt() {
        return record.livesAt().map(Ref::id).orElse("");
    }

    /** Whether the record that there is no domestic abuse holds beside the adult. */
    @Member(
            value =
                    "Yes if no domestic abuse is recorded from the day on which the adult became known or a later one, unknown if"
                            + " from an earlier one, no if nothing says so with a day.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer domesticAbuseStillDenied() {
        return scene().domesticAbuseDenial().stillBeside(this, record.visibleFrom());
    }

    /** Whether the record that there are no children holds beside the adult. */
    @Member(
            value =
                    "Yes if no children are recorded from the day on which the adult became known or a later one, unknown if from"
                            + " an earlier one, no if nothing says so with a day.",
            direction = Direction.NEITHER)
    public DerivedAnswer childrenStillDenied() {
        return scene().childrenDenial().stillBeside(this, record.visibleFrom());
    }

    /** Whether separation came after the last enquiry of a kind was sent. */
    @Presumes({"knownAdult.separatedOn", "enquiry.kind", "enquiry.steps", "case.enquiries"})
    @Member(
            value =
                    "Yes if an enquiry of this kind was sent and separation came later; no if earlier, none is recorded or"
                            + " none was sent.",
            direction = Direction.CONCERN)
    public DerivedAnswer separatedSinceLastEnquiry(@Quoted("enquiry kind") String kind) {
        Optional<LocalDate> happened = record.separatedOn().value();
        if (happened.isEmpty()) {
            return DerivedAnswer.of(false);
        }
        Optional<LocalDate> known = record.separatedOn()
                .provenance()
                .visibleFrom()
                .or(() -> record.visibleFrom().filter(day -> day.isAfter(happened.get())))
                .or(() -> happened);
        return scene().laterThanLastEnquiry(kind, this, known);
    }

    /** Whether pregnancy became known after the last enquiry of a kind was sent. */
    @Presumes({"knownAdult.pregnant", "enquiry.kind", "enquiry.steps", "case.enquiries"})
    @Member(
            value =
                    "Yes if an enquiry of this kind was sent and pregnancy was recorded later; unknown if one was sent and"
                            + " pregnancy is not known; else no.",
            direction = Direction.CONCERN)
    public DerivedAnswer pregnantSinceLastEnquiry(@Quoted("enquiry kind") String kind) {
        boolean neverAsked =
                scene().laterThanLastEnquiry(kind, this, Optional.empty()).no();
        if (neverAsked || !record.pregnant().isYes()) {
            return neverAsked ? DerivedAnswer.of(false) : pregnant();
        }
        Optional<LocalDate> known = record.pregnant().provenance().visibleFrom().or(record::visibleFrom);
        return scene().laterThanLastEnquiry(kind, this, known);
    }

    /** Whether the adult was harmed in an event that is so. */
    @Presumes("case.events")
    @Member(
            value =
                    "Yes if an event that meets the definition names the adult as harmed, unknown if one may and nobody is"
                            + " identified, else no.",
            direction = Direction.CONCERN)
    public DerivedAnswer harmedIn(@Quoted("definition of Event") String definition) {
        return scene().harmedIn(definition, this);
    }

    /** Whether some risk tool about the adult is so. */
    @Member(
            value =
                    "Yes if some risk tool about the adult meets the definition, no if all are listed and none does, else"
                            + " unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer anyTool(@Quoted("definition of RiskTool") String definition) {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (RiskTool tool : scene().facts(RiskTool.class)) {
            if (tool.about().equals(id())) {
                parts.add(tool.fits(definition).noEarlierThan(tool.since()));
            }
        }
        if (!scene().caseFile().riskTools().isClosed()) {
            parts.add(DerivedAnswer.unknown(Scene.gapOf(scene().caseFile().riskTools(), "riskTools")));
        }
        return DerivedAnswer.any(parts);
    }

    /** How many events of the last months in which the adult was harmed are so. */
    @Member(
            value = "The number of events of the last months in which the adult was harmed that meet the definition; at"
                    + " least what is listed so, more if some may be missing or do not say who was harmed.",
            direction = Direction.CONCERN)
    public DerivedNumber eventsWithin(@Quoted("definition of Event") String definition, int months) {
        return scene().countEvents(event ->
                DerivedAnswer.all(List.of(event.harmed(id()), event.within(months), event.fits(definition))));
    }

    /** Whether the relationship began after some listed event that is so. */
    @Presumes("case.events")
    @Member(
            value =
                    "Yes if the relationship began after a listed event that meets the definition, no if after none, unknown"
                            + " without a day; an event in which the adult was harmed counts only where the days are known.",
            direction = Direction.CONCERN)
    public DerivedAnswer relationshipBegunAfter(@Quoted("definition of Event") String definition) {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Event event : scene().facts(Event.class)) {
            DerivedAnswer earlier = record.relationshipStarted().isUnknown()
                            && event.harmed(id()).yes()
                    ? DerivedAnswer.of(false)
                    : begunAfter(event.happened(), event);
            parts.add(DerivedAnswer.all(List.of(event.fits(definition), earlier)));
        }
        return DerivedAnswer.any(parts);
    }

    /** Whether the relationship began after some listed entry of a register. */
    @Presumes("case.registrations")
    @Member(
            value =
                    "Yes if the relationship began after the start of a listed entry of this register, no if after none,"
                            + " unknown without a day.",
            direction = Direction.CONCERN)
    public DerivedAnswer relationshipBegunAfterEntry(@Quoted("register") String word) {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Registration entry : scene().facts(Registration.class)) {
            LocalDate start = entry.anchor("register entry").orElse(entry.since());
            parts.add(DerivedAnswer.all(List.of(entry.of(word), begunAfter(start, entry))));
        }
        return DerivedAnswer.any(parts);
    }

    private DerivedAnswer begunAfter(LocalDate earlier, CaseFact fact) {
        if (earlier.equals(DerivedAnswer.BEGINNING)) {
            return DerivedAnswer.unknown(new Gap(fact.id(), "event.on", Unknown.NOT_ASKED));
        }
        return record.relationshipStarted()
                .value()
                .map(day -> DerivedAnswer.of(day.isAfter(earlier), since(), id(), fact.id()))
                .orElseGet(() -> DerivedAnswer.unknown(
                        gap("relationshipStarted", record.relationshipStarted().unknown())));
    }

    /** Whether living with the person became known after the last enquiry of a kind was sent. */
    @Presumes({"enquiry.kind", "enquiry.steps", "case.enquiries"})
    @Member(
            value =
                    "Yes if an enquiry of this kind was sent and living with the person was recorded later; unknown if one"
                            + " was sent and it is not known whether the adult does; else no.",
            direction = Direction.CONCERN)
    public DerivedAnswer cohabitingSinceLastEnquiry(@Quoted("enquiry kind") String kind) {
        boolean neverAsked =
                scene().laterThanLastEnquiry(kind, this, Optional.empty()).no();
        if (neverAsked || !record.cohabiting().isYes()) {
            return neverAsked ? DerivedAnswer.of(false) : cohabiting();
        }
        Optional<LocalDate> known =
                record.cohabiting().provenance().visibleFrom().or(record::visibleFrom);
        return scene().laterThanLastEnquiry(kind, this, known);
    }

    /** Whether the adult became known after an assessment. */
    @Member(
            value = "Yes if the adult was recorded after the assessment was completed, no if before or not listed,"
                    + " unknown without the days.",
            direction = Direction.CONCERN)
    public DerivedAnswer knownAfter(Assessment assessment) {
        return isStandIn() ? DerivedAnswer.of(false) : after(assessment, record.visibleFrom());
    }

    /** Whether separation became known after an assessment. */
    @Presumes("knownAdult.separatedOn")
    @Member(
            value = "Yes if separation was recorded after the assessment was completed, no if before or none is"
                    + " recorded, unknown without the days.",
            direction = Direction.CONCERN)
    public DerivedAnswer separatedAfter(Assessment assessment) {
        return learnedAfter(assessment, record.separatedOn(), "separatedOn");
    }

    /** Whether pregnancy became known after an assessment. */
    @Presumes("knownAdult.pregnant")
    @Member(
            value = "Yes if pregnancy was recorded after the assessment was completed, no if before or it is not"
                    + " recorded, unknown without the days.",
            direction = Direction.CONCERN)
    public DerivedAnswer pregnantAfter(Assessment assessment) {
        if (!record.pregnant().isYes()) {
            return DerivedAnswer.of(false);
        }
        return after(assessment, record.pregnant().provenance().visibleFrom().or(record::visibleFrom));
    }

    /** Whether the home was visited and the adult was not seen. */
    @Presumes({"homeVisit.on", "homeVisit.seen"})
    @Member(
            value =
                    "Yes if who was seen at the last home visit is listed without the adult; no if the adult was seen or"
                            + " no visit is recorded; unknown where who was seen is not listed"
                            + " or a visit has no day.",
            direction = Direction.CONCERN)
    public DerivedAnswer missedAtHomeVisit() {
        return scene().missedAtHomeVisit(this);
    }

    /** Whether a plan has an action about the adult. */
    @Member(
            value = "Yes if the plan has an action about the adult, no if all its actions are listed and none is, else"
                    + " unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer actionIn(Plan plan) {
        return plan.hasActionAbout(id());
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        return name.equals("home visit") ? scene().lastHomeVisitOn() : Optional.empty();
    }
}
