package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Role;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Direction;

/** Something that happened or is said to have happened. */
@Concern
public final class Event extends RecordedFact {

    private final org.safeguardingrules.casefile.Event record;

    Event(org.safeguardingrules.casefile.Event record, Scene scene) {
        super(record, scene);
        this.record = record;
    }

    /** Whether its record is marked as open. */
    @Member(
            value = "Yes if its record is marked as open; no if as guarded, or where nobody marked it.",
            direction = Direction.CONCERN)
    public DerivedAnswer markedOpen() {
        return openlyMarked();
    }

    /** Yes if it is recorded as domestic abuse. */
    @Member(
            value = "Yes if it is recorded as domestic abuse; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer domesticAbuse() {
        return recorded(record.domesticAbuse(), "domesticAbuse");
    }

    /** Yes if a child was present, saw or heard. */
    @Member(
            value = "Yes if a child was present, saw or heard; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer childPresent() {
        return recorded(record.childPresent(), "childPresent");
    }

    /** Yes if a weapon was carried, used or threatened. */
    @Member(
            value = "Yes if a weapon was carried, used or threatened; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer weapon() {
        return recorded(record.weapon(), "weapon");
    }

    /** Yes if a threat to kill was made. */
    @Member(
            value = "Yes if a threat to kill was made; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer threatToKill() {
        return recorded(record.threatToKill(), "threatToKill");
    }

    /** Yes if strangulation or suffocation is recorded. */
    @Member(
            value = "Yes if strangulation or suffocation is recorded; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer strangulation() {
        return recorded(record.strangulation(), "strangulation");
    }

    /** Yes if alcohol or drugs were linked. */
    @Member(
            value = "Yes if alcohol or drugs were linked; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer substanceLinked() {
        return recorded(record.substanceLinked(), "substanceLinked");
    }

    /** Yes if an emergency worker or member of staff was harmed. */
    @Member(
            value =
                    "Yes if an emergency worker or member of staff was harmed; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer emergencyWorkerVictim() {
        return recorded(record.emergencyWorkerVictim(), "emergencyWorkerVictim");
    }

    /** Yes if it was against a child. */
    @Member(
            value = "Yes if it was against a child; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer againstChild() {
        return recorded(record.againstChild(), "againstChild");
    }

    /** Yes if it discloses an intent to harm a known person soon. */
    @Member(
            value =
                    "Yes if it discloses an intent to harm a known person soon; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer imminentThreat() {
        return recorded(record.imminentThreat(), "imminentThreat");
    }

    /** Yes if it is a specified violent or sexual offence. */
    @Member(
            value = "Yes if it is a specified violent or sexual offence; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer specified() {
        return recorded(record.specified(), "specified");
    }

    /** Yes if serious harm was caused or likely. */
    @Member(
            value = "Yes if serious harm was caused or likely; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer seriousHarm() {
        return recorded(record.seriousHarm(), "seriousHarm");
    }

    /** Yes if it was more severe than what went before. */
    @Member(
            value = "Yes if it was more severe than what went before; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer moreSevere() {
        return recorded(record.moreSevere(), "moreSevere");
    }

    /** How it came to be recorded. */
    @Member(
            value = "How it came to be recorded; the word unknown where that is not recorded.",
            words = "event kind",
            direction = Direction.NEITHER)
    public String kind() {
        return word(record.kind(), "kind", "kind");
    }

    /** What became of it. */
    @Member(
            value = "What became of it; the word unknown where that is not recorded.",
            words = "event outcome",
            direction = Direction.NEITHER)
    public String outcome() {
        return word(record.outcome(), "outcome", "outcome");
    }

    /** Who it is known from. */
    @Member(
            value = "Who it is known from; the word unknown where that is not recorded.",
            words = "event source",
            direction = Direction.NEITHER)
    public String source() {
        return word(record.source(), "source", "source");
    }

