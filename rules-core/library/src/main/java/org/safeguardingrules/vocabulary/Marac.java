package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.Optional;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Role;
import org.safeguardingrules.pack.Direction;

/** A referral to, or case of, a multi-agency risk assessment conference. */
public final class Marac extends RecordedFact {

    private final org.safeguardingrules.casefile.Marac record;

    Marac(org.safeguardingrules.casefile.Marac record, Scene scene) {
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

    /** Yes if it was accepted as high risk. */
    @Member(
            value = "Yes if it was accepted as high risk; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer acceptedAsHigh() {
        return recorded(record.acceptedAsHigh(), "acceptedAsHigh");
    }

    /** Whether the person is the perpetrator in it. */
    @Member(
            value = "Yes if the person is recorded as perpetrator, no if as victim, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer byPerson() {
        return is(record.role(), Role.PERPETRATOR, "role");
    }

    /** The id of the adult it is about. */
    @Member(
            value = "The id of the adult it is about, to compare with an adult's; empty where nobody is identified.",
            direction = Direction.NEITHER)
    public String victim() {
        return record.victim().map(Ref::id).orElse("");
    }

    /** Whether it was referred in the last months. */
    @Member(
            value = "Yes if it was referred in the last months, no if earlier, unknown without a day.",
            direction = Direction.CONCERN)
    public DerivedAnswer referredWithin(int months) {
        return within(record.referredOn(), months, "referredOn");
    }

    Optional<LocalDate> referredOn() {
        return record.referredOn().value();
    }

    Gap referredOnGap() {
        return gap("referredOn", record.referredOn().unknown());
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        return name.equals("referral made") ? record.referredOn().value() : Optional.empty();
    }
}
