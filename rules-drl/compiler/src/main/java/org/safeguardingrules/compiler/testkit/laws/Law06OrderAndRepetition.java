package org.safeguardingrules.compiler.testkit.laws;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.compiler.testkit.Everywhere;
import org.safeguardingrules.json.AdviceJson;

/** Shuffles every collection and repeats entries of it: the advice is the same, byte for byte. */
public final class Law06OrderAndRepetition implements Law {

    @Override
    public String says() {
        return "Order and repetition do not matter";
    }

    @Override
    public Verdict judge(Trial trial) {
        Random random = new Random(trial.chance().nextLong());
        CaseFile shuffled = Everywhere.replace(trial.caseFile(), (owner, field, value) -> shuffled(value, random));
        Advice before = trial.advice();
        Advice after = trial.adviceOn(shuffled);
        boolean same = before.equals(after) && AdviceJson.write(before).equals(AdviceJson.write(after));
        return same
                ? Verdict.kept()
                : Verdict.broken(Violation.other(
                        Differences.after("In another order the advice differs", before, after),
                        trial,
                        shuffled,
                        after,
                        before));
    }

    private static Object shuffled(Object value, Random random) {
        if (value instanceof Listing<?> listing) {
            return new Listing<>(
                    shuffled(listing.entries(), random), listing.completeness(), listing.why(), listing.provenance());
        }
        return value instanceof List<?> steps ? shuffled(steps, random) : value;
    }

    private static List<Object> shuffled(List<?> entries, Random random) {
        List<Object> some = new ArrayList<>(entries);
        entries.stream().filter(entry -> random.nextBoolean()).forEach(some::add);
        Collections.shuffle(some, random);
        return some;
    }
}
