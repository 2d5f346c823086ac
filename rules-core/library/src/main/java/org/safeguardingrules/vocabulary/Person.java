package org.safeguardingrules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Need;
import org.safeguardingrules.casefile.Verification;
import org.safeguardingrules.pack.Direction;
import org.safeguardingrules.pack.Jurisdiction;

/** The person on probation. */
public final class Person extends RecordedFact {

    private final org.safeguardingrules.casefile.Person record;

    Person(org.safeguardingrules.casefile.Person record, Scene scene) {
        super(record, scene);
        this.record = record;
    }

    /** Yes if the person has needs for care and support. */
    @Member(
            value = "Yes if the person has needs for care and support; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer careOrSupportNeeds() {
        return recorded(record.careOrSupportNeeds(), "careOrSupportNeeds");
    }

    /** Yes if the person is unable to protect self because of those needs. */
    @Member(
            value =
                    "Yes if the person is unable to protect self because of those needs; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer cannotProtectSelf() {
        return recorded(record.cannotProtectSelf(), "cannotProtectSelf");
    }

    /** Yes if the person experiences or is at risk of abuse or neglect. */
    @Member(
            value =
                    "Yes if the person experiences or is at risk of abuse or neglect; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer atRiskOfAbuseOrNeglect() {
        return recorded(record.atRiskOfAbuseOrNeglect(), "atRiskOfAbuseOrNeglect");
    }

    /** Yes if previous or current domestic abuse is recorded, whoever the perpetrator. */
    @Presumes("person.domesticAbuseIndicated")
    @Member(
            value =
                    "Yes if previous or current domestic abuse is recorded, whoever the perpetrator; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer domesticAbuseIndicated() {
        return recorded(record.domesticAbuseIndicated(), "domesticAbuseIndicated");
    }

    /** Yes if there is evidence that the person abused a partner or former partner. */
    @Member(
            value =
                    "Yes if there is evidence that the person abused a partner or former partner; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer perpetratorAgainstPartner() {
        return recorded(record.perpetratorAgainstPartner(), "perpetratorAgainstPartner");
    }

    /** Yes if there is evidence that the person abused a relative. */
    @Member(
            value =
                    "Yes if there is evidence that the person abused a relative; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer perpetratorAgainstFamily() {
        return recorded(record.perpetratorAgainstFamily(), "perpetratorAgainstFamily");
    }

    /** Yes if the person was abused by a partner. */
    @Member(
            value = "Yes if the person was abused by a partner; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer victimOfPartner() {
        return recorded(record.victimOfPartner(), "victimOfPartner");
    }

    /** Yes if the person was abused by a relative. */
    @Member(
            value = "Yes if the person was abused by a relative; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer victimOfFamily() {
        return recorded(record.victimOfFamily(), "victimOfFamily");
    }

    /** Yes if the person is assessed as posing a risk to children. */
    @Member(
            value =
                    "Yes if the person is assessed as posing a risk to children; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer riskToChildren() {
        return recorded(record.riskToChildren(), "riskToChildren");
    }

    /** Yes if the person is subject to notification requirements. */
    @Member(
            value =
                    "Yes if the person is subject to notification requirements; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer registeredSexualOffender() {
        return recorded(record.registeredSexualOffender(), "registeredSexualOffender");
    }

    /** Yes if the person is involved in the sexual exploitation of a child. */
    @Member(
            value =
                    "Yes if the person is involved in the sexual exploitation of a child; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer childSexualExploitation() {
        return recorded(record.childSexualExploitation(), "childSexualExploitation");
    }

    /** Yes if misuse of alcohol or drugs is recorded. */
    @Member(
            value = "Yes if misuse of alcohol or drugs is recorded; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer substanceMisuse() {
        return recorded(record.substanceMisuse(), "substanceMisuse");
    }

    /** Yes if a current mental health concern is recorded. */
    @Member(
            value = "Yes if a current mental health concern is recorded; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer mentalHealthConcern() {
        return recorded(record.mentalHealthConcern(), "mentalHealthConcern");
    }

