package org.safeguardingrules.compiler.testkit.laws;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Term;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.Quoted;
import org.safeguardingrules.vocabulary.Vocabulary;

/**
 * The members of the vocabulary, as {@code Child.ageBelow}, and the definitions that each rule and definition of a pack
 * reads, by whatever way.
 */
final class MembersRead {

    private final Pack pack;
    private final Map<String, Class<?>> types = new TreeMap<>();
    private final Map<String, Set<String>> ofRule = new TreeMap<>();
    private final Map<String, Set<String>> definitionsOfRule = new TreeMap<>();

    MembersRead(Pack pack) {
        this.pack = pack;
        for (Class<? extends CaseFact> type : Vocabulary.types()) {
            types.put(type.getSimpleName(), type);
        }
        for (Rule rule : pack.rules()) {
            Set<String> members = new TreeSet<>();
            Set<String> definitions = new TreeSet<>();
            read(rule, members, definitions, true);
            ofRule.put(rule.id(), members);
            definitionsOfRule.put(rule.id(), definitions);
        }
    }

    private void read(Rule rule, Set<String> members, Set<String> definitions, boolean through) {
        Map<String, String> variables = new HashMap<>();
        for (Pattern pattern : rule.patterns()) {
            pattern.variable().ifPresent(name -> variables.put(name, pattern.type()));
            members.add(pattern.type());
            Reader reader = new Reader(pattern.type(), variables, members, definitions, through);
            pattern.conditions().forEach(each -> condition(each, reader));
        }
    }

    /** The types of fact that a rule looks for and the members that it reads, itself or through definitions. */
    Set<String> ofRule(String id) {
        return ofRule.getOrDefault(id, Set.of());
    }

    /** The definitions that a rule rests on. */
    Set<String> definitionsOfRule(String id) {
        return definitionsOfRule.getOrDefault(id, Set.of());
    }

    /** Whether a rule reads a member of one of these names, whatever the type. */
    boolean reads(String rule, Set<String> members) {
        return ofRule(rule).stream().anyMatch(member -> members.contains(member.substring(member.indexOf('.') + 1)));
    }

    /** The members that a rule itself reads, not through definitions. */
    Set<String> ofRuleItself(Rule rule) {
        Set<String> members = new TreeSet<>();
        read(rule, members, new TreeSet<>(), false);
        return members;
    }

    /** The members that a definition itself reads, not through another one. */
    Set<String> ofDefinitionItself(Definition definition) {
        Set<String> members = new TreeSet<>();
        Reader reader = new Reader(definition.of(), Map.of(), members, new TreeSet<>(), false);
        definition.versions().forEach(version -> derivation(version.derivation(), reader));
        return members;
    }

    /**
     * Where a walk stands.
     *
     * @param type type of the fact that conditions speak of
     * @param variables types of the facts bound before
     * @param members what was read so far
     * @param definitions the definitions met so far
     * @param through whether to go on into definitions
     */
    private record Reader(
            String type,
            Map<String, String> variables,
            Set<String> members,
            Set<String> definitions,
            boolean through) {}

    private void condition(Condition condition, Reader reader) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> condition(part, reader));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> condition(part, reader));
        } else if (condition instanceof Condition.Not not) {
            condition(not.part(), reader);
        } else if (condition instanceof Condition.Reads reads) {
            term(reads.answer(), reader);
        } else if (condition instanceof Condition.Word word) {
            term(word.word(), reader);
        } else if (condition instanceof Condition.Same same) {
            List.of(same.left(), same.right()).forEach(term -> term(term, reader));
        }
    }

    private void derivation(Derivation derivation, Reader reader) {
        if (derivation instanceof Derivation.AnyOf any) {
            any.parts().forEach(part -> derivation(part, reader));
        } else if (derivation instanceof Derivation.AllOf all) {
            all.parts().forEach(part -> derivation(part, reader));
        } else if (derivation instanceof Derivation.NotOf not) {
            derivation(not.part(), reader);
        } else if (derivation instanceof Derivation.Member member) {
            term(member.answer(), reader);
        } else if (derivation instanceof Derivation.Word word) {
            term(word.word(), reader);
        }
    }

    private void term(Term term, Reader reader) {
        String type = term.variable().map(reader.variables()::get).orElse(reader.type());
        Class<?> on = types.get(type);
        for (Term.Call call : term.calls()) {
            reader.members().add((on == null ? type : on.getSimpleName()) + "." + call.member());
            Method method = on == null ? null : member(on, call);
            if (method != null && reader.through()) {
                definitions(method, call, reader);
            }
            on = method == null ? null : method.getReturnType();
        }
    }

    private static Method member(Class<?> type, Term.Call call) {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(call.member())
                    && method.getParameterCount() == call.arguments().size()) {
                return method;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no member " + call.member()
                + ". Maybe the pack was made without the check that every pack passes.");
    }

    private void definitions(Method method, Term.Call call, Reader reader) {
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            Quoted quoted = parameters[i].getAnnotation(Quoted.class);
            boolean names = quoted != null && quoted.value().startsWith("definition");
            if (names
                    && call.arguments().get(i) instanceof Argument.Text text
                    && reader.definitions().add(text.value())) {
                Definition definition = pack.definition(text.value());
                Reader inside = new Reader(definition.of(), Map.of(), reader.members(), reader.definitions(), true);
                definition.versions().forEach(version -> derivation(version.derivation(), inside));
            }
        }
    }
}
