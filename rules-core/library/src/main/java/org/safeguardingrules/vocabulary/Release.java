package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.Optional;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Direction;

/** A release from custody. */
public final class Release extends RecordedFact {

    private final org.safeguardingrules.casefile.Release record;

    Release(org.safeguardingrules.casefile.Release record, Scene scene) {
        super(record, scene);
        this.record = record;
    }

    /** Yes if the date was changed. */
    @Member(
            value = "Yes if the date was changed; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer changed() {
        return recorded(record.changed(), "changed");
    }

    /** Yes if the views of the victim were sought through the liaison unit. */
    @Member(
            value =
                    "Yes if the views of the victim were sought through the liaison unit; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer victimViewsSought() {
        return recorded(record.victimViewsSought(), "victimViewsSought");
    }

    /** Yes if it is on home detention curfew. */
    @Member(
            value = "Yes if it is on home detention curfew; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer homeDetentionCurfew() {
        return recorded(record.homeDetentionCurfew(), "homeDetentionCurfew");
    }

    /** Whether it belongs to what is supervised now. */
    @Presumes({"supervisionPeriod.started", "supervisionPeriod.allocated", "supervisionPeriod.ended"})
    @Member(
            value =
                    "Yes if it is to come or came since the present supervision began, no if it came before, unknown without its"
                            + " day.",
            direction = Direction.NEITHER)
    public DerivedAnswer ofPresentSupervision() {
        return scene().ofPresentSupervision(this, record.on(), "on");
    }

    /** Whether its day is known. */
    @Member(value = "Yes if a day of release is recorded, else unknown.", direction = Direction.NEITHER)
    public DerivedAnswer dayKnown() {
        return record.on().isUnknown()
                ? DerivedAnswer.unknown(gap("on", record.on().unknown()))
                : DerivedAnswer.of(true, sinceOf(record.on().provenance().visibleFrom()), id());
    }

    /** Whether it lists an address among those proposed. */
    DerivedAnswer proposes(String address) {
        if (record.addresses().entries().stream().anyMatch(ref -> ref.id().equals(address))) {
            return DerivedAnswer.of(true, since(), id());
        }
        return record.addresses().isClosed()
                ? DerivedAnswer.of(false, since(), id())
                : DerivedAnswer.unknown(gapOf(record.addresses(), "addresses"));
    }

    @Override
    public Optional<LocalDate> datedBy(DatedBy basis) {
        return basis == DatedBy.STEP ? record.on().value() : Optional.empty();
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        return switch (name) {
            case "release", "contact" -> record.on().value();
            case "licence finalised" -> record.licenceFinalisedOn().value();
            case "release decision", "decision on early release" ->
                record.decisionOn().value();
            default -> Optional.empty();
        };
    }
}
