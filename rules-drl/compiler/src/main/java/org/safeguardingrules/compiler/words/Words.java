package org.safeguardingrules.compiler.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.StepPeriod;
import org.safeguardingrules.pack.Unit;

/**
 * The rules and definitions of a pack in words, made from their tree and from the vocabulary's own sentences.
 *
 * <pre>{@code
 * Words.of(pack).sentence(rule)
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Words {

    private static final String THEN = "; and ";

    private final Pack pack;
    private final Numbers numbers;

    private Words(Pack pack) {
        this.pack = pack;
        this.numbers = new Numbers(pack);
    }

    /** The words for the rules and definitions of this pack. */
    public static Words of(Pack pack) {
        return new Words(pack);
    }

    /** The whole rule in one sentence or two: whom it is about, when, and what it asks for. */
    public String sentence(Rule rule) {
        String when =
                conditions(rule).stream().map(Words::running).map(Words::small).collect(Collectors.joining(THEN));
        String what = rule.duties().stream()
                .map(duty -> duty(rule, duty))
                .map(Words::capital)
                .collect(Collectors.joining(". "));
        return when.isEmpty() ? what + "." : capital(when) + ". " + what + ".";
    }

    /** When the rule asks for something: a line for each fact that it looks for, and below it what holds of the fact. */
    public List<Line> conditions(Rule rule) {
        List<Line> lines = new ArrayList<>();
        Facts facts = Facts.of(rule);
        for (Pattern pattern : rule.patterns()) {
            Statements statements = new Statements(numbers, facts, Facts.type(pattern.type()), facts.name(pattern));
            List<Line> parts = pattern.conditions().stream()
                    .flatMap(condition -> statements.flat(condition, quantified(pattern)))
                    .toList();
            if (!parts.isEmpty()
                    || pattern.type().equals("Person") == (rule.patterns().size() == 1)) {
                lines.add(new Line(opening(pattern, facts, !parts.isEmpty()), parts));
            }
        }
        return lines;
    }

    /** What a condition of one of the rule's patterns says, in one line. */
    public String condition(Rule rule, Pattern pattern, Condition condition) {
        Facts facts = Facts.of(rule);
        Statements statements = new Statements(numbers, facts, Facts.type(pattern.type()), facts.name(pattern));
        return statements
                .flat(condition, quantified(pattern))
                .map(Words::running)
                .collect(Collectors.joining(", and "));
    }

    /** What a derivation of the definition says, or a part of one, in one line. */
    public String derivation(Definition definition, Derivation derivation) {
        Class<?> type = Facts.type(definition.of());
        Statements statements =
                new Statements(numbers, Facts.none(), type, "the " + Phrases.ENGLISH.again(definition.of()));
        return running(statements.line(derivation));
    }

    /** What one of the rule's patterns looks for, in one line. */
    public String pattern(Rule rule, Pattern pattern) {
        String parts = pattern.conditions().stream()
                .map(condition -> condition(rule, pattern, condition))
                .collect(Collectors.joining(", "));
        String opening = small(opening(pattern, Facts.of(rule), !parts.isEmpty()));
        return parts.isEmpty() ? opening : opening + ": " + parts;
    }

    private static boolean quantified(Pattern pattern) {
        return pattern.quantifier() == Quantifier.NOT;
    }

    private static String opening(Pattern pattern, Facts facts, boolean opens) {
        String noun = Phrases.ENGLISH.noun(pattern.type());
        String where = opens ? " of which this holds" : "";
        return switch (pattern.quantifier()) {
            case ONE -> facts.isOnly(pattern) ? "For the " + noun : "For each " + noun + facts.nameToTellApart(pattern);
            case EXISTS -> "There is at least one " + noun + where;
            case NOT -> "There is certainly no " + noun + where;
        };
    }

    /** What a duty asks for: about whom, to whom it is addressed and by when. */
    public String duty(Rule rule, Duty duty) {
        String indicating = duty.indicating()
                .map(level -> ", the facts indicating " + level)
                .orElse("");
        return duty.kind().method() + " “" + duty.action() + "”, about " + about(rule, duty) + indicating + ", "
                + due(duty);
    }

    /** Which of the facts that the rule looks for a duty is about. */
    public String about(Rule rule, Duty duty) {
        return Facts.of(rule).name(duty.about());
    }

    /** One fact of the type that a definition is said of. */
    public String noun(Definition definition) {
        return Phrases.ENGLISH.noun(definition.of());
    }

    /** What a yes of a definition says about risk, and why where its parts do not show it. */
    public String direction(Definition definition) {
        String says = switch (definition.direction()) {
            case CONCERN -> "A yes raises concern.";
            case PROTECTIVE -> "A yes protects.";
            case NEITHER -> "A yes neither raises concern nor protects.";
        };
        return definition
                .directionBecause()
                .map(because -> says + " " + because)
                .orElse(says);
    }

    /** So many of this unit. */
    public static String counted(int number, Unit unit) {
        return Numbers.counted(number, unit);
    }

    /** By when a duty is due: the period, and the event it runs from or is to be done before. */
    public String due(Duty duty) {
        return due(duty.within(), duty.before(), duty.anchor());
    }

    /** By when a step of an action is due, of which replies, and which row says so. */
    public String step(StepPeriod step) {
        String ofConcern = step.ofConcern() ? ", while the reply may hold something of concern" : "";
        String due = due(Optional.of(step.within()), false, step.from());
        return step.step().word() + " " + due + ofConcern + ", as " + step.row() + " says";
    }

    private String due(Optional<String> parameter, boolean before, String event) {
        String anchor = Phrases.ENGLISH.anchor(event);
        Optional<Parameter> within = parameter.map(pack::parameter);
        if (before) {
            return within.map(period -> numbers.of(period) + " ").orElse("") + "before " + anchor;
        }
        return within.map(period -> numbers.isNothing(period)
                        ? "at once, from " + anchor
                        : "within " + numbers.of(period) + " of " + anchor)
                .orElse("from " + anchor);
    }

    /** When a definition is yes by a meaning of it. */
    public Line meaning(Definition definition, Definition.Version version) {
        Facts facts = Facts.none();
        Class<?> type = Facts.type(definition.of());
        Statements statements = new Statements(numbers, facts, type, "the " + Phrases.ENGLISH.again(definition.of()));
        Line derived = statements.line(version.derivation());
        return derived.parts().isEmpty()
                ? Line.of("Yes when " + derived.text())
                : new Line("Yes when " + derived.text(), derived.parts());
    }

    /** The number of a parameter in words, with every value where it has several. */
    public String number(Parameter parameter) {
        return numbers.values(parameter);
    }

    /** The definitions and parameters that the rule itself names, in its conditions and for its due days. */
    public Uses uses(Rule rule) {
        Facts facts = Facts.of(rule);
        Named named = new Named();
        rule.patterns()
                .forEach(pattern -> pattern.conditions()
                        .forEach(condition -> named.add(facts, Facts.type(pattern.type()), condition)));
        rule.duties().forEach(duty -> duty.within().ifPresent(named::addParameter));
        return named.uses();
    }

    /** The definitions and parameters that the definition itself names. */
    public Uses uses(Definition definition) {
        Named named = new Named();
        definition.versions().forEach(version -> named.add(Facts.type(definition.of()), version.derivation()));
        return named.uses();
    }

    /** The line and those below it, one after the other. */
    private static String running(Line line) {
        String parts = line.parts().stream().map(Words::running).collect(Collectors.joining(", "));
        return parts.isEmpty() ? line.text() : line.text() + ": " + parts;
    }

    private static String small(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
