package org.safeguardingrules.compiler.words;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingrules.vocabulary.Member;
import org.safeguardingrules.vocabulary.Quoted;

/**
 * A member of the vocabulary as it is used: of a type of fact, or of a value that may be unknown.
 *
 * @param type the type that it is used of, which may inherit it
 * @param method the member
 */
record UsedMember(Class<?> type, Method method) {

    /** The member of this name that takes so many arguments. */
    static UsedMember of(Class<?> type, String name, int arguments) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments)
                .filter(method -> method.isAnnotationPresent(Member.class) && !method.isBridge())
                .min(Comparator.comparing(Method::toString))
                .map(method -> new UsedMember(type, method))
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no member '" + name
                        + "'. Maybe the pack was made for another vocabulary."));
    }

    /** What its line may be called: by the type that it is used of, else by the one that declares it. */
    Stream<String> keys() {
        return Stream.of(type, method.getDeclaringClass()).map(owner -> owner.getSimpleName() + "." + method.getName());
    }

    /** Its own sentence in the vocabulary. */
    String sentence() {
        return method.getAnnotation(Member.class).value();
    }

    /** Whether the argument in this place is the name of a definition, rather than a word of a list. */
    boolean takesDefinition(int place) {
        return quoted(place).filter(list -> list.startsWith("definition")).isPresent();
    }

    private Optional<String> quoted(int place) {
        return Arrays.stream(method.getParameterAnnotations()[place])
                .filter(Quoted.class::isInstance)
                .map(annotation -> ((Quoted) annotation).value())
                .findFirst();
    }
}
