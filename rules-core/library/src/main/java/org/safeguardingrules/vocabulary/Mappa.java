package org.safeguardingrules.vocabulary;

import org.safeguardingrules.pack.Direction;

/** Management under multi-agency public protection arrangements. */
public final class Mappa extends RecordedFact {

    private final org.safeguardingrules.casefile.Mappa record;

    Mappa(org.safeguardingrules.casefile.Mappa record, Scene scene) {
        super(record, scene);
        this.record = record;
    }

    /** Yes if the person is eligible in a category. */
    @Member(
            value = "Yes if the person is eligible in a category; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer eligible() {
        return recorded(record.eligible(), "eligible");
    }

    /** The level of management. */
    @Member(value = "The level of management, 1 to 3.", direction = Direction.CONCERN)
    public DerivedNumber level() {
        return number(record.level(), "level");
    }

    /** Whether it has not ended on the day asked about. */
    @Member(value = "No once its end is past, else yes.", direction = Direction.CONCERN)
    public DerivedAnswer running() {
        boolean ended = record.endedOn().value().map(scene().asAt()::isAfter).orElse(false);
        return DerivedAnswer.of(!ended, since(), id());
    }

    /** Whether it is at this level or above. */
    @Member(
            value = "Yes if the level is this or above, no if it is below, unknown where it is not recorded.",
            direction = Direction.CONCERN)
    public DerivedAnswer levelAtLeast(int level) {
        return record.level()
                .value()
                .map(known -> DerivedAnswer.of(known >= level, this))
                .orElseGet(
                        () -> DerivedAnswer.unknown(gap("level", record.level().unknown())));
    }
}
