package org.safeguardingrules.examples.benchmarks.plain;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeguardingrules.engine.Engine;
import org.safeguardingrules.engine.Evaluation;
import org.safeguardingrules.engine.Judge;
import org.safeguardingrules.engine.Match;
import org.safeguardingrules.engine.Matches;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Gap;

/** Plain Java written from the tree of some rules: what a careful programmer would write, rule by rule. */
public final class GeneratedJava implements Engine {

    private final List<RuleFile> files;

    private GeneratedJava(List<RuleFile> files) {
        this.files = files;
    }

    /** The classes for these rules, by name. */
    public static Map<String, byte[]> classes(List<Rule> rules) {
        Map<String, String> texts = new TreeMap<>();
        FileJava.classes(rules).forEach((name, own) -> texts.put(name, FileJava.text(name, own)));
        return JavaCompilation.of(texts);
    }

    /** Writes the classes for these rules as a jar. */
    public static void write(List<Rule> rules, Path jar) {
        JavaCompilation.write(classes(rules), jar);
    }

    /** These rules, written and compiled now. */
    public static GeneratedJava of(List<Rule> rules) {
        return load(rules, new InMemory(classes(rules), GeneratedJava.class.getClassLoader()));
    }

    /** Any of these rules, written and compiled once, now. */
    public static Function<List<Rule>, GeneratedJava> among(List<Rule> rules) {
        ClassLoader compiled = new InMemory(classes(rules), GeneratedJava.class.getClassLoader());
        return some -> load(some, compiled);
    }

    /** Each of these rules in a class of its own, by its id; all written and compiled now. */
    public static Map<String, Engine> each(List<Rule> rules) {
        Map<String, String> texts = new TreeMap<>();
        rules.forEach(rule -> texts.put(FileJava.alone(rule), FileJava.text(FileJava.alone(rule), List.of(rule))));
        ClassLoader compiled = new InMemory(JavaCompilation.of(texts), GeneratedJava.class.getClassLoader());
        Map<String, Engine> engines = new TreeMap<>();
        rules.forEach(rule -> engines.put(
                rule.id(), new GeneratedJava(List.of(file(FileJava.alone(rule), compiled, Map.of(rule.id(), rule))))));
        return engines;
    }

    /** These rules, from a jar that was written before. */
    public static GeneratedJava in(Path jar, List<Rule> rules) {
        try {
            URL[] place = {jar.toUri().toURL()};
            return load(rules, new URLClassLoader(place, GeneratedJava.class.getClassLoader()));
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(jar + " is no jar. Maybe the preparation was left out.", e);
        }
    }

    /** These rules, from classes that a loader knows; rules that are in a class and not among these stay silent. */
    public static GeneratedJava load(List<Rule> rules, ClassLoader loader) {
        Map<String, Rule> byId = rules.stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        List<RuleFile> files = new ArrayList<>();
        for (String name : FileJava.classes(rules).keySet()) {
            files.add(file(name, loader, byId));
        }
        return new GeneratedJava(List.copyOf(files));
    }

    private static RuleFile file(String name, ClassLoader loader, Map<String, Rule> rules) {
        try {
            return (RuleFile) loader.loadClass(name).getConstructor(Map.class).newInstance(rules);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " cannot be loaded. Maybe it was written for other rules.", e);
        }
    }

    @Override
    public Evaluation evaluate(CaseFacts facts) {
        List<Match> matches = new ArrayList<>();
        for (RuleFile file : files) {
            file.evaluate(facts, matches);
        }
        return new Evaluation(new Matches(matches, List.of()), rule -> Judge.openings(rule, facts));
    }

    /** The same rules, which find what they leave open on the way to their matches. */
    public Engine withOpenings() {
        return facts -> {
            List<Match> matches = new ArrayList<>();
            Map<Rule, SortedSet<Gap>> open = new IdentityHashMap<>();
            for (RuleFile file : files) {
                file.evaluate(facts, matches, open);
            }
            return new Evaluation(
                    new Matches(matches, List.of()), rule -> open.getOrDefault(rule, Collections.emptySortedSet()));
        };
    }
}