    /** What the adult harmed is to the person. */
    @Member(
            value = "What the adult harmed is to the person; the word unknown where that is not recorded.",
            words = "relation",
            direction = Direction.NEITHER)
    public String victimRelation() {
        return word(record.victimRelation(), "victimRelation", "victimRelation");
    }

    /** Whether the person did it. */
    @Member(
            value = "Yes if the person is recorded as perpetrator, no if as victim, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer byPerson() {
        return is(record.role(), Role.PERPETRATOR, "role");
    }

    /** Whether it involved this. */
    @Member(
            value =
                    "Yes if it is recorded as involving this, no if all it involved is listed without it, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer involved(@Quoted("nature") String nature) {
        if (record.natures().entries().contains(nature)) {
            return DerivedAnswer.of(true, sinceOf(record.natures().provenance().visibleFrom()), id());
        }
        return record.natures().isClosed()
                ? DerivedAnswer.of(false, since(), id())
                : DerivedAnswer.unknown(gapOf(record.natures(), "natures"));
    }

    /** Whether it is an offence of this class. */
    @Member(
            value = "Yes if its code or what it involved means this class, no if a code is recorded that does not, else"
                    + " unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer ofOffence(@Quoted("offence class") String offenceClass) {
        List<String> codes = scene().policy().words("offence class").codes().getOrDefault(offenceClass, List.of());
        boolean byCode = record.code().value().map(codes::contains).orElse(false);
        if (byCode || record.natures().entries().contains(offenceClass)) {
            return DerivedAnswer.of(true, since(), id());
        }
        boolean known = record.natures().isClosed() || record.code().value().isPresent() && !codes.isEmpty();
        return known
                ? DerivedAnswer.of(false, since(), id())
                : DerivedAnswer.unknown(gap("code", record.code().unknown()));
    }

    /** Whether it happened in the last months. */
    @Member(
            value =
                    "Yes if it happened in the months up to the day asked about, no if earlier or later, unknown without a"
                            + " day.",
            direction = Direction.CONCERN)
    public DerivedAnswer within(int months) {
        return within(record.on(), months, "on");
    }

    /** Whether it lies in another police force area than the person's. */
    @Member(
            value = "Yes if the force areas differ, no if they are the same, unknown where one is not recorded.",
            direction = Direction.NEITHER)
    public DerivedAnswer inOtherForce() {
        return scene().inOtherForce(this, record.policeForce());
    }

    /** Whether it became known after the last enquiry of a kind was sent. */
    @Presumes({"enquiry.kind", "enquiry.steps", "case.enquiries"})
    @Member(
            value =
                    "Yes if an enquiry of this kind was sent and the event was recorded later; no if earlier or none was"
                            + " sent; unknown without the days.",
            direction = Direction.CONCERN)
    public DerivedAnswer sinceLastEnquiry(@Quoted("enquiry kind") String kind) {
        return scene().laterThanLastEnquiry(kind, this, record.visibleFrom());
    }

    /** Whether it became known after the last home visit. */
    @Member(
            value = "Yes if a home visit was made and the event was recorded later, no if earlier or no visit is"
                    + " recorded, unknown without the days.",
            direction = Direction.CONCERN)
    public DerivedAnswer sinceLastHomeVisit() {
        return scene().sinceLastHomeVisit(this, record.visibleFrom());
    }

    /** Whether it became known after an assessment. */
    @Member(
            value =
                    "Yes if it was recorded after the assessment was completed, no if before, unknown without the days.",
            direction = Direction.CONCERN)
    public DerivedAnswer knownAfter(Assessment assessment) {
        return after(assessment, record.visibleFrom());
    }

    /** Whether an assessment deals with it. */
    @Member(
            value = "Yes if the assessment says, or a practitioner confirmed, that it deals with it or that it is not"
                    + " relevant; no if it says that it does not; unknown where it does not say.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer dealtWithBy(Assessment assessment) {
        return assessment.dealsWith(this);
    }

