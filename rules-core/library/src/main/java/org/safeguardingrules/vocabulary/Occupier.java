package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.Optional;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Direction;
import org.safeguardingrules.pack.Jurisdiction;

/** An adult who lives at an address; or the stand-in for occupiers whom nobody has listed. */
public final class Occupier extends RecordedFact {

    private final org.safeguardingrules.casefile.Occupier record;
    private final Address address;
    private final Optional<Gap> standsInFor;

    Occupier(org.safeguardingrules.casefile.Occupier record, Address address, Optional<Gap> standsInFor, Scene scene) {
        super(record, scene);
        this.record = record;
        this.address = address;
        this.standsInFor = standsInFor;
    }

    /** Yes if the arrangement needs the informed consent of this adult. */
    @Member(
            value = "Yes if the adult is the main occupier; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer mainOccupier() {
        return recorded(record.mainOccupier(), "mainOccupier");
    }

    /** Yes if the adult was seen or spoken to alone. */
    @Member(
            value = "Yes if the adult was seen or spoken to alone; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer seenAlone() {
        return recorded(record.seenAlone(), "seenAlone");
    }

    /** Yes if the adult was told what the arrangement involves. */
    @Member(
            value = "Yes if the adult was told what the arrangement involves; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer informed() {
        return recorded(record.informed(), "informed");
    }

    /** Yes if the adult agrees. */
    @Member(
            value = "Yes if the adult agrees; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer consents() {
        return recorded(record.consents(), "consents");
    }

    /** Yes if an independent interpreter was used where one was needed. */
    @Member(
            value =
                    "Yes if an independent interpreter was used where one was needed; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer independentInterpreter() {
        return recorded(record.independentInterpreter(), "independentInterpreter");
    }

    /** Yes if what was said speaks against the arrangement. */
    @Member(
            value = "Yes if what was said speaks against the arrangement; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer adverse() {
        return recorded(record.adverse(), "adverse");
    }

    /** The address. */
    @Member(value = "The id of the address, to compare with an address's.", direction = Direction.NEITHER)
    public String address() {
        return address.id();
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        return address.anchor(name);
    }

    @Override
    public Optional<LocalDate> datedBy(DatedBy basis) {
        return address.datedBy(basis);
    }

    @Override
    public Jurisdiction jurisdiction() {
        return address.jurisdiction();
    }

    @Override
    public Optional<String> localAuthority() {
        return address.localAuthority();
    }

    @Override
    Optional<Gap> standsInFor() {
        return standsInFor;
    }
}
