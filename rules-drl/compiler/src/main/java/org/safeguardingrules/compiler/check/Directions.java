package org.safeguardingrules.compiler.check;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Direction;
import org.safeguardingrules.pack.Term;
import org.safeguardingrules.vocabulary.Concern;
import org.safeguardingrules.vocabulary.Member;
import org.safeguardingrules.vocabulary.Quoted;

/**
 * Which ways one concern more may move what rules and definitions read: a member by its declaration, a definition by
 * its own, and one that declares neither by the parts of its tree. For one thread at a time.
 */
public final class Directions {

    private static final String DEFINITION_OF = "definition of ";

    private final Map<String, Definition> definitions;
    private final VocabularyTypes vocabulary;

    /** Definitions on the way into which a walk already is: a circle of them moves nothing. */
    private final Set<String> entered = new HashSet<>();

    /** The directions of a pack's definitions over a vocabulary. */
    public Directions(Map<String, Definition> definitions, VocabularyTypes vocabulary) {
        this.definitions = definitions;
        this.vocabulary = vocabulary;
    }

    /** The ways in which a definition may move. */
    public Pull of(Definition definition) {
        if (definition.direction() != Direction.NEITHER) {
            return Pull.of(definition.direction());
        }
        if (!entered.add(definition.name())) {
            return Pull.NONE;
        }
        Pull pull = byParts(definition);
        entered.remove(definition.name());
        return pull;
    }

    /** The ways in which the parts of a definition may move it, whatever it declares. */
    Pull byParts(Definition definition) {
        Optional<Class<?>> type = vocabulary.type(definition.of());
        return type.map(of -> definition.versions().stream()
                        .map(version -> of(version.derivation(), of))
                        .reduce(Pull.NONE, Pull::and))
                .orElse(Pull.NONE);
    }

    /** The ways in which a part of a definition may move. */
    Pull of(Derivation derivation, Class<?> type) {
        if (derivation instanceof Derivation.AnyOf any) {
            return of(any.parts(), type);
        } else if (derivation instanceof Derivation.AllOf all) {
            return of(all.parts(), type);
        } else if (derivation instanceof Derivation.NotOf not) {
            return of(not.part(), type).opposite();
        }
        return derivation instanceof Derivation.Member member ? of(member.answer(), type) : Pull.NONE;
    }

    private Pull of(List<Derivation> parts, Class<?> type) {
        return parts.stream().map(part -> of(part, type)).reduce(Pull.NONE, Pull::and);
    }

    /**
     * The ways in which the answer that a term ends in may move.
     *
     * @param type type of the fact that the term starts from
     */
    public Pull of(Term term, Class<?> type) {
        Pull pull = Pull.NONE;
        Class<?> owner = type;
        for (Term.Call call : term.calls()) {
            Optional<Method> member = vocabulary.member(owner, call);
            if (member.isEmpty()) {
                return Pull.NONE;
            }
            boolean ofFact = vocabulary.isFact(owner);
            pull = ofFact ? of(member.get(), call) : pull.askedBy(direction(member.get()));
            owner = member.get().getReturnType();
        }
        return pull;
    }

    /** The ways of a member of a fact: by its own declaration, or by that of the definition that it is asked of. */
    private Pull of(Method member, Term.Call call) {
        Direction direction = direction(member);
        Parameter[] parameters = member.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            Quoted quoted = parameters[i].getAnnotation(Quoted.class);
            if (quoted != null
                    && quoted.value().startsWith("definition")
                    && call.arguments().get(i) instanceof Argument.Text name) {
                Definition definition = definitions.get(name.value());
                if (definition == null) {
                    return Pull.NONE;
                }
                boolean counts = quoted.value().startsWith(DEFINITION_OF) && isConcern(definition.of());
                return of(definition).askedBy(direction).and(counts ? Pull.of(direction) : Pull.NONE);
            }
        }
        return Pull.of(direction);
    }

    /** Whether one more fact of this type is one concern more. */
    boolean isConcern(String type) {
        return vocabulary
                .type(type)
                .map(found -> found.isAnnotationPresent(Concern.class))
                .orElse(false);
    }

    private static Direction direction(Method member) {
        return member.getAnnotation(Member.class).direction();
    }
}
