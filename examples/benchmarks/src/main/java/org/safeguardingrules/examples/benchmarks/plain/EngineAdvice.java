package org.safeguardingrules.examples.benchmarks.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Assembly;
import org.safeguardingrules.advice.Receipt;
import org.safeguardingrules.casefile.AsItStood;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.engine.Binder;
import org.safeguardingrules.engine.Binder.Bound;
import org.safeguardingrules.engine.Engine;
import org.safeguardingrules.engine.EngineKind;
import org.safeguardingrules.engine.InForce;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Vocabulary;

/**
 * Whole advice from any engine that finds matches and what is left open: the same facts before it and the same merging
 * after it as the library's.
 */
public final class EngineAdvice {

    private final Pack pack;
    private final Set<String> switchedOn;
    private final Binder binder;
    private final Function<List<Rule>, Engine> engines;
    private final Map<Engine, Engine> instead = new ConcurrentHashMap<>();

    /**
     * Advice by the rules of a pack.
     *
     * @param pack the pack
     * @param switchedOn ids of rules or rows that are on although the pack holds them back
     * @param engines makes the engine of the rules in force
     */
    public EngineAdvice(Pack pack, Set<String> switchedOn, Function<List<Rule>, Engine> engines) {
        this.pack = pack;
        this.switchedOn = Set.copyOf(switchedOn);
        this.binder = new Binder(CompiledPack.notCompiled(pack), switchedOn, EngineKind.INTERPRETER);
        this.engines = engines;
    }

    /** The advice on a case at the end of a day. */
    public Advice advise(CaseFile caseFile, LocalDate asAt, LocalDate knownAt) {
        return adviceOn(caseFile.checked(), asAt, knownAt);
    }

    private Advice adviceOn(CaseFile caseFile, LocalDate asAt, LocalDate knownAt) {
        AsItStood stood = caseFile.asItStood(knownAt);
        CaseFacts facts = Vocabulary.facts(stood.caseFile(), asAt, new InForce(pack, asAt));
        Bound bound = binder.on(asAt);
        Engine engine = instead.computeIfAbsent(bound.engine(), none -> engines.apply(bound.rules()));
        return Assembly.advice(
                pack,
                stood,
                facts,
                bound.rules(),
                engine.evaluate(facts),
                receipt(stood, asAt, knownAt),
                day -> adviceOn(caseFile.withoutOverrides(), day, day));
    }

    private Receipt receipt(AsItStood stood, LocalDate asAt, LocalDate knownAt) {
        Map<Jurisdiction, String> calendars = new TreeMap<>();
        pack.calendars().forEach((nation, calendar) -> calendars.put(nation, calendar.version()));
        return new Receipt(
                SafeguardingRules.VERSION,
                pack.engine(),
                pack.id(),
                pack.version(),
                pack.digest(),
                calendars,
                asAt,
                knownAt,
                stood.assumedRecorded(),
                List.copyOf(stood.corrected()),
                switchedOn.stream().sorted().toList());
    }
}