    /** Whether a plan deals with it. */
    @Member(
            value =
                    "Yes if the plan says, or a practitioner confirmed, that it deals with it or that it is not relevant;"
                            + " no if it says that it does not; unknown where it does not say.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer dealtWithInPlan(Plan plan) {
        return plan.dealsWith(this);
    }

    /** The id of the adult or child harmed. */
    @Member(
            value =
                    "The id of whoever was harmed, to compare with a child's or adult's; empty where nobody is identified.",
            direction = Direction.NEITHER)
    public String victim() {
        return record.victim().map(Ref::id).orElse("");
    }

    /** Whether it is known who was harmed. */
    @Member(value = "Yes if whoever was harmed is identified, else unknown.", direction = Direction.NEITHER)
    public DerivedAnswer victimIdentified() {
        return record.victim()
                .map(harmed -> DerivedAnswer.of(true, since(), id()))
                .orElseGet(() -> DerivedAnswer.unknown(gap("victim", Optional.empty())));
    }

    /** Whether a child who is so was harmed. */
    @Member(
            value =
                    "Yes if whoever was harmed is a listed child who meets the definition, no if it is somebody else or a child who"
                            + " does not, unknown where nobody is identified.",
            direction = Direction.CONCERN)
    public DerivedAnswer harmedChild(@Quoted("definition of Child") String definition) {
        if (record.victim().isEmpty()) {
            return victimIdentified();
        }
        return scene().fact(Child.class, victim())
                .map(child -> child.fits(definition))
                .orElseGet(() -> DerivedAnswer.of(false, since(), id()));
    }

    /** Whether events that are so came closer together. */
    @Member(
            value =
                    "Yes if, of events that meet the definition, it followed another within the months sooner than that one"
                            + " followed a third, each on a day of its own; no if that is certainly not so, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer soonerThanBefore(@Quoted("definition of Event") String definition, int months) {
        return new Intervals(this, scene(), definition, months).shorter();
    }

    /** Whether it harmed somebody; not known where nobody is identified. */
    DerivedAnswer harmed(String id) {
        return record.victim()
                .map(harmed -> DerivedAnswer.of(harmed.id().equals(id), since(), id()))
                .orElseGet(() -> DerivedAnswer.unknown(Set.of(gap("victim", Optional.empty())), Set.of(id())));
    }

