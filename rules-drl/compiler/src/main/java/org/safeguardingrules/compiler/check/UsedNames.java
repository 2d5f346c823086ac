package org.safeguardingrules.compiler.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.pack.Place;

/**
 * The names that a pack uses. Where a missing one is used several times and a declared one like it never, the slip is
 * where that is declared, and is told once and there.
 */
final class UsedNames {

    private final Map<String, Set<String>> used = new HashMap<>();
    private final Map<String, Map<String, List<Diagnostic>>> missing = new TreeMap<>();
    private final Map<String, Collection<String>> declared = new HashMap<>();

    /**
     * Notes that a name is used.
     *
     * @param kind what it is a name of
     * @param known the names of this kind that there are
     * @param unknown makes what is to be said where it is none of them; looking for the nearest takes a while
     */
    void use(String kind, String name, Collection<String> known, Supplier<Diagnostic> unknown) {
        declared.putIfAbsent(kind, known);
        if (known.contains(name)) {
            used.computeIfAbsent(kind, any -> new HashSet<>()).add(name);
        } else {
            missing.computeIfAbsent(kind, any -> new TreeMap<>())
                    .computeIfAbsent(name, any -> new ArrayList<>())
                    .add(unknown.get());
        }
    }

    /**
     * Reports what is missing.
     *
     * @param declaration where a name of a kind is declared, as far as that is known
     */
    void report(BiFunction<String, String, Optional<Place>> declaration, Diagnostics diagnostics) {
        missing.forEach((kind, names) -> names.forEach((name, uses) -> {
            Set<String> idle = new TreeSet<>(declared.getOrDefault(kind, Set.of()));
            idle.removeAll(used.getOrDefault(kind, Set.of()));
            Optional<String> mistyped = uses.size() < 2 ? Optional.empty() : NearestWord.to(name, idle);
            Optional<Place> place = mistyped.flatMap(other -> declaration.apply(kind, other));
            if (mistyped.isPresent() && place.isPresent()) {
                diagnostics.add(
                        place.get(),
                        "Nothing uses '" + mistyped.get() + "', and '" + name + "', used " + uses.size()
                                + " times, as at " + uses.get(0).place() + ", is missing",
                        "'" + name + "'");
            } else {
                uses.forEach(diagnostics::add);
            }
        }));
    }
}
