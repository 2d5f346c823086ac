package org.safeguardingrules.compiler.testkit;

import java.util.List;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.casefile.Step;

/**
 * Marks the records of a case and their fields at random with who may see them: most records open, so that readers other
 * than staff see something, and most fields not at all, so that they go with their record.
 *
 * <p>What a record or field is marked depends on its id and name alone, so that it keeps its mark while a case shrinks.
 */
public final class Marks {

    private static final double OPEN_RECORDS = 0.6;
    private static final double OPEN_FIELDS = 0.05;
    private static final double GUARDED_FIELDS = 0.12;

    private Marks() {}

    /** The case file with the marks of this seed. */
    public static CaseFile on(CaseFile caseFile, long seed) {
        return Everywhere.replaceIn(caseFile, (owner, field, value) -> {
            String id = owner instanceof Recorded recorded ? recorded.id() : "";
            return marked(value, new Dice(seed * 31 + (id + " " + field).hashCode()));
        });
    }

    private static Object marked(Object value, Dice dice) {
        if (value instanceof Provenance provenance) {
            return provenance.withSensitivity(record(dice));
        }
        if (value instanceof Listing<?> listing) {
            return listing.with(listing.provenance().withSensitivity(record(dice)));
        }
        if (value instanceof Answer answer) {
            return answer.with(answer.provenance().withSensitivity(field(dice)));
        }
        if (value instanceof Fact<?> fact) {
            return fact.with(fact.provenance().withSensitivity(field(dice)));
        }
        return value instanceof List<?> steps
                ? steps.stream().map(step -> marked((Step) step, dice)).toList()
                : value;
    }

    private static Step marked(Step step, Dice dice) {
        Provenance provenance = step.on().provenance().withSensitivity(field(dice));
        return new Step(step.kind(), step.on().with(provenance), step.at(), step.recordedOn());
    }

    private static Sensitivity record(Dice dice) {
        return dice.chance(OPEN_RECORDS) ? Sensitivity.OPEN : dice.oneOf(Sensitivity.values());
    }

    private static Sensitivity field(Dice dice) {
        if (dice.chance(GUARDED_FIELDS)) {
            return dice.oneOf(Sensitivity.values());
        }
        return dice.chance(OPEN_FIELDS) ? Sensitivity.OPEN : Sensitivity.NOT_STATED;
    }
}
