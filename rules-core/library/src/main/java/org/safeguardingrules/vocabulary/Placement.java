package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.Optional;
import org.safeguardingrules.pack.Direction;

/** An unpaid-work placement. */
public final class Placement extends RecordedFact {

    private final org.safeguardingrules.casefile.Placement record;

    Placement(org.safeguardingrules.casefile.Placement record, Scene scene) {
        super(record, scene);
        this.record = record;
    }

    /** Yes if children are among those at the site. */
    @Member(
            value = "Yes if children are among those at the site; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer childrenPresent() {
        return recorded(record.childrenPresent(), "childrenPresent");
    }

    /** Yes if adults at risk are among those at the site. */
    @Member(
            value = "Yes if adults at risk are among those at the site; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer adultsAtRiskPresent() {
        return recorded(record.adultsAtRiskPresent(), "adultsAtRiskPresent");
    }

    /** Yes if it is near a victim or inside an exclusion zone. */
    @Member(
            value = "Yes if it is near a victim or inside an exclusion zone; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer nearVictimOrExclusion() {
        return recorded(record.nearVictimOrExclusion(), "nearVictimOrExclusion");
    }

    /** Yes if the group holds somebody who must be kept apart. */
    @Member(
            value = "Yes if the group holds somebody who must be kept apart; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer groupConflict() {
        return recorded(record.groupConflict(), "groupConflict");
    }

    /** Yes if an assessment says that the placement manages known risks. */
    @Member(
            value =
                    "Yes if an assessment says that the placement manages known risks; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer riskAssessed() {
        return recorded(record.riskAssessed(), "riskAssessed");
    }

    /** Yes if it is matched to the person. */
    @Member(
            value = "Yes if it is matched to the person; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer matchedToPerson() {
        return recorded(record.matchedToPerson(), "matchedToPerson");
    }

    /** Whether it belongs to what is supervised now. */
    @Presumes({"supervisionPeriod.started", "supervisionPeriod.allocated", "supervisionPeriod.ended"})
    @Member(
            value =
                    "Yes if it is to come or began since the present supervision began, no if it began before, unknown without its"
                            + " first day.",
            direction = Direction.NEITHER)
    public DerivedAnswer ofPresentSupervision() {
        return scene().ofPresentSupervision(this, record.startsOn(), "startsOn");
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        return switch (name) {
            case "placement", "unpaid-work session" -> record.startsOn().value();
            default -> Optional.empty();
        };
    }
}
