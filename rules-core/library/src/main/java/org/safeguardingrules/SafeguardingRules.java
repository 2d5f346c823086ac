package org.safeguardingrules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Assembly;
import org.safeguardingrules.advice.Receipt;
import org.safeguardingrules.advice.Weighing;
import org.safeguardingrules.audience.Audience;
import org.safeguardingrules.audience.Rendering;
import org.safeguardingrules.casefile.AsItStood;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.engine.Binder;
import org.safeguardingrules.engine.Binder.Bound;
import org.safeguardingrules.engine.DroolsEngine;
import org.safeguardingrules.engine.EngineKind;
import org.safeguardingrules.engine.Evaluation;
import org.safeguardingrules.engine.InForce;
import org.safeguardingrules.engine.Matches;
import org.safeguardingrules.engine.Presumptions;
import org.safeguardingrules.explanation.Explainer;
import org.safeguardingrules.explanation.Explanation;
import org.safeguardingrules.measure.CaseMeasures;
import org.safeguardingrules.measure.MeasuredAdvice;
import org.safeguardingrules.measure.Measuring;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.timeline.DayByDay;
import org.safeguardingrules.timeline.Timeline;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Vocabulary;

/**
 * Asks a rule pack which checks, referrals and risk-level escalations a case requires, why, by when, and which are
 * already done.
 *
 * <pre>{@code
 * SafeguardingRules rules = SafeguardingRules.load(EnglandAndWales.pack());
 * Advice advice = rules.advise(caseFile, asAt, knownAt);
 * }</pre>
 *
 * <p>Immutable and thread-safe: load once, and share. Starts no thread; reads no clock, locale, default zone,
 * environment or system property. The advice informs professional judgement and never replaces it.
 */
public final class SafeguardingRules {

    /** Version of this library, as receipts show it. */
    public static final String VERSION = "0.1.0-SNAPSHOT";

    /** The zone in which days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final CompiledPack pack;
    private final TreeSet<String> switchedOn;
    private final Binder binder;
    private final Optional<Presumptions> weighing;

    private SafeguardingRules(
            CompiledPack pack, TreeSet<String> switchedOn, Binder binder, Optional<Presumptions> weighing) {
        this.pack = pack;
        this.switchedOn = switchedOn;
        this.binder = binder;
        this.weighing = weighing;
    }

    /**
     * The rules of a compiled pack.
     *
     * @throws org.safeguardingrules.pack.UnusablePack where it was compiled for another engine or vocabulary
     */
    public static SafeguardingRules load(CompiledPack pack) {
        boolean compiled = !pack.pack().compiledRules().isEmpty();
        if (compiled) {
            pack.requireFit(Vocabulary.signature(), DroolsEngine.VERSION);
        }
        return new SafeguardingRules(
                pack,
                new TreeSet<>(),
                new Binder(pack, Set.of(), compiled ? EngineKind.DROOLS : EngineKind.INTERPRETER),
                Optional.empty());
    }

    /**
     * The same rules with these switched on, which the pack holds back until a policy owner does so.
     *
     * @param rules ids of rules or rows
     * @throws IllegalArgumentException where the pack has no such rule
     */
    public SafeguardingRules switchOn(Collection<String> rules) {
        for (String id : rules) {
            boolean known = pack.pack().rules().stream()
                    .anyMatch(rule -> rule.id().equals(id) || rule.row().equals(id));
            if (!known) {
                throw new IllegalArgumentException("Pack " + pack.pack().id() + " has no rule '" + id
                        + "' to switch on. Maybe the id is mistyped, or the rule belongs to another pack.");
            }
        }
        TreeSet<String> more = new TreeSet<>(switchedOn);
        more.addAll(rules);
        return new SafeguardingRules(pack, more, new Binder(pack, more, binder.kind()), weighing);
    }

    /** The same rules, evaluated by walking their tree: slower, and what every other engine is tested against. */
    public SafeguardingRules interpreted() {
        return by(EngineKind.INTERPRETER);
    }

    /**
     * The same rules, evaluated by own loops and not by Drools, whose classes are then never loaded: ready sooner and
     * faster, with the same advice.
     */
    public SafeguardingRules direct() {
        return by(EngineKind.DIRECT);
    }

    private SafeguardingRules by(EngineKind kind) {
        return new SafeguardingRules(pack, switchedOn, new Binder(pack, switchedOn, kind), weighing);
    }

    /**
     * The same rules, whose advice also weighs what is not known: what each answer would change, what is certain, possible
     * and ruled out. That costs several times the plain advice; leave it out where nobody reads it, as for a whole
     * caseload.
     */
    public SafeguardingRules weighingQuestions() {
        return new SafeguardingRules(pack, switchedOn, binder, Optional.of(new Presumptions(pack.pack())));
    }

