package org.safeguardingrules.examples.benchmarks.measure;

import java.time.LocalDate;
import java.util.Set;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.examples.benchmarks.plain.PlainAdvice;
import org.safeguardingrules.pack.CompiledPack;

/** Gives whole advice on a case. */
interface Adviser {

    /** The advice on a case at the end of a day. */
    Advice advise(CaseFile caseFile, LocalDate asAt, LocalDate knownAt);

    /** The adviser that has a contender evaluate the full pack: the library's own where it ships the engine. */
    static Adviser of(Contender contender, CompiledPack compiled) {
        return switch (contender) {
            case PLAIN -> new PlainAdvice(compiled.pack(), Set.of(), Prepared::plainPack)::advise;
            case DROOLS -> SafeguardingRules.load(compiled)::advise;
            case DIRECT -> SafeguardingRules.load(compiled).direct()::advise;
            case INTERPRETER -> SafeguardingRules.load(compiled).interpreted()::advise;
            default ->
                throw new IllegalArgumentException(contender + " runs the slice alone. Maybe measure its evaluation.");
        };
    }
}
