package org.safeguardingrules.compiler.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.pack.Place;

/**
 * One example of what policy asks for: a case, a day, and what the advice must and must not say.
 *
 * <p>Immutable.
 */
public final class Scenario {

    private final Place place;
    private final Optional<String> rule;
    private final ScenarioKind kind;
    private final String name;
    private final Circumstances circumstances;
    private final CaseFile caseFile;
    private final Expectations expectations;
    private final Optional<Scenario> base;
    private final int changes;

    /**
     * When and with what the question is asked.
     *
     * @param asAt the day asked about
     * @param knownAt the last day whose records count
     * @param switchedOn ids of the rules that are switched on
     */
    record Circumstances(LocalDate asAt, LocalDate knownAt, List<String> switchedOn) {

        Circumstances {
            switchedOn = List.copyOf(switchedOn);
        }
    }

    Scenario(
            Place place,
            Optional<String> rule,
            ScenarioKind kind,
            String name,
            Circumstances circumstances,
            CaseFile caseFile,
            Expectations expectations,
            Optional<Scenario> base,
            int changes) {
        this.place = place;
        this.rule = rule;
        this.kind = kind;
        this.name = name;
        this.circumstances = circumstances;
        this.caseFile = caseFile;
        this.expectations = expectations;
        this.base = base;
        this.changes = changes;
    }

    /** The sentence that it is called by. */
    public String name() {
        return name;
    }

    /** Where it stands. */
    public Place place() {
        return place;
    }

    /** The row or rule that its file is about. */
    public Optional<String> rule() {
        return rule;
    }

    /** The rows and rules that it names, in its file and in what it expects. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(expectations.notRequired());
        rule.ifPresent(names::add);
        expectations.required().forEach(one -> names.add(one.rule()));
        expectations.nothingBut().ifPresent(names::addAll);
        names.addAll(expectations.incomplete());
        return names;
    }

    /** What it is there to show. */
    public ScenarioKind kind() {
        return kind;
    }

    /** The case. */
    public CaseFile caseFile() {
        return caseFile;
    }

    /** The day asked about. */
    public LocalDate asAt() {
        return circumstances.asAt();
    }

    /** The last day whose records count. */
    public LocalDate knownAt() {
        return circumstances.knownAt();
    }

    /** Ids of the rules that are switched on for it. */
    public List<String> switchedOn() {
        return circumstances.switchedOn();
    }

    /** The scenario that it changes; empty where it stands on its own. */
    public Optional<Scenario> base() {
        return base;
    }

    /** How many facts it changes in its base. */
    int changes() {
        return changes;
    }

    Circumstances circumstances() {
        return circumstances;
    }

    /** Whether it expects anything of what is not known, or of what could not be judged. */
    public boolean expectsGaps() {
        return expectations.aboutGaps();
    }

    Expectations expectations() {
        return expectations;
    }

    /** The case and day of this scenario, with what another one expects. */
    Scenario expecting(Expectations others) {
        return new Scenario(place, rule, kind, name, circumstances, caseFile, others, base, changes);
    }

    /** The same scenario, with these rules switched on. */
    Scenario switchingOn(List<String> rules) {
        Circumstances others = new Circumstances(asAt(), knownAt(), rules);
        return new Scenario(place, rule, kind, name, others, caseFile, expectations, base, changes);
    }

    /** Its place and name. */
    @Override
    public String toString() {
        return place + ": " + name;
    }
}
