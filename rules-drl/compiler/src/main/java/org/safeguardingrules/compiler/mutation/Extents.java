package org.safeguardingrules.compiler.mutation;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;

/** Where each rule and entry of a pack begins, and so where the one before it ends. */
final class Extents {

    private final Map<String, NavigableSet<Integer>> beginnings = new HashMap<>();

    Extents(Pack pack) {
        Stream.of(
                        pack.rules().stream().map(Rule::place),
                        pack.aboutTheAdvice().values().stream().map(Rule::place),
                        pack.definitions().values().stream().map(Definition::place),
                        pack.parameters().values().stream().map(Parameter::place),
                        pack.actions().values().stream().map(Action::place),
                        pack.authorities().values().stream().map(Authority::place))
                .flatMap(places -> places)
                .forEach(place -> beginnings
                        .computeIfAbsent(place.file(), file -> new TreeSet<>())
                        .add(place.line()));
    }

    /** The lines of the entry that begins at this place. */
    Extent from(Place place) {
        Integer next = beginnings.getOrDefault(place.file(), new TreeSet<>()).higher(place.line());
        return new Extent(place.file(), place.line(), next == null ? Integer.MAX_VALUE : next - 1);
    }
}
