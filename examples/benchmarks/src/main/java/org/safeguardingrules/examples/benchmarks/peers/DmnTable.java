package org.safeguardingrules.examples.benchmarks.peers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeguardingrules.examples.benchmarks.tree.ConditionText;
import org.safeguardingrules.examples.benchmarks.tree.Scope;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Rule;

/**
 * Rules about one type of fact as a decision table that collects all that hold.
 *
 * @param type the type of fact
 * @param columns the number of the condition that each column answers
 * @param rows the columns that must be true, by rule
 */
record DmnTable(String type, Map<String, Integer> columns, Map<String, List<String>> rows) {

    /** The type of fact that a rule of one pattern looks for. */
    static String type(Rule rule) {
        return rule.patterns().get(0).type();
    }

    /** The table of some rules, their conditions written as Java. */
    static DmnTable of(String type, List<Rule> rules, PredicatesJava java) {
        ConditionText conditions = new ConditionText(java.dialect());
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (Rule rule : rules) {
            Pattern pattern = rule.patterns().get(0);
            Scope scope = Scope.EMPTY.next(pattern, "((" + type + ") of[0])");
            List<String> asked = new ArrayList<>();
            for (Condition condition : pattern.conditions()) {
                String text = conditions.of(condition, scope);
                String name = names.computeIfAbsent(text, none -> type + " condition " + names.size());
                columns.computeIfAbsent(name, none -> java.add("return " + text + ";\n"));
                asked.add(name);
            }
            rows.put(rule.id(), asked);
        }
        return new DmnTable(type, columns, rows);
    }

    /** Tables as a model. */
    static String model(Collection<DmnTable> tables) {
        return "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"slice\" name=\"slice\""
                + " namespace=\"slice\">\n"
                + tables.stream().map(DmnTable::text).collect(Collectors.joining())
                + "</definitions>\n";
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        columns.keySet()
                .forEach(name -> text.append(
                        "<inputData id=\"%1$s\" name=\"%2$s\"><variable name=\"%2$s\" typeRef=\"boolean\"/></inputData>\n"
                                .formatted(id(name), name)));
        text.append("<decision id=\"%1$s\" name=\"%1$s\"><variable name=\"%1$s\"/>\n".formatted(type));
        columns.keySet()
                .forEach(name ->
                        text.append("<informationRequirement><requiredInput href=\"#%s\"/></informationRequirement>\n"
                                .formatted(id(name))));
        text.append("<decisionTable hitPolicy=\"COLLECT\">\n");
        columns.keySet()
                .forEach(name -> text.append(
                        "<input><inputExpression typeRef=\"boolean\"><text>%s</text></inputExpression></input>\n"
                                .formatted(name)));
        text.append("<output typeRef=\"string\"/>\n");
        rows.forEach((rule, asked) -> text.append("<rule>")
                .append(columns.keySet().stream()
                        .map(name -> "<inputEntry><text>%s</text></inputEntry>"
                                .formatted(asked.contains(name) ? "true" : "-"))
                        .collect(Collectors.joining()))
                .append("<outputEntry><text>\"%s\"</text></outputEntry></rule>\n".formatted(rule)));
        return text.append("</decisionTable></decision>\n").toString();
    }

    private static String id(String name) {
        return name.replace(' ', '-');
    }
}
