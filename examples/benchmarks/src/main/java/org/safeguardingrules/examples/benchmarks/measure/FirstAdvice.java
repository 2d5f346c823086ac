package org.safeguardingrules.examples.benchmarks.measure;

import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.examples.benchmarks.cases.GivenCase;
import org.safeguardingrules.json.AdviceJson;

/** What a process does that is started for one case: reads it, advises, and writes the advice. */
public final class FirstAdvice {

    private FirstAdvice() {}

    /** Advises on the first case of a sample; the arguments are a contender and the sample. */
    public static void main(String[] arguments) {
        GivenCase first = Prepared.sample(arguments[1]).get(0);
        Adviser adviser = Adviser.of(Contender.valueOf(arguments[0]), EnglandAndWales.pack(), "pack");
        System.out.println(AdviceJson.write(adviser.advise(first.caseFile(), first.asAt(), first.knownAt())));
    }
}
