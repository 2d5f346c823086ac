package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Direction;

/** An address, past, present or proposed; or the stand-in for addresses that nobody has listed. */
public final class Address extends ListedFact {

    private final org.safeguardingrules.casefile.Address record;

    Address(org.safeguardingrules.casefile.Address record, boolean standIn, Scene scene) {
        super(record, scene.caseFile().addresses(), "addresses", record.localAuthority(), standIn, scene);
        this.record = record;
    }

    /** Whether its record is marked as open. */
    @Member(
            value = "Yes if its record is marked as open; no if as guarded, or where nobody marked it.",
            direction = Direction.CONCERN)
    public DerivedAnswer markedOpen() {
        return openlyMarked();
    }

    /** Yes if it is settled accommodation. */
    @Member(
            value = "Yes if it is settled accommodation; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer settled() {
        return recorded(record.settled(), "settled");
    }

    /** Yes if children live, stay or visit there. */
    @Member(
            value = "Yes if children live, stay or visit there; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer childrenLiveOrVisit() {
        return recorded(record.childrenLiveOrVisit(), "childrenLiveOrVisit");
    }

    /** Yes if it is near a victim or inside an exclusion zone. */
    @Member(
            value = "Yes if it is near a victim or inside an exclusion zone; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer nearVictimOrExclusion() {
        return recorded(record.nearVictimOrExclusion(), "nearVictimOrExclusion");
    }

    /** Yes if it was already recommended or imposed. */
    @Member(
            value = "Yes if it was already recommended or imposed; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer recommended() {
        return recorded(record.recommended(), "recommended");
    }

    /** What the address is for. */
    @Member(
            value = "What the address is, or is proposed, for; the word unknown where that is not recorded.",
            words = "address purpose",
            direction = Direction.NEITHER)
    public String purpose() {
        return word(record.purpose(), "purpose", "purpose");
    }

    /** Whether a decision on it is still to come. */
    @Presumes({"address.decisionOn", "address.recommended", "address.until"})
    @Member(
            value =
                    "No once it was recommended or imposed, the day of decision has passed or the person has left it, else yes.",
            direction = Direction.NEITHER)
    public DerivedAnswer awaitingDecision() {
        LocalDate asAt = scene().asAt();
        boolean past = record.recommended().isYes()
                || record.decisionOn().value().map(asAt::isAfter).orElse(false)
                || record.until().value().map(asAt::isAfter).orElse(false);
        return DerivedAnswer.of(!past, DerivedAnswer.BEGINNING, records());
    }

    /** Whether a release that is so proposes it. */
    @Presumes({"supervisionPeriod.started", "supervisionPeriod.allocated", "supervisionPeriod.ended"})
    @Member(
            value =
                    "Yes if a release that meets the definition lists it among the addresses proposed, no if releases and their"
                            + " addresses are all listed and none does, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer proposedForRelease(@Quoted("definition of Release") String definition) {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Release release : scene().facts(Release.class)) {
            parts.add(DerivedAnswer.all(List.of(release.proposes(id()), release.fits(definition))));
        }
        if (!scene().caseFile().releases().isClosed()) {
            parts.add(DerivedAnswer.unknown(Scene.gapOf(scene().caseFile().releases(), "releases")));
        }
        return DerivedAnswer.any(parts);
    }

    /** Whether the person moves there, or moved there, under the present supervision. */
    @Presumes({"supervisionPeriod.started", "supervisionPeriod.allocated", "supervisionPeriod.ended"})
    @Member(
            value =
                    "Yes if its first day comes after the present supervision began, no if not after it, unknown without its"
                            + " first day.",
            direction = Direction.NEITHER)
    public DerivedAnswer movedToUnderSupervision() {
        return scene().sinceSupervisionBegan(this, record.from(), "from", LocalDate::isAfter);
    }

    /** Whether it lies in another police force area than the person's. */
    @Member(
            value = "Yes if the force areas differ, no if they are the same, unknown where one is not recorded.",
            direction = Direction.NEITHER)
    public DerivedAnswer inOtherForce() {
        return scene().inOtherForce(this, record.policeForce());
    }

    /** Whether the person lives there on the day asked about. */
    @Member(
            value = "Yes from its first day until its last, unknown without a first day.",
            direction = Direction.NEITHER)
    public DerivedAnswer inUse() {
        LocalDate asAt = scene().asAt();
        if (record.until().value().map(asAt::isAfter).orElse(false)) {
            return DerivedAnswer.of(false);
        }
        return record.from()
                .value()
                .map(day -> DerivedAnswer.of(!asAt.isBefore(day), day, id()))
                .orElseGet(() -> DerivedAnswer.unknown(gap("from", record.from().unknown())));
    }

    /** Whether the address became known after an assessment. */
    @Member(
            value = "Yes if the address was recorded after the assessment was completed, no if before or not listed,"
                    + " unknown without the days.",
            direction = Direction.CONCERN)
    public DerivedAnswer knownAfter(Assessment assessment) {
        return isStandIn() ? DerivedAnswer.of(false) : after(assessment, record.visibleFrom());
    }

    /** Whether it became known after an assessment that the person had left. */
    @Member(
            value = "Yes if the last day there was recorded after the assessment was completed, no if before or none is"
                    + " past, unknown without the days.",
            direction = Direction.CONCERN)
    public DerivedAnswer leftAfter(Assessment assessment) {
        return learnedAfter(assessment, record.until(), "until");
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        return switch (name) {
            case "recommendation of the curfew", "address approved", "decision on early release", "release decision" ->
                record.decisionOn().value();
            case "contact" -> record.from().value();
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<LocalDate> datedBy(DatedBy basis) {
        return basis == DatedBy.STEP ? record.decisionOn().value() : Optional.empty();
    }
}