    /** The pack. */
    public Pack pack() {
        return pack.pack();
    }

    /**
     * The advice on a case.
     *
     * @param caseFile what is recorded
     * @param asAt the instant asked about; policy goes by its day in Europe/London
     * @param knownAt the instant by which things had been recorded; it counts by its day in Europe/London
     * @throws org.safeguardingrules.casefile.UnusableCaseFile with every problem found
     */
    public Advice advise(CaseFile caseFile, Instant asAt, Instant knownAt) {
        return advise(caseFile, dayOf(asAt), dayOf(knownAt));
    }

    /**
     * The advice on a case at the end of a day.
     *
     * @param caseFile what is recorded
     * @param asAt the day asked about, London calendar
     * @param knownAt the last day whose records count, London calendar
     * @throws org.safeguardingrules.casefile.UnusableCaseFile with every problem found
     */
    public Advice advise(CaseFile caseFile, LocalDate asAt, LocalDate knownAt) {
        Evaluated on = evaluated(caseFile.checked(), asAt, knownAt);
        return weighed(on, advice(on));
    }

    private Advice weighed(Evaluated on, Advice advice) {
        return weighing.map(presumptions -> Weighing.weighed(
                        pack.pack(),
                        presumptions,
                        on.stood(),
                        on.facts(),
                        on.bound().rules(),
                        on.evaluation().found(),
                        earlier(on),
                        advice))
                .orElse(advice);
    }

    /**
     * What became of each action of the pack in a case, to be added up over a caseload with {@link
     * org.safeguardingrules.measure.Counting}.
     *
     * @param caseFile what is recorded
     * @param asAt the day asked about, London calendar
     * @param knownAt the last day whose records count, London calendar
     * @throws org.safeguardingrules.casefile.UnusableCaseFile with every problem found
     */
    public CaseMeasures measure(CaseFile caseFile, LocalDate asAt, LocalDate knownAt) {
        Evaluated on = evaluated(caseFile.checked(), asAt, knownAt);
        return Measuring.of(pack.pack(), on.stood().caseFile(), on.facts(), advice(on));
    }

    /**
     * The advice on a case and what became of each action in it, for about the cost of one of them.
     *
     * @param caseFile what is recorded
     * @param asAt the day asked about, London calendar
     * @param knownAt the last day whose records count, London calendar
     * @throws org.safeguardingrules.casefile.UnusableCaseFile with every problem found
     */
    public MeasuredAdvice adviseAndMeasure(CaseFile caseFile, LocalDate asAt, LocalDate knownAt) {
        Evaluated on = evaluated(caseFile.checked(), asAt, knownAt);
        Advice advice = advice(on);
        CaseMeasures measures = Measuring.of(pack.pack(), on.stood().caseFile(), on.facts(), advice);
        return new MeasuredAdvice(weighed(on, advice), measures);
    }

    private Advice adviceOn(CaseFile caseFile, LocalDate asAt, LocalDate knownAt) {
        return advice(evaluated(caseFile, asAt, knownAt));
    }

    /** A usable case file on a day, and what the rules in force found in it. */
    private record Evaluated(
            CaseFile caseFile, AsItStood stood, CaseFacts facts, Bound bound, Evaluation evaluation, Receipt receipt) {}

    private Evaluated evaluated(CaseFile caseFile, LocalDate asAt, LocalDate knownAt) {
        return evaluated(caseFile, caseFile.asItStood(knownAt), asAt, knownAt, asAt);
    }

    private Evaluated evaluated(
            CaseFile caseFile, AsItStood stood, LocalDate asAt, LocalDate knownAt, LocalDate policy) {
        CaseFacts facts = Vocabulary.facts(stood.caseFile(), asAt, new InForce(pack.pack(), policy));
        Bound bound = binder.on(policy);
        Evaluation evaluation = bound.engine().evaluate(facts);
        return new Evaluated(caseFile, stood, facts, bound, evaluation, receipt(stood, asAt, knownAt));
    }

    private Advice advice(Evaluated on) {
        return Assembly.advice(
                pack.pack(), on.stood(), on.facts(), on.bound().rules(), on.evaluation(), on.receipt(), earlier(on));
    }

    /** Makes the advice of an earlier day again, as if nobody had decided against an action. */
    private Function<LocalDate, Advice> earlier(Evaluated on) {
        return day -> adviceOn(on.caseFile().withoutOverrides(), day, day);
    }

