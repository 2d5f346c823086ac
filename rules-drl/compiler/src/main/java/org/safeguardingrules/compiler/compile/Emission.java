package org.safeguardingrules.compiler.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.Require;
import org.safeguardingrules.vocabulary.Vocabulary;

/**
 * The text that Drools is given, written from the trees alone: no character of it is the author's, except words and
 * names that have passed {@link Emission#name} or {@link ConditionText#quoted}.
 *
 * @param packageName package that its classes get
 * @param text the rules of one file
 */
record Emission(String packageName, String text) {

    static final String ROOT = "org.safeguardingrules.compiled";

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,59}");
    private static final Pattern ID = Pattern.compile("[A-Z]{2,4}-[0-9]{2}[A-Z]?(\\.[0-9]{1,9})?");
    private static final Set<String> TYPES =
            Vocabulary.types().stream().map(Class::getSimpleName).collect(Collectors.toUnmodifiableSet());

    /** The text for each file of a pack. */
    static List<Emission> of(String packId, List<Rule> rules) {
        Map<String, List<Rule>> byPackage = new TreeMap<>();
        for (Rule rule : rules) {
            String file = rule.place().file().replaceFirst("^rules/", "").replaceFirst("\\.drl$", "");
            byPackage
                    .computeIfAbsent(packageOf(packId) + "." + segment(file), name -> new ArrayList<>())
                    .add(rule);
        }
        return byPackage.entrySet().stream()
                .map(each -> new Emission(each.getKey(), text(each.getKey(), each.getValue())))
                .toList();
    }

    /** The package of all compiled rules of a pack. */
    static String packageOf(String packId) {
        return ROOT + "." + segment(packId);
    }

    private static String segment(String text) {
        String segment = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
        return segment.matches("[a-z].*") ? segment : "_" + segment;
    }

    private static String text(String packageName, List<Rule> rules) {
        StringBuilder text = new StringBuilder("package " + packageName + ";\n");
        Set<String> types = new TreeSet<>();
        rules.forEach(rule -> rule.patterns().forEach(pattern -> types.add(type(pattern.type()))));
        types.forEach(type -> text.append("import ")
                .append(CaseFact.class.getPackageName())
                .append('.')
                .append(type)
                .append(";\n"));
        text.append("global ").append(Require.class.getName()).append(" require;\n");
        rules.stream().sorted(Comparator.comparingInt(Rule::number)).forEach(rule -> append(rule, text));
        return text.toString();
    }

    private static void append(Rule rule, StringBuilder text) {
        if (!ID.matcher(rule.id()).matches()) {
            throw refused("rule id", rule.id());
        }
        text.append("\nrule \"").append(rule.id()).append("\"\nwhen\n");
        Optional<String> previous = Optional.empty();
        List<String> bound = new ArrayList<>();
        for (org.safeguardingrules.pack.Pattern pattern : rule.patterns()) {
            text.append("    ").append(text(pattern, previous)).append('\n');
            if (pattern.quantifier() == Quantifier.ONE) {
                String variable =
                        "$" + name(pattern.variable().orElseThrow(() -> refused("pattern", "without a name")));
                previous = Optional.of(variable);
                bound.add(variable);
            }
        }
        text.append("then\n    require.from( ").append(rule.number());
        bound.forEach(variable -> text.append(", ").append(variable));
        text.append(" );\nend\n");
    }

    /**
     * A pattern with its conditions in one settled order, so that rules that begin alike share their work: first what
     * the fact alone decides, then the counted step, then what joins it to others.
     */
    private static String text(org.safeguardingrules.pack.Pattern pattern, Optional<String> previous) {
        List<String> conditions =
                pattern.conditions().stream().map(Emission::condition).toList();
        Stream<String> own =
                conditions.stream().filter(each -> !each.contains("$")).sorted();
        Stream<String> step = previous.stream().map(variable -> "counted( " + variable + " )");
        Stream<String> joining =
                conditions.stream().filter(each -> each.contains("$")).sorted();
        String inside = Stream.of(own, step, joining).flatMap(each -> each).collect(Collectors.joining(", "));
        String fact = type(pattern.type()) + "( " + inside + (inside.isEmpty() ? ")" : " )");
        return switch (pattern.quantifier()) {
            case ONE -> "$" + name(pattern.variable().orElse("")) + " : " + fact;
            case NOT -> "not " + fact;
            case EXISTS -> "exists " + fact;
        };
    }

    private static String condition(Condition condition) {
        return ConditionText.of(condition);
    }

    private static String type(String type) {
        if (!TYPES.contains(type)) {
            throw refused("type", type);
        }
        return type;
    }

    /** A name that Java and Drools read as a name and nothing else. */
    static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw refused("name", name);
        }
        return name;
    }

    static IllegalArgumentException refused(String what, String value) {
        return new IllegalArgumentException("No " + what + " that Drools may be given: " + value
                + ". Maybe write it with plain letters, digits, hyphens and single blanks.");
    }
}
