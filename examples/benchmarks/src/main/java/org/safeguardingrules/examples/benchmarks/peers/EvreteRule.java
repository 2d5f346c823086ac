package org.safeguardingrules.examples.benchmarks.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeguardingrules.examples.benchmarks.tree.ConditionText;
import org.safeguardingrules.examples.benchmarks.tree.Scope;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;

/**
 * A rule as Evrete wants it.
 *
 * @param id id of the rule
 * @param ones how many facts it looks for
 * @param facts the types of its facts, by variable
 * @param where its conditions by number, with the variables that each reads
 */
record EvreteRule(String id, int ones, Map<String, Class<?>> facts, Map<Integer, String[]> where) {

    private static final String CASE = "$case";

    /** The variable of the fact at this place. */
    static String variable(int place) {
        return "$f" + place;
    }

    /** A rule, its conditions written as Java. */
    static EvreteRule of(Rule rule, PredicatesJava java) {
        ConditionText conditions = new ConditionText(java.dialect());
        Map<String, Class<?>> facts = new LinkedHashMap<>();
        Map<Integer, String[]> where = new LinkedHashMap<>();
        Scope scope = Scope.EMPTY;
        int place = 0;
        for (Pattern pattern : rule.patterns()) {
            if (pattern.quantifier() != Quantifier.ONE) {
                facts.put(CASE, CaseFacts.class);
                where.put(java.add(among(pattern, conditions, scope, place)), reads(place, CASE));
                continue;
            }
            String own = fact(pattern, place);
            scope = scope.next(pattern, own);
            facts.put(variable(place), Scope.type(pattern));
            for (Condition condition : pattern.conditions()) {
                String text = conditions.of(condition, scope);
                boolean joins = text.replace(own, "").contains("of[");
                String[] reads = joins ? reads(place, variable(place)) : new String[] {variable(place)};
                String body = joins ? text : text.replace("of[" + place + "]", "of[0]");
                where.put(java.add("return " + body + ";\n"), reads);
            }
            place++;
        }
        return new EvreteRule(rule.id(), place, facts, where);
    }

    private static String fact(Pattern pattern, int place) {
        return "((" + pattern.type() + ") of[" + place + "])";
    }

    /** All facts before this place, and another. */
    private static String[] reads(int place, String last) {
        List<String> reads = new ArrayList<>();
        for (int before = 0; before < place; before++) {
            reads.add(variable(before));
        }
        reads.add(last);
        return reads.toArray(String[]::new);
    }

    private static String among(Pattern pattern, ConditionText conditions, Scope scope, int place) {
        boolean exists = pattern.quantifier() == Quantifier.EXISTS;
        return "for (CaseFact each : ((CaseFacts) of[" + place + "]).ofType(\"" + pattern.type() + "\")) {\n"
                + pattern.type() + " fact = (" + pattern.type() + ") each;\n"
                + "if (" + conditions.joined(pattern.conditions(), " && ", scope.next(pattern, "fact")) + ") {\n"
                + "return " + exists + ";\n}\n}\nreturn " + !exists + ";\n";
    }
}