    /**
     * Why a row or rule asks for what it asks for in a case, and why not where it is silent: the condition that did not
     * hold, on which fact, and what is not known and would have changed it.
     *
     * @param caseFile what is recorded
     * @param asAt the instant asked about; policy goes by its day in Europe/London
     * @param knownAt the instant by which things had been recorded; it counts by its day in Europe/London
     * @param rowOrRule id of a row, which means all of its rules, or of a rule
     * @param about id of the record in question; absent where every record is
     * @throws org.safeguardingrules.casefile.UnusableCaseFile with every problem found
     * @throws IllegalArgumentException where the pack has no such row or rule, or the case no such record
     */
    public Explanation explain(
            CaseFile caseFile, Instant asAt, Instant knownAt, String rowOrRule, Optional<String> about) {
        return explain(caseFile, dayOf(asAt), dayOf(knownAt), rowOrRule, about);
    }

    /** As {@link #explain(CaseFile, Instant, Instant, String, Optional)}, at the end of a day in London. */
    public Explanation explain(
            CaseFile caseFile, LocalDate asAt, LocalDate knownAt, String rowOrRule, Optional<String> about) {
        Evaluated on = evaluated(caseFile.checked(), asAt, knownAt);
        Assembly assembly = new Assembly(pack.pack(), on.stood(), on.facts(), asAt);
        Map<String, Matches> found = on.evaluation().found().byRule();
        return new Explainer(
                        pack.pack(),
                        on.facts(),
                        advice(on),
                        rule -> assembly.contribution(rule, found.getOrDefault(rule.id(), Matches.NONE)))
                .explain(rowOrRule, about);
    }

    /**
     * The advice on a case told day by day: each day by the policy in force on it and by what was recorded by then. It
     * begins on the day on which a report, a sentence or a supervision was known to have begun, or else on the last. It asks
     * for the advice on every day; a shorter span costs less.
     *
     * @param caseFile what is recorded
     * @param until the last day, London calendar
     * @throws org.safeguardingrules.casefile.UnusableCaseFile with every problem found
     */
    public Timeline timeline(CaseFile caseFile, LocalDate until) {
        return timeline(caseFile, dayByDay().firstDay(caseFile.checked(), until), until);
    }

    /**
     * The advice on a case told day by day, beginning with all that stood on the first day.
     *
     * @param caseFile what is recorded
     * @param from the first day, London calendar
     * @param until the last day, London calendar
     * @throws org.safeguardingrules.casefile.UnusableCaseFile with every problem found
     * @throws IllegalArgumentException where the first day comes after the last
     */
    public Timeline timeline(CaseFile caseFile, LocalDate from, LocalDate until) {
        if (from.isAfter(until)) {
            throw new IllegalArgumentException("A timeline from " + from + " until " + until
                    + " has no day. Maybe the two days are the wrong way round.");
        }
        return dayByDay().timeline(caseFile.checked(), from, until);
    }

    private DayByDay dayByDay() {
        return new DayByDay(
                pack.pack(), caseFile -> (stood, day, policy) -> advice(evaluated(caseFile, stood, day, day, policy)));
    }

    /**
     * The advice on a case as one reader may see it: worked out as if what is withheld from the reader had never been
     * recorded.
     *
     * @param audience the reader
     * @param caseFile everything recorded
     * @param asAt the instant asked about; policy goes by its day in Europe/London
     * @param knownAt the instant by which things had been recorded; it counts by its day in Europe/London
     * @throws org.safeguardingrules.casefile.UnusableCaseFile with every problem found
     * @throws IllegalArgumentException where the pack knows no such agency, or an action cannot be shown to the person
     */
    public Rendering adviseFor(Audience audience, CaseFile caseFile, Instant asAt, Instant knownAt) {
        return adviseFor(audience, caseFile, dayOf(asAt), dayOf(knownAt));
    }

    /**
     * The advice on a case at the end of a day as one reader may see it; see {@link #adviseFor(Audience, CaseFile,
     * Instant, Instant)}.
     *
     * @param audience the reader
     * @param caseFile everything recorded
     * @param asAt the day asked about, London calendar
     * @param knownAt the last day whose records count, London calendar
     */
    public Rendering adviseFor(Audience audience, CaseFile caseFile, LocalDate asAt, LocalDate knownAt) {
        return Rendering.of(audience, pack.pack(), caseFile.checked(), seen -> advise(seen, asAt, knownAt));
    }

    private Receipt receipt(AsItStood stood, LocalDate asAt, LocalDate knownAt) {
        Map<Jurisdiction, String> calendars = new TreeMap<>();
        pack.pack().calendars().forEach((nation, calendar) -> calendars.put(nation, calendar.version()));
        return new Receipt(
                VERSION,
                pack.pack().engine(),
                pack.pack().id(),
                pack.pack().version(),
                pack.pack().digest(),
                calendars,
                asAt,
                knownAt,
                stood.assumedRecorded(),
                List.copyOf(stood.corrected()),
                List.copyOf(switchedOn));
    }

    private static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
