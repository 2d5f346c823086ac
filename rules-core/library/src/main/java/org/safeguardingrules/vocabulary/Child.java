package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Direction;
import org.safeguardingrules.pack.Jurisdiction;

/** A child or unborn child; or the stand-in for children whom nobody has listed. */
public final class Child extends ListedFact {

    private final org.safeguardingrules.casefile.Child record;

    Child(org.safeguardingrules.casefile.Child record, boolean standIn, Scene scene) {
        super(record, scene.caseFile().children(), "children", record.localAuthority(), standIn, scene);
        this.record = record;
    }

    /** Yes if the child is not yet born. */
    @Member(
            value = "Yes if the child is not yet born; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer unborn() {
        return recorded(record.unborn(), "unborn");
    }

    /** Yes if the child is related to whoever abuses or is abused. */
    @Member(
            value =
                    "Yes if the child is related to whoever abuses or is abused; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer relatedToAbusedOrAbuser() {
        return recorded(record.relatedToAbusedOrAbuser(), "relatedToAbusedOrAbuser");
    }

    /** Yes if the child lives with the person. */
    @Member(
            value = "Yes if the child lives with the person; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer livesWithPerson() {
        return recorded(record.livesWithPerson(), "livesWithPerson");
    }

    /** Yes if the child has contact with the person. */
    @Member(
            value = "Yes if the child has contact with the person; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer contactWithPerson() {
        return recorded(record.contactWithPerson(), "contactWithPerson");
    }

    /** Yes if the child is planned to live or have contact with the person. */
    @Member(
            value =
                    "Yes if the child is planned to live or have contact with the person; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer contactPlanned() {
        return recorded(record.contactPlanned(), "contactPlanned");
    }

    /** Yes if contact is supervised. */
    @Member(
            value = "Yes if contact is supervised; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer contactSupervised() {
        return recorded(record.contactSupervised(), "contactSupervised");
    }

    /** Yes if the child stays overnight at, or often visits, the address of the person. */
    @Member(
            value =
                    "Yes if the child stays overnight at, or often visits, the address of the person; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer staysOvernight() {
        return recorded(record.staysOvernight(), "staysOvernight");
    }

    /** Yes if the child is identified as at risk from the person. */
    @Member(
            value =
                    "Yes if the child is identified as at risk from the person; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer atRiskFromPerson() {
        return recorded(record.atRiskFromPerson(), "atRiskFromPerson");
    }

    /** Yes if the child is on a child protection plan. */
    @Member(
            value = "Yes if the child is on a child protection plan; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer protectionPlan() {
        return recorded(record.protectionPlan(), "protectionPlan");
    }

    /** Yes if the child has a child-in-need plan. */
    @Member(
            value = "Yes if the child has a child-in-need plan; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer childInNeed() {
        return recorded(record.childInNeed(), "childInNeed");
    }

    /** Yes if the child is looked after by a local authority. */
    @Member(
            value = "Yes if the child is looked after by a local authority; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer lookedAfter() {
        return recorded(record.lookedAfter(), "lookedAfter");
    }

    /** Yes if early help is in place. */
    @Member(
            value = "Yes if early help is in place; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer earlyHelp() {
        return recorded(record.earlyHelp(), "earlyHelp");
    }

    /** Yes if the child is open to services for children. */
    @Member(
            value = "Yes if the child is open to services for children; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer openToSocialCare() {
        return recorded(record.openToSocialCare(), "openToSocialCare");
    }

    /** Yes if the child saw, heard or experienced the effects of domestic abuse. */
    @Member(
            value =
                    "Yes if the child saw, heard or experienced the effects of domestic abuse; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer sawHeardOrExperienced() {
        return recorded(record.sawHeardOrExperienced(), "sawHeardOrExperienced");
    }

    /** Yes if there is reasonable cause to suspect significant harm. */
    @Member(
            value =
                    "Yes if there is reasonable cause to suspect significant harm; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer significantHarmSuspected() {
        return recorded(record.significantHarmSuspected(), "significantHarmSuspected");
    }

    /** Yes if a concern below suspected significant harm is recognised. */
    @Member(
            value =
                    "Yes if the child seems in need of help, or a concern about the child grows, below suspected significant harm; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer concernRecognised() {
        return recorded(record.concernRecognised(), "concernRecognised");
    }

