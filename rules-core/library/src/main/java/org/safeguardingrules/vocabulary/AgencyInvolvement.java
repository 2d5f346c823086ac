package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.Optional;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.pack.Direction;
import org.safeguardingrules.pack.Jurisdiction;

/** Involvement of another agency: a meeting, or a worker. */
public final class AgencyInvolvement extends RecordedFact {

    private final org.safeguardingrules.casefile.AgencyInvolvement record;

    AgencyInvolvement(org.safeguardingrules.casefile.AgencyInvolvement record, Scene scene) {
        super(record, scene);
        this.record = record;
    }

    /** Yes if the service was invited. */
    @Member(
            value = "Yes if the service was invited; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer invited() {
        return recorded(record.invited(), "invited");
    }

    /** Whether it is this. */
    @Member(
            value = "Yes if it is recorded as this, no if as something else, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer of(@Quoted("agency") String word) {
        return record.agency()
                .value()
                .map(known -> DerivedAnswer.of(known.equals(word), this))
                .orElseGet(() ->
                        DerivedAnswer.unknown(gap("agency", record.agency().unknown())));
    }

    /** Whether one of this kind about the same child or adult came later. */
    @Member(
            value = "Yes if one of this kind, on a later day and about the same child or adult, is recorded, else no.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer followedBy(@Quoted("agency") String word) {
        boolean followed = scene().facts(AgencyInvolvement.class).stream()
                .filter(other -> other.record.about().equals(record.about())
                        && other.of(word).yes())
                .anyMatch(other -> other.isLaterThan(this));
        return DerivedAnswer.of(followed, this);
    }

    private boolean isLaterThan(AgencyInvolvement other) {
        Optional<LocalDate> from = other.record.on().value();
        return record.on()
                .value()
                .map(day -> from.map(day::isAfter).orElse(false))
                .orElse(false);
    }

    /** Whether it belongs to a period of supervision or what came after it. */
    @Presumes({"supervisionPeriod.started", "supervisionPeriod.allocated", "supervisionPeriod.ended"})
    @Member(
            value =
                    "Yes if its day is not before the day on which the period began, no if it is, unknown without these days.",
            direction = Direction.NEITHER)
    public DerivedAnswer notBefore(Supervision period) {
        Optional<LocalDate> begun = period.begun();
        if (begun.isEmpty()) {
            return DerivedAnswer.unknown(period.gap("allocated", Optional.empty()));
        }
        return record.on()
                .value()
                .map(day -> DerivedAnswer.of(!day.isBefore(begun.get()), this))
                .orElseGet(() -> DerivedAnswer.unknown(gap("on", record.on().unknown())));
    }

    /** The nation of the child or adult it is about. */
    @Member(
            value =
                    "The nation where the child or adult it is about lives; the word unknown where that is not recorded.",
            words = "nation",
            direction = Direction.NEITHER)
    public String nation() {
        return jurisdiction().word();
    }

    /** The id of the child or adult it is about. */
    @Member(
            value =
                    "The id of whom it is about, to compare with a child's or adult's; empty where nobody is identified.",
            direction = Direction.NEITHER)
    public String about() {
        return record.about().map(Ref::id).orElse("");
    }

    @Override
    public Jurisdiction jurisdiction() {
        return scene().withPlace(about()).map(CaseFact::jurisdiction).orElse(Jurisdiction.UNKNOWN);
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        return name.equals("meeting") ? record.on().value() : Optional.empty();
    }
}
