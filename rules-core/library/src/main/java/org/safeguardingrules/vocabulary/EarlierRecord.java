package org.safeguardingrules.vocabulary;

import org.safeguardingrules.casefile.StepKind;
import org.safeguardingrules.pack.Direction;

/** A record of earlier supervision, assessment or prison intelligence. */
public final class EarlierRecord extends RecordedFact {

    private final org.safeguardingrules.casefile.EarlierRecord record;

    EarlierRecord(org.safeguardingrules.casefile.EarlierRecord record, Scene scene) {
        super(record, scene);
        this.record = record;
    }

    /** What it is. */
    @Member(
            value = "What it is; the word unknown where that is not recorded.",
            words = "earlier record kind",
            direction = Direction.NEITHER)
    public String kind() {
        return word(record.kind(), "kind", "kind");
    }

    /** Whether it was read. */
    @Member(
            value = "Yes if it was read and summarised for this period, no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer read() {
        boolean step = record.steps().stream().anyMatch(done -> done.kind() == StepKind.READ);
        return step ? DerivedAnswer.of(true, since(), id()) : recorded(record.read(), "read");
    }
}