    /** Yes if the child is in immediate danger. */
    @Member(
            value = "Yes if the child is in immediate danger; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer immediateDanger() {
        return recorded(record.immediateDanger(), "immediateDanger");
    }

    /** Yes if somebody who safely can has sought the account of the child. */
    @Member(
            value =
                    "Yes if somebody who safely can has sought the account of the child; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer ownAccountSought() {
        return recorded(record.ownAccountSought(), "ownAccountSought");
    }

    /** Yes if physical punishment is recorded. */
    @Member(
            value = "Yes if physical punishment is recorded; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer physicalPunishment() {
        return recorded(record.physicalPunishment(), "physicalPunishment");
    }

    /** Yes if there are signs of sexual or criminal exploitation. */
    @Member(
            value =
                    "Yes if there are signs of sexual or criminal exploitation; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer exploitation() {
        return recorded(record.exploitation(), "exploitation");
    }

    /** Yes if there is a sign or disclosure of female genital mutilation. */
    @Member(
            value =
                    "Yes if there is a sign or disclosure of female genital mutilation; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer fgm() {
        return recorded(record.fgm(), "fgm");
    }

    /** Yes if the child is cared for by somebody who is no close relative. */
    @Member(
            value =
                    "Yes if the child is cared for by somebody who is no close relative; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer privatelyFostered() {
        return recorded(record.privatelyFostered(), "privatelyFostered");
    }

    /** Yes if the child is listed as a protective factor. */
    @Member(
            value = "Yes if the child is listed as a protective factor; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer protectiveFactor() {
        return recorded(record.protectiveFactor(), "protectiveFactor");
    }

    /** What the child is to the person. */
    @Member(
            value = "What the child is to the person; the word unknown where that is not recorded.",
            words = "child relation",
            direction = Direction.NEITHER)
    public String relationToPerson() {
        return word(record.relationToPerson(), "relationToPerson", "relationToPerson");
    }

    /** Whether the child is younger than this. */
    @Presumes("child.unborn")
    @Member(
            value = "Yes if unborn or younger than this many years, no if older, unknown without a date of birth.",
            direction = Direction.NEITHER)
    public DerivedAnswer ageBelow(int years) {
        if (record.unborn().isYes()) {
            return DerivedAnswer.of(true, DerivedAnswer.BEGINNING, id());
        }
        return ageBelow(years, record.dateOfBirth());
    }

    /** Whether the child was born in the last months. */
    @Presumes("child.unborn")
    @Member(
            value =
                    "Yes if born in the months up to the day asked about, no if earlier or not yet born, unknown without a date of"
                            + " birth.",
            direction = Direction.NEITHER)
    public DerivedAnswer bornWithin(int months) {
        return record.unborn().isYes()
                ? DerivedAnswer.of(false, since(), id())
                : within(record.dateOfBirth(), months, "dateOfBirth");
    }

    /** Whether an adult is a parent or carer of the child. */
    @Member(
            value =
                    "Yes if the adult is listed as parent or carer, no if all of them are listed without the adult, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer hasParent(KnownAdult adult) {
        return hasParent(adult.id()).restingOn(Ordered.of(adult.id()));
    }

    /** The nation where the concern arose. */
    @Member(
            value =
                    "The nation where the concern arose, else where the child lives, from the local-authority code; the word"
                            + " unknown where neither is recorded.",
            words = "nation",
            direction = Direction.NEITHER)
    public String concernNation() {
        return nationWord(concernJurisdiction(), record.localAuthority(), "concernNation");
    }

    Jurisdiction concernJurisdiction() {
        Jurisdiction arose = nation(record.concernArose());
        return arose == Jurisdiction.UNKNOWN ? jurisdiction() : arose;
    }

    /** Whether the child lives in another local authority than the person. */
    @Presumes("child.localAuthority")
    @Member(
            value = "Yes if the codes differ, no if they are the same, unknown where one is not recorded.",
            direction = Direction.NEITHER)
    public DerivedAnswer inOtherAuthorityThanPerson() {
        Fact<String> persons = scene().caseFile().person().localAuthority();
        if (record.localAuthority().isUnknown()) {
            return DerivedAnswer.unknown(
                    gap("localAuthority", record.localAuthority().unknown()));
        }
        if (persons.isUnknown()) {
            return DerivedAnswer.unknown(scene().person().gap("localAuthority", persons.unknown()));
        }
        return DerivedAnswer.of(!persons.equals(record.localAuthority()), since(), id());
    }

