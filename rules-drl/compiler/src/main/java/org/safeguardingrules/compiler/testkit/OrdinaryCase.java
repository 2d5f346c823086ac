package org.safeguardingrules.compiler.testkit;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.UnusableCaseFile;

/**
 * A benign case in which one, two or three parts are something else: what is known of children or adults, what has
 * happened, what is registered, proposed, planned or to come.
 */
final class OrdinaryCase {

    private static final int MOST_PARTS = 3;
    private static final int MOST_TRIES = 30;
    private static final List<String> COLLECTIONS = Components.of(CaseFile.class).stream()
            .filter(component -> component.getType() == Listing.class)
            .map(RecordComponent::getName)
            .toList();

    private final Dice dice;
    private final CaseFile benign;
    private final List<CaseFile> others;

    /**
     * A case of its own.
     *
     * @param dice settles what is left to chance
     * @param benign the case without a concern
     * @param others cases whose parts may stand in it
     */
    OrdinaryCase(Dice dice, CaseFile benign, List<CaseFile> others) {
        this.dice = dice;
        this.benign = benign;
        this.others = others;
    }

    CaseFile caseFile() {
        CaseFile ordinary = benign;
        int parts = dice.between(1, MOST_PARTS);
        for (int tries = 0; parts > 0 && tries < MOST_TRIES; tries++) {
            Optional<CaseFile> changed = withPartOf(ordinary, dice.oneOf(others));
            if (changed.isPresent()) {
                ordinary = changed.get();
                parts--;
            }
        }
        return ordinary;
    }

    /** The case with one collection of another case; empty where it speaks of records that are not there. */
    private Optional<CaseFile> withPartOf(CaseFile ordinary, CaseFile other) {
        String name = dice.oneOf(COLLECTIONS);
        CaseFile changed = Spot.collection(ordinary, name)
                .with(Spot.collection(other, name).value());
        try {
            changed.checked();
            return Optional.of(changed);
        } catch (UnusableCaseFile unusable) {
            return Optional.empty();
        }
    }
}
