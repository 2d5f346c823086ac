package org.safeguardingrules.compiler.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.pack.Place;

/**
 * Prints a scenario in the short shape of scenario files, ready to be pasted below {@code scenarios:} of one. Immutable.
 *
 * <pre>{@code
 * ScenarioText.of("A name that says what should hold", caseFile, asAt, knownAt)
 *         .requiring(lost, advice)
 *         .text()
 * }</pre>
 */
public final class ScenarioText {

    private static final Place NOWHERE = new Place("", 1, 1);

    /** What of an action is said, from little to much: as soon as it says what the advice does not, it is enough. */
    private static final List<List<Detail>> DETAILS = List.of(
            List.of(Detail.ACTION, Detail.ABOUT),
            List.of(Detail.ACTION, Detail.ABOUT, Detail.OCCASION, Detail.DUE),
            List.of(Detail.values()));

    private final String name;
    private final CaseFile caseFile;
    private final LocalDate asAt;
    private final LocalDate knownAt;
    private final List<String> required;
    private final List<String> notRequired;

    private ScenarioText(
            String name,
            CaseFile caseFile,
            LocalDate asAt,
            LocalDate knownAt,
            List<String> required,
            List<String> notRequired) {
        this.name = name;
        this.caseFile = caseFile;
        this.asAt = asAt;
        this.knownAt = knownAt;
        this.required = List.copyOf(required);
        this.notRequired = List.copyOf(notRequired);
    }

    /** A scenario that expects nothing yet. */
    public static ScenarioText of(String name, CaseFile caseFile, LocalDate asAt, LocalDate knownAt) {
        return new ScenarioText(name, caseFile, asAt, knownAt, List.of(), List.of());
    }

    /**
     * The same scenario, requiring also an action that this advice does not ask for, or asks for otherwise. Nothing more
     * is required where no detail that a scenario can name differs.
     */
    public ScenarioText requiring(RequiredAction action, Advice advice) {
        return DETAILS.stream()
                .map(details -> expectation(action, details))
                .filter(expectation -> advice.actions().stream().noneMatch(other -> isExpected(expectation, other)))
                .findFirst()
                .map(enough -> with(
                        Stream.concat(required.stream(), Stream.of(line(enough)))
                                .toList(),
                        notRequired))
                .orElse(this);
    }

    private static boolean isExpected(Expectation expectation, RequiredAction other) {
        return other.restsOn(expectation.rule())
                && (!other.met() || expectation.countsMet())
                && expectation.differences(other) == 0;
    }

    /** What is expected of an action; how far it has come is said where it is met, because else it would not count. */
    private static Expectation expectation(RequiredAction action, List<Detail> details) {
        String rule = action.reasons().stream()
                .filter(reason -> reason.insteadOf().isEmpty())
                .findFirst()
                .orElse(action.reasons().get(0))
                .rule();
        List<Detail> all = new ArrayList<>(details);
        if (action.met()) {
            all.add(Detail.STATE);
        }
        Map<Detail, String> said = new EnumMap<>(Detail.class);
        all.forEach(detail -> detail.read(detail.of(action, rule)).ifPresent(word -> said.put(detail, word)));
        return new Expectation(rule, said, NOWHERE);
    }

    /** The same scenario, in which also no action rests on this rule. */
    public ScenarioText notRequiring(String rule) {
        return with(
                required, Stream.concat(notRequired.stream(), Stream.of(rule)).toList());
    }

    private ScenarioText with(List<String> nowRequired, List<String> nowNotRequired) {
        return new ScenarioText(name, caseFile, asAt, knownAt, nowRequired, nowNotRequired);
    }

    private static String line(Expectation expectation) {
        StringBuilder line = new StringBuilder("{ rule: " + expectation.rule());
        expectation
                .details()
                .forEach((detail, word) ->
                        line.append(", ").append(detail.key()).append(": ").append(YamlText.scalar(word)));
        return line.append(" }").toString();
    }

    /** The scenario; one that expects nothing says that nothing at all is asked for, until somebody says what should be. */
    public String text() {
        StringBuilder text =
                new StringBuilder("  - scenario: " + YamlText.scalar(name) + "\n    as at: " + asAt + "\n");
        if (!knownAt.equals(asAt)) {
            text.append("    known at: ").append(knownAt).append('\n');
        }
        text.append(YamlText.property("case", ShortForm.of(caseFile), 4));
        if (!required.isEmpty()) {
            text.append("    required:\n");
            required.forEach(line -> text.append("      - ").append(line).append('\n'));
        }
        if (!notRequired.isEmpty()) {
            text.append("    not required: ").append(notRequired).append('\n');
        }
        if (required.isEmpty() && notRequired.isEmpty()) {
            text.append("    nothing but: []\n");
        }
        return text.toString();
    }
}
