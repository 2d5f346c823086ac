package org.safeguardingrules.engine;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Condition.All;
import org.safeguardingrules.pack.Condition.Any;
import org.safeguardingrules.pack.Condition.Not;
import org.safeguardingrules.pack.Condition.Reads;
import org.safeguardingrules.pack.Condition.Same;
import org.safeguardingrules.pack.Condition.Word;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Term;
import org.safeguardingrules.vocabulary.Presumes;
import org.safeguardingrules.vocabulary.Quoted;
import org.safeguardingrules.vocabulary.Vocabulary;

/**
 * For each condition of a pack, the fields that it takes as not so while they are not known, as its members say, be it
 * through definitions. Immutable and thread-safe.
 */
public final class Presumptions {

    private static final Map<String, Class<?>> TYPES =
            Vocabulary.types().stream().collect(Collectors.toUnmodifiableMap(Class::getSimpleName, type -> type));

    /** The types of fact that have a stand-in while their listing is open: a closed one is presumed to be whole. */
    static final Map<String, String> LISTINGS =
            Map.of("Child", "case.children", "KnownAdult", "case.adults", "Address", "case.addresses");

    private final Pack pack;
    private final Map<String, SortedSet<String>> byDefinition = new HashMap<>();
    private final Map<Condition, SortedSet<String>> byCondition = new IdentityHashMap<>();
    private final Map<String, SortedSet<String>> byRule = new HashMap<>();

    /** The presumptions of the rules of a pack. */
    public Presumptions(Pack pack) {
        this.pack = pack;
        for (Rule rule : pack.rules()) {
            Map<String, String> variables = new HashMap<>();
            SortedSet<String> fields = byRule.computeIfAbsent(rule.id(), id -> new TreeSet<>());
            for (Pattern pattern : rule.patterns()) {
                pattern.variable().ifPresent(name -> variables.put(name, pattern.type()));
                Optional.ofNullable(LISTINGS.get(pattern.type())).ifPresent(fields::add);
                pattern.conditions().forEach(condition -> add(condition, pattern.type(), variables, fields));
            }
        }
    }

    /** Whether a rule presumes one of these fields. */
    public boolean concern(Rule rule, Set<String> fields) {
        return byRule.getOrDefault(rule.id(), new TreeSet<>()).stream().anyMatch(fields::contains);
    }

    /** The fields that a condition of a rule, which is no combination of others, presumes. */
    SortedSet<String> of(Condition condition) {
        return byCondition.getOrDefault(condition, new TreeSet<>());
    }

    private void add(Condition condition, String type, Map<String, String> variables, SortedSet<String> ofRule) {
        SortedSet<String> fields = new TreeSet<>();
        if (condition instanceof All all) {
            all.parts().forEach(part -> add(part, type, variables, ofRule));
        } else if (condition instanceof Any any) {
            any.parts().forEach(part -> add(part, type, variables, ofRule));
        } else if (condition instanceof Not not) {
            add(not.part(), type, variables, ofRule);
        } else if (condition instanceof Reads reads) {
            add(reads.answer(), type, variables, fields);
        } else if (condition instanceof Word word) {
            add(word.word(), type, variables, fields);
        } else if (condition instanceof Same same) {
            add(same.left(), type, variables, fields);
            add(same.right(), type, variables, fields);
        }
        if (!fields.isEmpty()) {
            byCondition.put(condition, fields);
            ofRule.addAll(fields);
        }
    }

    private void add(Derivation derivation, String type, SortedSet<String> fields) {
        if (derivation instanceof Derivation.AnyOf any) {
            any.parts().forEach(part -> add(part, type, fields));
        } else if (derivation instanceof Derivation.AllOf all) {
            all.parts().forEach(part -> add(part, type, fields));
        } else if (derivation instanceof Derivation.NotOf not) {
            add(not.part(), type, fields);
        } else if (derivation instanceof Derivation.Member member) {
            add(member.answer(), type, Map.of(), fields);
        } else if (derivation instanceof Derivation.Word word) {
            add(word.word(), type, Map.of(), fields);
        }
    }

    private void add(Term term, String type, Map<String, String> variables, SortedSet<String> fields) {
        Class<?> on = TYPES.get(term.variable().map(variables::get).orElse(type));
        for (Term.Call call : term.calls()) {
            Method member = on == null ? null : member(on, call);
            if (member == null) {
                return;
            }
            Presumes presumes = member.getAnnotation(Presumes.class);
            if (presumes != null) {
                fields.addAll(Arrays.asList(presumes.value()));
            }
            addDefinitions(member, call, fields);
            on = member.getReturnType();
        }
    }

    private static @Nullable Method member(Class<?> type, Term.Call call) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(call.member())
                        && method.getParameterCount() == call.arguments().size())
                .findFirst()
                .orElse(null);
    }

    private void addDefinitions(Method member, Term.Call call, SortedSet<String> fields) {
        Parameter[] parameters = member.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            Quoted quoted = parameters[i].getAnnotation(Quoted.class);
            if (quoted != null
                    && quoted.value().startsWith("definition")
                    && call.arguments().get(i) instanceof Argument.Text name) {
                fields.addAll(ofDefinition(name.value()));
            }
        }
    }

    private Set<String> ofDefinition(String name) {
        SortedSet<String> known = byDefinition.get(name);
        if (known != null) {
            return known;
        }
        SortedSet<String> fields = new TreeSet<>();
        Definition definition = pack.definition(name);
        definition.versions().forEach(version -> add(version.derivation(), definition.of(), fields));
        byDefinition.put(name, fields);
        return fields;
    }
}
