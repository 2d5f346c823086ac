package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.Optional;
import org.safeguardingrules.vocabulary.Member.Direction;

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
    @Member("Yes if it is on home detention curfew; no where that is recorded, else unknown.")
    public DerivedAnswer homeDetentionCurfew() {
        return recorded(record.homeDetentionCurfew(), "homeDetentionCurfew");
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        return switch (name) {
            case "release" -> record.on().value();
            case "licence finalised" -> record.licenceFinalisedOn().value();
            case "release decision", "decision on early release" ->
                record.decisionOn().value();
            default -> Optional.empty();
        };
    }
}
