package org.safeguardingrules.examples.benchmarks.plain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.safeguardingrules.pack.Rule;

/** Writes the rules of a file as a Java class. */
final class FileJava {

    private static final String PACKAGE = FileJava.class.getPackageName() + ".generated";

    private static final String IMPORTS = "import java.util.List;\nimport java.util.Map;\nimport java.util.Set;\n"
            + "import java.util.SortedSet;\nimport java.util.TreeSet;\nimport org.safeguardingrules.engine.Match;\n"
            + "import org.safeguardingrules.pack.Rule;\nimport org.safeguardingrules.vocabulary.*;\nimport "
            + RuleFile.class.getPackageName() + ".*;\n";

    private FileJava() {}

    /** The rules by the class that they are written into, one class a file. */
    static Map<String, List<Rule>> classes(List<Rule> rules) {
        return rules.stream()
                .collect(Collectors.groupingBy(
                        rule -> PACKAGE + ".Of_" + name(rule.place().file()), TreeMap::new, Collectors.toList()));
    }

    /** The class of a rule that is written by itself. */
    static String alone(Rule rule) {
        return PACKAGE + ".Rule_" + field(rule);
    }

    /** The text of a class. */
    static String text(String className, List<Rule> rules) {
        Constants constants = new Constants();
        Lists lists = new Lists();
        String methods =
                rules.stream().map(rule -> methods(rule, lists, constants)).collect(Collectors.joining("\n"));
        String name = className.substring(PACKAGE.length() + 1);
        return "package " + PACKAGE + ";\n" + IMPORTS
                + "public final class " + name + " implements RuleFile {\n" + constants.text()
                + each(rules, "    private final Rule %1$s;\n")
                + "    public " + name + "(Map<String, Rule> rules) {\n"
                + each(rules, "        %1$s = rules.get(\"%2$s\");\n")
                + "    }\n"
                + "    public void evaluate(CaseFacts facts, List<Match> matches) {\n"
                + "        new Evaluation(facts, matches).all();\n    }\n"
                + "    public void evaluate(CaseFacts facts, List<Match> matches, Map<Rule, SortedSet<Gap>> open) {\n"
                + "        new Evaluation(facts, matches).all(open);\n    }\n"
                + "    private final class Evaluation {\n"
                + "    private final CaseFacts facts;\n    private final List<Match> matches;\n"
                + lists.fields()
                + "    Evaluation(CaseFacts facts, List<Match> matches) {\n"
                + "        this.facts = facts;\n        this.matches = matches;\n" + lists.values() + "    }\n"
                + "    void all() {\n"
                + each(rules, "        if (%1$s != null) {\n            %1$s();\n        }\n")
                + "    }\n"
                + "    void all(Map<Rule, SortedSet<Gap>> open) {\n"
                + each(rules, "        if (%1$s != null) {\n            open.put(%1$s, open_%1$s());\n        }\n")
                + "    }\n"
                + methods + "}\n}\n";
    }

    private static String methods(Rule rule, Lists lists, Constants constants) {
        return "    private void " + field(rule) + "() {\n"
                + new RuleJava(lists, constants).body(rule, field(rule)) + "    }\n"
                + "    private SortedSet<Gap> open_" + field(rule) + "() {\n"
                + "    SortedSet<Gap> gaps = new TreeSet<>();\n"
                + new OpenRuleJava(lists, constants).body(rule, field(rule)) + "    return gaps;\n    }\n";
    }

    private static String each(List<Rule> rules, String form) {
        return rules.stream()
                .map(rule -> String.format(Locale.ROOT, form, field(rule), rule.id()))
                .collect(Collectors.joining());
    }

    private static String field(Rule rule) {
        return name(rule.id());
    }

    private static String name(String text) {
        return text.replaceFirst("^rules/", "")
                .replaceFirst("\\.drl$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "_");
    }
}