    /** Whether an enquiry is about the child. */
    @Member(
            value =
                    "Yes if the enquiry lists the child, no if it lists all it is about without the child, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer subjectOf(Enquiry enquiry) {
        return enquiry.isAbout(id());
    }

    /** Whether the child was present at an event that is so. */
    @Presumes("case.events")
    @Member(
            value =
                    "Yes if the child is listed as present at an event that meets the definition, unknown if a child was"
                            + " or may have been present and it is not recorded which, else no.",
            direction = Direction.CONCERN)
    public DerivedAnswer presentAtEvent(@Quoted("definition of Event") String definition) {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Event event : scene().facts(Event.class)) {
            parts.add(DerivedAnswer.all(List.of(event.fits(definition), event.withChild(id()))));
        }
        return DerivedAnswer.any(parts);
    }

    /** Whether the child was harmed in or present at an event. */
    @Member(
            value =
                    "Yes if the child is recorded as harmed in or present at the event, unknown if a child was or may have"
                            + " been present and it is not recorded which, else no.",
            direction = Direction.CONCERN)
    public DerivedAnswer concernedIn(Event event) {
        return event.victim().equals(id()) ? DerivedAnswer.of(true, event.since(), event.id()) : event.withChild(id());
    }

    /** How many events that are so, and that the child was harmed in or present at, came close together. */
    @Member(
            value =
                    "The most events that meet the definition, and that the child was harmed in or present at, within so"
                            + " many months of one another; at least what is listed, more if some may be missing.",
            direction = Direction.CONCERN)
    public DerivedNumber eventsCloseTogether(@Quoted("definition of Event") String definition, int months) {
        return scene().mostWithin(
                        months, event -> DerivedAnswer.all(List.of(event.fits(definition), concernedIn(event))));
    }

    /** Whether a carer is listed. */
    @Member(
            value = "Yes if a parent or carer is listed, no if it was asked and there is none, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer carerListed() {
        if (!record.parents().entries().isEmpty()) {
            return DerivedAnswer.of(true, since(), id());
        }
        return record.parents().isClosed()
                ? DerivedAnswer.of(false, since(), id())
                : DerivedAnswer.unknown(gapOf(record.parents(), "parents"));
    }

    DerivedAnswer hasParent(String parent) {
        if (record.parents().entries().stream().anyMatch(ref -> ref.id().equals(parent))) {
            return DerivedAnswer.of(true, since(), id());
        }
        return record.parents().isClosed()
                ? DerivedAnswer.of(false, since(), id())
                : DerivedAnswer.unknown(gapOf(record.parents(), "parents"));
    }

    /** Whether contact was recorded as changed after the last enquiry of a kind was sent. */
    @Presumes({
        "child.livesWithPerson",
        "child.contactWithPerson",
        "child.contactPlanned",
        "enquiry.kind",
        "enquiry.steps",
        "case.enquiries"
    })
    @Member(
            value =
                    "Yes if living with, contact or planned contact was recorded after the last enquiry of this kind was"
                            + " sent, else no.",
            direction = Direction.CONCERN)
    public DerivedAnswer contactChangedSinceLastEnquiry(@Quoted("enquiry kind") String kind) {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Answer answer : List.of(record.livesWithPerson(), record.contactWithPerson(), record.contactPlanned())) {
            if (answer.isYes() && answer.provenance().visibleFrom().isPresent()) {
                parts.add(scene().laterThanLastEnquiry(
                                kind, this, answer.provenance().visibleFrom()));
            }
        }
        return DerivedAnswer.any(parts);
    }

    /** Whether the child was harmed in an event that is so. */
    @Presumes("case.events")
    @Member(
            value =
                    "Yes if an event that meets the definition names the child as harmed, unknown if one may and nobody is"
                            + " identified, else no.",
            direction = Direction.CONCERN)
    public DerivedAnswer harmedIn(@Quoted("definition of Event") String definition) {
        return scene().harmedIn(definition, this);
    }

    /** Whether living with the person became known after the last enquiry of a kind was sent. */
    @Presumes({"enquiry.kind", "enquiry.steps", "case.enquiries"})
    @Member(
            value =
                    "Yes if an enquiry of this kind was sent and living with the person was recorded later; unknown if one"
                            + " was sent and it is not known whether the child does; else no.",
            direction = Direction.CONCERN)
    public DerivedAnswer livesWithPersonSinceLastEnquiry(@Quoted("enquiry kind") String kind) {
        boolean neverAsked =
                scene().laterThanLastEnquiry(kind, this, Optional.empty()).no();
        if (neverAsked || !record.livesWithPerson().isYes()) {
            return neverAsked ? DerivedAnswer.of(false) : livesWithPerson();
        }
        Optional<LocalDate> known =
                record.livesWithPerson().provenance().visibleFrom().or(record::visibleFrom);
        return scene().laterThanLastEnquiry(kind, this, known);
    }

    /** Whether care by somebody who is no close relative has lasted this long, or is expected to. */
    @Presumes("child.privatelyFosteredUntil")
    @Member(
            value =
                    "Yes if the child is cared for by somebody who is no close relative and that has lasted this many days,"
                            + " or is expected to; no if it is shorter or not so; unknown without the days.",
            direction = Direction.CONCERN)
    public DerivedAnswer privatelyFosteredFor(int days) {
        return DerivedAnswer.all(List.of(privatelyFostered(), lasts(days)));
    }

    private DerivedAnswer lasts(int days) {
        Optional<LocalDate> enough = record.privatelyFosteredFrom().value().map(first -> first.plusDays(days));
        if (enough.isEmpty()) {
            return DerivedAnswer.unknown(
                    gap("privatelyFosteredFrom", record.privatelyFosteredFrom().unknown()));
        }
        Optional<LocalDate> last = record.privatelyFosteredUntil().value();
        if (last.isPresent()) {
            return DerivedAnswer.of(!last.get().isBefore(enough.get()), since(), id());
        }
        return scene().asAt().isBefore(enough.get())
                ? DerivedAnswer.unknown(gap(
                        "privatelyFosteredUntil",
                        record.privatelyFosteredUntil().unknown()))
                : DerivedAnswer.of(true, enough.get(), id());
    }

    /** Whether the case file lists the child. */
    @Member(
            value = "Yes for a child of the case file, no for the stand-in for children whom nobody has listed.",
            direction = Direction.NEITHER)
    public DerivedAnswer listed() {
        return DerivedAnswer.of(!isStandIn(), this);
    }

    /** Whether the home was visited and the child was not seen. */
    @Presumes({"homeVisit.on", "homeVisit.seen"})
    @Member(
            value =
                    "Yes if who was seen at the last home visit is listed without the child; no if the child was seen or"
                            + " no visit is recorded; unknown where who was seen is not listed"
                            + " or a visit has no day.",
            direction = Direction.CONCERN)
    public DerivedAnswer missedAtHomeVisit() {
        return scene().missedAtHomeVisit(this);
    }

    /** Whether a plan has an action about the child. */
    @Member(
            value = "Yes if the plan has an action about the child, no if all its actions are listed and none is, else"
                    + " unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer actionIn(Plan plan) {
        return plan.hasActionAbout(id());
    }

    /**
     * The last home visit; or the first day of planned contact, and where that is not known, or is past by then, the day
     * on which the plan became known.
     */
    @Override
    public Optional<LocalDate> anchor(String name) {
        if (name.equals("home visit")) {
            return scene().lastHomeVisitOn();
        }
        if (!name.equals("contact") || !record.contactPlanned().isYes()) {
            return Optional.empty();
        }
        LocalDate known = contactPlanned().since();
        Optional<LocalDate> planned = record.contactPlannedFrom().value().filter(day -> day.isAfter(known));
        return planned.or(() -> Optional.of(known).filter(day -> !day.equals(DerivedAnswer.BEGINNING)));
    }

    @Override
    public Optional<LocalDate> datedBy(DatedBy basis) {
        return basis == DatedBy.BEHAVIOUR ? record.physicalPunishmentOn().value() : Optional.empty();
    }
}