    /** Yes if current talk of suicide, an attempt or self-harm is recorded. */
    @Member(
            value =
                    "Yes if current talk of suicide, an attempt or self-harm is recorded; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer suicideOrSelfHarmNow() {
        return recorded(record.suicideOrSelfHarmNow(), "suicideOrSelfHarmNow");
    }

    /** Yes if past talk of suicide, an attempt or self-harm is recorded. */
    @Member(
            value =
                    "Yes if past talk of suicide, an attempt or self-harm is recorded; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer suicideOrSelfHarmPast() {
        return recorded(record.suicideOrSelfHarmPast(), "suicideOrSelfHarmPast");
    }

    /** Yes if the person works or volunteers with children. */
    @Member(
            value = "Yes if the person works or volunteers with children; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer worksWithChildren() {
        return recorded(record.worksWithChildren(), "worksWithChildren");
    }

    /** Yes if the person works or volunteers with adults at risk. */
    @Member(
            value =
                    "Yes if the person works or volunteers with adults at risk; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer worksWithAdultsAtRisk() {
        return recorded(record.worksWithAdultsAtRisk(), "worksWithAdultsAtRisk");
    }

    /** Yes if a certificate for, or access to, a firearm or shotgun is recorded. */
    @Member(
            value =
                    "Yes if a certificate for, or access to, a firearm or shotgun is recorded; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer firearmAccess() {
        return recorded(record.firearmAccess(), "firearmAccess");
    }

    /** Yes if the person is pregnant. */
    @Member(
            value = "Yes if the person is pregnant; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer pregnant() {
        return recorded(record.pregnant(), "pregnant");
    }

    /** Whether an unborn child of the person is listed. */
    @Presumes({"child.unborn", "case.children"})
    @Member(
            value =
                    "Yes if an unborn child is listed with the person as parent, unknown if one is and not all its parents are,"
                            + " else no.",
            direction = Direction.NEITHER)
    public DerivedAnswer unbornChildListed() {
        return scene().unbornChildOf(id());
    }

