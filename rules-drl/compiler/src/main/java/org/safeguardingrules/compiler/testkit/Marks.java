package org.safeguardingrules.compiler.testkit;

import java.util.ArrayList;
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

    private final long seed;

    private Marks(long seed) {
        this.seed = seed;
    }

    /** The case file with the marks of this seed. */
    public static CaseFile on(CaseFile caseFile, long seed) {
        return (CaseFile) new Marks(seed).marked(caseFile, caseFile.id());
    }

    private Record marked(Record record, String id) {
        List<String> names = Components.of(record.getClass()).stream()
                .map(component -> component.getName())
                .toList();
        Object[] values = Components.values(record);
        for (int i = 0; i < values.length; i++) {
            values[i] = value(values[i], id, names.get(i));
        }
        return Components.build(record.getClass(), values);
    }

    private Object value(Object value, String id, String name) {
        Dice dice = new Dice(seed * 31 + (id + " " + name).hashCode());
        if (value instanceof Recorded inner) {
            return marked((Record) inner, inner.id());
        }
        if (value instanceof Provenance provenance) {
            return provenance.withSensitivity(dice.chance(OPEN_RECORDS) ? Sensitivity.OPEN : any(dice));
        }
        if (value instanceof Answer answer) {
            return answer.with(field(answer.provenance(), dice));
        }
        if (value instanceof Fact<?> fact) {
            return fact.with(field(fact.provenance(), dice));
        }
        if (value instanceof Listing<?> listing) {
            List<Object> entries = new ArrayList<>();
            listing.entries()
                    .forEach(entry -> entries.add(
                            entry instanceof Recorded inner ? marked((Record) entry, inner.id()) : entry));
            Sensitivity head = dice.chance(OPEN_RECORDS) ? Sensitivity.OPEN : any(dice);
            return new Listing<>(
                    entries,
                    listing.completeness(),
                    listing.why(),
                    listing.provenance().withSensitivity(head));
        }
        if (value instanceof List<?> steps) {
            return steps.stream().map(step -> step((Step) step, dice)).toList();
        }
        return value;
    }

    private static Step step(Step step, Dice dice) {
        return new Step(step.kind(), step.on().with(field(step.on().provenance(), dice)), step.at(), step.recordedOn());
    }

    private static Provenance field(Provenance provenance, Dice dice) {
        if (dice.chance(GUARDED_FIELDS)) {
            return provenance.withSensitivity(any(dice));
        }
        return provenance.withSensitivity(dice.chance(OPEN_FIELDS) ? Sensitivity.OPEN : Sensitivity.NOT_STATED);
    }

    private static Sensitivity any(Dice dice) {
        return dice.oneOf(Sensitivity.values());
    }
}
