package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.Role;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Direction;

/** A protective order. */
@Concern
public final class Order extends RecordedFact {

    private final org.safeguardingrules.casefile.ProtectiveOrder record;

    Order(org.safeguardingrules.casefile.ProtectiveOrder record, Scene scene) {
        super(record, scene);
        this.record = record;
    }

    /** Yes if its terms are known. */
    @Member(
            value = "Yes if its terms are known; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer termsKnown() {
        return recorded(record.termsKnown(), "termsKnown");
    }

    /** Yes if a breach was reported. */
    @Member(
            value = "Yes if a breach was reported; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer breachReported() {
        return recorded(record.breachReported(), "breachReported");
    }

    /** The kind of order. */
    @Member(
            value = "The kind of order; the word unknown where that is not recorded.",
            words = "order kind",
            direction = Direction.NEITHER)
    public String kind() {
        return word(record.kind(), "kind", "kind");
    }

    /** Whether it binds the person. */
    @Member(
            value = "Yes if it binds the person, no if it protects the person, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer bindsPerson() {
        return is(record.role(), Role.PERPETRATOR, "role");
    }

    /** Whether it is in force on the day asked about. */
    @Member(value = "No once its last day is past or before its first, else yes.", direction = Direction.CONCERN)
    public DerivedAnswer inForce() {
        LocalDate asAt = scene().asAt();
        boolean over = record.until().value().map(asAt::isAfter).orElse(false);
        boolean toCome = record.from().value().map(asAt::isBefore).orElse(false);
        return DerivedAnswer.of(!over && !toCome, since(), id());
    }

    /** Whether it was made in an area. */
    @Member(
            value =
                    "Yes if the area recorded is this one, by its word or one of its codes; no if it is another, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer madeIn(@Quoted("order area") String area) {
        List<String> codes = scene().policy().words("order area").codes().getOrDefault(area, List.of());
        return record.area()
                .value()
                .map(recorded -> DerivedAnswer.of(recorded.equals(area) || codes.contains(recorded), since(), id()))
                .orElseGet(() -> DerivedAnswer.unknown(gap("area", record.area().unknown())));
    }

    /** Whether the order became known after an assessment. */
    @Member(
            value =
                    "Yes if the order was recorded after the assessment was completed, no if before, unknown without the"
                            + " days.",
            direction = Direction.CONCERN)
    public DerivedAnswer knownAfter(Assessment assessment) {
        return after(assessment, record.visibleFrom());
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

    @Override
    public Optional<LocalDate> datedBy(DatedBy basis) {
        return switch (basis) {
            case BEHAVIOUR, STEP -> record.breachOn().value();
            case SENTENCE, AS_AT -> Optional.empty();
        };
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        return name.equals("breach") ? record.breachOn().value() : Optional.empty();
    }
}
