package org.safeguardingrules.compiler.check;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.safeguardingrules.pack.Term;
import org.safeguardingrules.vocabulary.Member;

/** The vocabulary as the checks see it: types of fact by name, and the members of each. */
public final class VocabularyTypes {

    private final SortedMap<String, Class<?>> types = new TreeMap<>();
    private final Map<Class<?>, SortedMap<String, List<Method>>> members = new ConcurrentHashMap<>();

    /** The vocabulary made of these types of fact, none of whose members has a reserved name. */
    public VocabularyTypes(Collection<? extends Class<?>> types) {
        for (Class<?> type : types) {
            this.types.put(type.getSimpleName(), type);
            members(type).values().forEach(named -> named.forEach(ReservedWords::free));
        }
    }

    /** The type of this name. */
    Optional<Class<?>> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The names of all types, in order. */
    SortedSet<String> typeNames() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(types.keySet()));
    }

    /** The members of a type of fact or of a value, by name; of one name those with fewer arguments first. */
    SortedMap<String, List<Method>> members(Class<?> type) {
        return members.computeIfAbsent(type, VocabularyTypes::read);
    }

    /** The member that a call asks, if there is one with as many arguments. */
    Optional<Method> member(Class<?> type, Term.Call call) {
        return members(type).getOrDefault(call.member(), List.of()).stream()
                .filter(candidate ->
                        candidate.getParameterCount() == call.arguments().size())
                .findFirst();
    }

    /** Whether it is a type of fact, rather than what a member of one gives. */
    boolean isFact(Class<?> type) {
        return types.containsValue(type);
    }

    private static SortedMap<String, List<Method>> read(Class<?> type) {
        SortedMap<String, List<Method>> found = new TreeMap<>();
        Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(Member.class) && !method.isBridge())
                .sorted(Comparator.comparing(Method::getParameterCount).thenComparing(Method::toString))
                .forEach(method -> found.computeIfAbsent(method.getName(), name -> new ArrayList<>())
                        .add(method));
        return found;
    }
}