    /** How many events up to it are so. */
    @Member(
            value = "The number of events that meet the definition in the months up to this one, itself among them; at"
                    + " least what is listed, more if some may be missing.",
            direction = Direction.CONCERN)
    public DerivedNumber countUpToIt(@Quoted("definition of Event") String definition, int months) {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Event other : scene().facts(Event.class)) {
            scene().step();
            parts.add(DerivedAnswer.all(List.of(other.fits(definition), other.inMonthsUpTo(this, months)))
                    .noEarlierThan(other.since()));
        }
        boolean complete = scene().caseFile().events().isClosed();
        if (!complete) {
            parts.add(DerivedAnswer.unknown(Scene.gapOf(scene().caseFile().events(), "events")));
        }
        return DerivedNumber.count(parts, complete);
    }

    DerivedAnswer inMonthsUpTo(Event last, int months) {
        Optional<LocalDate> day = record.on().value();
        Optional<LocalDate> end = last.record.on().value();
        if (this == last) {
            return DerivedAnswer.of(true, since(), id());
        }
        if (day.isEmpty() || end.isEmpty()) {
            Event undated = day.isEmpty() ? this : last;
            return DerivedAnswer.unknown(undated.gap("on", undated.record.on().unknown()));
        }
        return DerivedAnswer.of(
                !day.get().isAfter(end.get()) && day.get().isAfter(end.get().minusMonths(months)), since(), id());
    }

    Optional<LocalDate> happenedOn() {
        return record.on().value();
    }

    /** Whether the record that there is no domestic abuse holds beside the event. */
    @Presumes("event.on")
    @Member(
            value =
                    "Yes if no domestic abuse is recorded from the day on which the event became known or a later one, unknown if"
                            + " from an earlier one, no if nothing says so with a day.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer domesticAbuseStillDenied() {
        return scene().domesticAbuseDenial().stillBeside(this, record.visibleFrom());
    }

    /** Whether its record names nobody as harmed. */
    @Member(value = "Yes if its record names nobody as harmed, else no.", direction = Direction.NEITHER)
    public DerivedAnswer namesNobodyHarmed() {
        return DerivedAnswer.of(record.victim().isEmpty(), since(), id());
    }

    /** Whether the adult of a conference referral was harmed in it. */
    @Member(
            value =
                    "Yes if it harmed the adult whom the conference referral is about, no if somebody else, unknown while either is"
                            + " not identified.",
            direction = Direction.NEITHER)
    public DerivedAnswer harmedAdultOf(Marac marac) {
        return marac.victim().isEmpty()
                ? DerivedAnswer.unknown(marac.gap("victim", Optional.empty()))
                : harmed(marac.victim());
    }

    /** Whether it came after a conference referral, within some months of it. */
    @Presumes("event.on")
    @Member(
            value =
                    "Yes if it came after the conference referral and no more than so many months after, the last day counted; no"
                            + " if earlier or later; unknown without the days.",
            direction = Direction.NEITHER)
    public DerivedAnswer withinMonthsOf(Marac marac, int months) {
        return after(marac, referred -> !happened().isAfter(referred.plusMonths(months)));
    }

    /** Whether it came some months after a conference referral. */
    @Presumes("event.on")
    @Member(
            value =
                    "Yes if it came more than so many months after the conference referral, no if earlier, unknown without the"
                            + " days.",
            direction = Direction.NEITHER)
    public DerivedAnswer monthsPast(Marac marac, int months) {
        return after(marac, referred -> happened().isAfter(referred.plusMonths(months)));
    }

    private DerivedAnswer after(Marac marac, Predicate<LocalDate> distance) {
        if (marac.referredOn().isEmpty()) {
            return DerivedAnswer.unknown(marac.referredOnGap());
        }
        if (happened().equals(DerivedAnswer.BEGINNING)) {
            return DerivedAnswer.unknown(gap("on", record.on().unknown()));
        }
        LocalDate referred = marac.referredOn().get();
        boolean so = happened().isAfter(referred) && distance.test(referred);
        return DerivedAnswer.of(so, since(), id(), marac.id());
    }

    /** The day on which it happened, or else was recorded; the beginning where neither is known. */
    LocalDate happened() {
        return record.on().value().orElse(since());
    }

    DerivedAnswer withChild(String childId) {
        boolean listed =
                record.children().entries().stream().anyMatch(ref -> ref.id().equals(childId));
        if (listed) {
            return DerivedAnswer.of(true, since(), id());
        }
        DerivedAnswer present = childPresent();
        if (present.no() || record.children().isClosed()) {
            return DerivedAnswer.of(false, since(), id());
        }
        return DerivedAnswer.unknown(Set.of(gapOf(record.children(), "children")), Set.of(id()));
    }

    /** The area of the adult harmed. */
    @Override
    public Optional<String> localAuthority() {
        return scene().fact(KnownAdult.class, victim()).flatMap(KnownAdult::localAuthority);
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        return name.equals("breach") ? record.on().value() : Optional.empty();
    }

    @Override
    public Optional<LocalDate> datedBy(DatedBy basis) {
        return switch (basis) {
            case BEHAVIOUR, STEP -> record.on().value();
            case SENTENCE, AS_AT -> Optional.empty();
        };
    }

    @Override
    public LocalDate beginning() {
        return record.on().value().filter(day -> day.isBefore(since())).orElse(since());
    }
}
