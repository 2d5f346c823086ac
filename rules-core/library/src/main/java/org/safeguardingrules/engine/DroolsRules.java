package org.safeguardingrules.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.UnusablePack;
import org.safeguardingrules.vocabulary.Vocabulary;

/**
 * The compiled rules of a pack as Drools holds them: all in one base, whatever the day. Most rules of one period of policy
 * are those of the next, and a base for each period costs far more memory than trying the few rules that are not in force
 * costs time.
 */
final class DroolsRules {

    private final CompiledPack pack;
    private final Set<String> ids;
    private final DroolsSessions together;
    private final Map<String, Model> models = new HashMap<>();
    private final Map<String, DroolsSessions> alone = new ConcurrentHashMap<>();

    /**
     * Loads the compiled rules of a pack.
     *
     * @throws UnusablePack if the pack was compiled for another engine or vocabulary, or its classes cannot be loaded
     */
    DroolsRules(CompiledPack pack) {
        pack.requireFit(Vocabulary.signature(), DroolsEngine.VERSION);
        this.pack = pack;
        List<Model> all = all();
        this.ids = all.stream()
                .flatMap(model -> model.getRules().stream())
                .map(org.drools.model.Rule::getName)
                .collect(Collectors.toUnmodifiableSet());
        this.together = new DroolsSessions(all);
    }

    private List<Model> all() {
        return pack.pack().compiledRules().stream()
                .map(name -> model(name, pack.classes()))
                .toList();
    }

    private static Model model(String className, ClassLoader classes) {
        try {
            return (Model) classes.loadClass(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError | ClassCastException failure) {
            throw new UnusablePack(
                    "The compiled rules " + className + " cannot be loaded",
                    "Maybe the pack and its classes are not of one build; compile it again.",
                    failure);
        }
    }

    /** Refuses rules that were not compiled. */
    void require(Collection<Rule> rules) {
        String missing = rules.stream()
                .map(Rule::id)
                .filter(id -> !ids.contains(id))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new UnusablePack(
                    "Not compiled: " + missing, "Maybe the pack changed after it was compiled; compile it again.");
        }
    }

    /** How many rules there are. */
    int size() {
        return ids.size();
    }

    /** The sessions in which all rules run. */
    DroolsSessions together() {
        return together;
    }

    /** The sessions in which one rule runs, which are made only where something went wrong in one of all rules. */
    DroolsSessions alone(Rule rule) {
        return alone.computeIfAbsent(rule.id(), id -> new DroolsSessions(List.of(model(id))));
    }

    private synchronized Model model(String id) {
        if (models.isEmpty()) {
            for (Model file : all()) {
                file.getRules()
                        .forEach(rule -> models.put(
                                rule.getName(),
                                new ModelImpl(file.getName())
                                        .withRules(List.of(rule))
                                        .withGlobals(file.getGlobals())));
            }
        }
        return Objects.requireNonNull(models.get(id), id);
    }
}
