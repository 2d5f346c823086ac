package org.safeguardingrules.examples.benchmarks.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.engine.Binder;
import org.safeguardingrules.engine.DirectEngine;
import org.safeguardingrules.engine.Engine;
import org.safeguardingrules.engine.Evaluation;
import org.safeguardingrules.examples.benchmarks.plain.EngineAdvice;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Rule;

/** Gives whole advice on a case. */
interface Adviser {

    /** The advice on a case at the end of a day. */
    Advice advise(CaseFile caseFile, LocalDate asAt, LocalDate knownAt);

    /**
     * The adviser that has a contender evaluate a pack: the library's own where it ships the engine. Plain Java finds what
     * is left open on its way; who finds matches alone is given what the own engine finds open.
     *
     * @param contender who evaluates
     * @param compiled the pack
     * @param rules what the pack is called: {@code pack} or {@code slice}
     */
    static Adviser of(Contender contender, CompiledPack compiled, String rules) {
        return switch (contender) {
            case PLAIN ->
                new EngineAdvice(
                        compiled.pack(),
                        Set.of(),
                        inForce -> Prepared.plain(rules, inForce).withOpenings())::advise;
            case DROOLS -> SafeguardingRules.load(compiled)::advise;
            case DIRECT -> SafeguardingRules.load(compiled).direct()::advise;
            case INTERPRETER -> SafeguardingRules.load(compiled).interpreted()::advise;
            default ->
                new EngineAdvice(
                        compiled.pack(),
                        Set.of(),
                        inForce -> withOpenings(contender.engine(compiled, inForce, rules), inForce))::advise;
        };
    }

    private static Engine withOpenings(Engine engine, List<Rule> rules) {
        DirectEngine direct = new DirectEngine(rules, Binder.STEPS_PER_RULE);
        return facts -> new Evaluation(engine.evaluate(facts).found(), direct.openings(facts));
    }
}