    /** Whether a need of this kind was not asked about or is not met. */
    @Member(
            value = "Yes if a need of this kind was not asked about or is not met, no if each is or all are listed and"
                    + " none is of this kind, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer needOpen(@Quoted("need kind") String kind) {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Need need : record.needs().entries()) {
            if (need.kind().value().map(known -> known.word().equals(kind)).orElse(true)) {
                parts.add(recorded(need.askedAbout(), "needs").not());
                parts.add(recorded(need.met(), "needs").not());
            }
        }
        if (parts.isEmpty() && !record.needs().isClosed()) {
            parts.add(DerivedAnswer.unknown(gapOf(record.needs(), "needs")));
        }
        return DerivedAnswer.any(parts);
    }

    /** Whether an entry of a register is open. */
    @Member(
            value = "Yes if an entry is open whose code means this and in which the person has no role as victim;"
                    + " unknown if the role is not known or entries may be missing.",
            direction = Direction.CONCERN)
    public DerivedAnswer registeredAs(@Quoted("register") String word) {
        return anyRegistration(word, false);
    }

    /** Whether an entry of a register is or was open. */
    @Member(
            value = "Yes if an entry, open or ended, has a code that means this and the person has no role as victim"
                    + " in it; unknown if the role is not known or entries may be missing.",
            direction = Direction.CONCERN)
    public DerivedAnswer everRegisteredAs(@Quoted("register") String word) {
        return anyRegistration(word, true);
    }

    /** Whether an entry of a register records the person as victim. */
    @Member(
            value =
                    "Yes if an entry, open or ended, has a code that means this and the person has no role as perpetrator in it;"
                            + " unknown if the role is not known or entries may be missing.",
            direction = Direction.NEITHER)
    public DerivedAnswer everRegisteredAsVictim(@Quoted("register") String word) {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Registration registration : scene().facts(Registration.class)) {
            parts.add(registration.ofVictim(word));
        }
        return anyListed(parts, scene().caseFile().registrations(), "registrations");
    }

    private DerivedAnswer anyRegistration(String word, boolean ended) {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Registration registration : scene().facts(Registration.class)) {
            DerivedAnswer on = registration.of(word);
            parts.add(ended ? on : DerivedAnswer.all(List.of(on, registration.open())));
        }
        return anyListed(parts, scene().caseFile().registrations(), "registrations");
    }

    /** Whether any event is so. */
    @Member(
            value = "Yes if some event meets the definition, no if all events are listed and none does, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer anyEvent(@Quoted("definition of Event") String definition) {
        return anyListed(meeting(Event.class, definition), scene().caseFile().events(), "events");
    }

    /** Whether any child is so. */
    @Member(
            value =
                    "Yes if some child meets the definition, no if all children are listed and none does, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer anyChild(@Quoted("definition of Child") String definition) {
        return DerivedAnswer.any(meeting(Child.class, definition));
    }

    /** Whether any known adult is so. */
    @Member(
            value = "Yes if some known adult meets the definition, no if all are listed and none does, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer anyAdult(@Quoted("definition of KnownAdult") String definition) {
        return DerivedAnswer.any(meeting(KnownAdult.class, definition));
    }

    /** Whether any address is so. */
    @Member(
            value = "Yes if some address meets the definition, no if all are listed and none does, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer anyAddress(@Quoted("definition of Address") String definition) {
        return DerivedAnswer.any(meeting(Address.class, definition));
    }

    /** Whether any protective order is so. */
    @Member(
            value = "Yes if some protective order meets the definition, no if all are listed and none does,"
                    + " else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer anyOrder(@Quoted("definition of Order") String definition) {
        return anyListed(meeting(Order.class, definition), scene().caseFile().orders(), "orders");
    }

    /** Whether any conference referral is so. */
    @Member(
            value = "Yes if some conference referral meets the definition, no if all are listed and none does,"
                    + " else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer anyMarac(@Quoted("definition of Marac") String definition) {
        return anyListed(meeting(Marac.class, definition), scene().caseFile().maracs(), "maracs");
    }

    /** Whether any management under public protection arrangements is so. */
    @Member(
            value =
                    "Yes if some management under public protection arrangements meets the definition, no if all is listed"
                            + " and none does, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer anyMappa(@Quoted("definition of Mappa") String definition) {
        return anyListed(meeting(Mappa.class, definition), scene().caseFile().mappa(), "mappa");
    }

    /** Whether the person's police force area is one that the pack names so. */
    @Member(
            value =
                    "Yes if the person's police force area is one of those that the pack names so, no if another, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer inPoliceArea(@Quoted("police area") String area) {
        List<String> forces = scene().policy().words("police area").codes().getOrDefault(area, List.of());
        return record.policeForce()
                .value()
                .map(force -> DerivedAnswer.of(forces.contains(force), DerivedAnswer.BEGINNING, id()))
                .orElseGet(() -> DerivedAnswer.unknown(
                        gap("policeForce", record.policeForce().unknown())));
    }

    /** Whether any sentence is so. */
    @Member(
            value = "Yes if some sentence meets the definition, no if all are listed and none does, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer anySentence(@Quoted("definition of Sentence") String definition) {
        return anyListed(meeting(Sentence.class, definition), scene().caseFile().sentences(), "sentences");
    }

    /** Whether any rating of the latest assessment, or the overall level, is so. */
    @Member(
            value = "Yes if the rating of some group, or the overall one, meets the definition, no if none does,"
                    + " else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer anyRating(@Quoted("definition of Rating") String definition) {
        return DerivedAnswer.any(meeting(Rating.class, definition));
    }

    /** How many events of the last months are so. */
    @Member(
            value = "The number of events of the last months that meet the definition; at least what is listed, more if"
                    + " some may be missing.",
            direction = Direction.CONCERN)
    public DerivedNumber eventsWithin(@Quoted("definition of Event") String definition, int months) {
        return scene().countEvents(event -> DerivedAnswer.all(List.of(event.within(months), event.fits(definition))));
    }

    /** How many known adults are so. */
    @Member(
            value = "The number of known adults who meet the definition; at least those listed, more if some may be"
                    + " missing.",
            direction = Direction.CONCERN)
    public DerivedNumber adultsWho(@Quoted("definition of KnownAdult") String definition) {
        List<DerivedAnswer> parts = meeting(KnownAdult.class, definition);
        boolean mayBeMore = scene().facts(KnownAdult.class).stream()
                .anyMatch(adult -> adult.isStandIn() && adult.fits(definition).notRuledOut());
        return DerivedNumber.count(parts, !mayBeMore);
    }

    /** The overall level of the latest assessment. */
    @Presumes({"assessment.completedOn", "case.assessments", "assessment.ratings", "assessment.overall"})
    @Member(
            value = "The overall level of the latest completed assessment; unknown without one.",
            direction = Direction.CONCERN)
    public DerivedLevel overallLevel() {
        return scene().overall().level();
    }

    /** Yes if the National Security Division manages the person. */
    @Member(
            value =
                    "Yes if the National Security Division manages the person; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer nationalSecurityDivision() {
        return recorded(record.nationalSecurityDivision(), "nationalSecurityDivision");
    }

    /** The letter of the tier. */
    @Member(
            value = "The letter of the tier of supervision; the word unknown where that is not recorded.",
            words = "tier",
            direction = Direction.NEITHER)
    public String tier() {
        return record.tier().value().orElseGet(() -> unknownWord("tier", "tier"));
    }

    /** Whether any involvement of another agency is so. */
    @Member(
            value =
                    "Yes if some involvement of another agency meets the definition, no if all are listed and none does,"
                            + " else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer anyAgency(@Quoted("definition of AgencyInvolvement") String definition) {
        return anyListed(
                meeting(AgencyInvolvement.class, definition), scene().caseFile().agencies(), "agencies");
    }

    /** Whether every assessment is listed. */
    @Member(
            value = "Yes if all assessments are listed, or it was asked and there are none; else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer assessmentsListed() {
        return listed(scene().caseFile().assessments(), "assessments");
    }

    /** Whether every plan is listed. */
    @Member(
            value = "Yes if all plans are listed, or it was asked and there are none; else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer plansListed() {
        return listed(scene().caseFile().plans(), "plans");
    }

    private static DerivedAnswer listed(Listing<?> listing, String field) {
        return listing.isClosed() ? DerivedAnswer.of(true) : DerivedAnswer.unknown(caseGap(listing, field));
    }

    /** Whether it was asked, with a source and a day, which children there are. */
    @Presumes("case.children")
    @Member(
            value = "Yes if all children are listed, or it was asked and there are none, with source and day; else no.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer childrenEstablished() {
        Listing<?> children = scene().caseFile().children();
        boolean established = children.isClosed()
                && children.provenance().source().isPresent()
                && children.provenance().on().isPresent();
        return DerivedAnswer.of(established);
    }

    /** Whether it was asked and said that there are no children. */
    @Presumes("case.children")
    @Member(
            value = "Yes if it was asked and there are none, no if any is listed, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer childrenDenied() {
        return denied(scene().caseFile().children(), "children");
    }

    /** Whether it was asked and said that there is no known adult. */
    @Member(
            value = "Yes if it was asked and there are none, no if any is listed, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer adultsDenied() {
        return denied(scene().caseFile().adults(), "adults");
    }

    private DerivedAnswer denied(Listing<?> listing, String field) {
        return switch (listing.completeness()) {
            case ASKED_AND_NONE ->
                DerivedAnswer.of(true, listing.provenance().visibleFrom().orElse(DerivedAnswer.BEGINNING), id());
            case COMPLETE -> DerivedAnswer.of(false);
            case PARTIAL ->
                listing.entries().isEmpty() ? DerivedAnswer.unknown(caseGap(listing, field)) : DerivedAnswer.of(false);
            case NOT_ASKED -> DerivedAnswer.unknown(caseGap(listing, field));
        };
    }

    /** Whether only the person says that there are no children. */
    @Presumes("case.children")
    @Member(
            value = "Yes if it was asked, there are none, and only the person says so; else no.",
            direction = Direction.NEITHER)
    public DerivedAnswer childrenDeniedBySelfReportOnly() {
        Listing<?> children = scene().caseFile().children();
        return DerivedAnswer.of(children.completeness() == Completeness.ASKED_AND_NONE
                && children.provenance().verification() == Verification.SELF_REPORT);
    }

    /** Whether the record that there are no children has a source and a day. */
    @Presumes("case.children")
    @Member(
            value =
                    "Yes if it was asked and there are none, with a source and a day; unknown if without; no if nothing says that"
                            + " there are none.",
            direction = Direction.NEITHER)
    public DerivedAnswer childrenDeniedWithSource() {
        return scene().childrenDenial().withSource();
    }

    /** Whether there were no children in the last months. */
    @Presumes("case.children")
    @Member(
            value =
                    "Yes if it was asked in the last months and there are none, unknown if earlier, no if nothing says so with a"
                            + " day.",
            direction = Direction.NEITHER)
    public DerivedAnswer childrenDeniedWithin(int months) {
        return scene().childrenDenial().within(months, scene().asAt());
    }

    /** Whether the record that there is no domestic abuse has a source and a day. */
    @Presumes("person.domesticAbuseIndicated")
    @Member(
            value =
                    "Yes if domestic abuse is recorded as absent, with a source and a day; unknown if without; no if nothing says"
                            + " that it is absent.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer domesticAbuseDeniedWithSource() {
        return scene().domesticAbuseDenial().withSource();
    }

    /** Whether there was no domestic abuse in the last months. */
    @Presumes("person.domesticAbuseIndicated")
    @Member(
            value =
                    "Yes if domestic abuse was recorded as absent in the last months, unknown if earlier or if it is not known, no"
                            + " without a day or if it is recorded.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer domesticAbuseDeniedWithin(int months) {
        return scene().domesticAbuseDenial().within(months, scene().asAt());
    }

    /** Whether an enquiry that was sent is not answered, read and considered. */
    @Presumes("case.enquiries")
    @Member(
            value =
                    "Yes if an enquiry was sent and no reply about the right person, other than a refusal, is received, read"
                            + " and considered, no if none is listed so, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer enquiryUnfinished() {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Enquiry enquiry : scene().facts(Enquiry.class)) {
            parts.add(
                    DerivedAnswer.all(List.of(enquiry.sent(), enquiry.finished().not())));
        }
        return DerivedAnswer.any(parts);
    }

    /** Whether a reply holds something of concern. */
    @Presumes("case.enquiries")
    @Member(
            value = "Yes if a reply is recorded as holding something of concern, no if none is, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer adverseReply() {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Enquiry enquiry : scene().facts(Enquiry.class)) {
            parts.add(enquiry.adverse());
        }
        return DerivedAnswer.any(parts);
    }

    /** Whether an earlier record exists that is not read. */
    @Presumes("case.earlierRecords")
    @Member(
            value = "Yes if an earlier record is listed and not read, no if all listed are read, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer historyUnread() {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (EarlierRecord earlier : scene().facts(EarlierRecord.class)) {
            parts.add(earlier.read().not());
        }
        return DerivedAnswer.any(parts);
    }

    private <F extends CaseFact> List<DerivedAnswer> meeting(Class<F> type, String definition) {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (F fact : scene().facts(type)) {
            parts.add(fact.fits(definition).noEarlierThan(fact.since()));
        }
        return parts;
    }

    /** Any of the listed; while the listing is open, one that nobody has listed may be so too. */
    private DerivedAnswer anyListed(List<DerivedAnswer> parts, Listing<?> listing, String field) {
        if (listing.isClosed()) {
            return DerivedAnswer.any(parts);
        }
        List<DerivedAnswer> open = new ArrayList<>(parts);
        open.add(DerivedAnswer.unknown(caseGap(listing, field)));
        return DerivedAnswer.any(open);
    }

    private static Gap caseGap(Listing<?> listing, String field) {
        return Scene.gapOf(listing, field);
    }

    /** The nation where the person lives. */
    @Member(
            value =
                    "The nation where the person lives, from the local-authority code; the word unknown where that is not"
                            + " recorded.",
            words = "nation",
            direction = Direction.NEITHER)
    public String nation() {
        return nationWord(jurisdiction(), record.localAuthority(), "nation");
    }

    @Override
    public Jurisdiction jurisdiction() {
        return nation(record.localAuthority());
    }

    @Override
    public Optional<String> localAuthority() {
        return record.localAuthority().value();
    }
}
