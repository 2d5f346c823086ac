package org.safeguardingrules.compiler.watch;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.safeguardingrules.compiler.reader.PackDigest;
import org.safeguardingrules.pack.Pack;

/**
 * What an edit of a pack touches: the rules that say something else than before, and those that name, however far round,
 * a definition, number, action, authority or wording that does.
 *
 * <p>It looks for names and not for what reads them, and so finds too much rather than too little. Any other edit, of a
 * relation, a word list, a calendar or a row about the advice itself, touches everything.
 *
 * @param everything whether any rule may have to do with it
 * @param rules ids of the rules that have, of the pack before or after
 */
public record Touched(boolean everything, Set<String> rules) {

    /** Keeps the ids as they are. */
    public Touched {
        rules = Set.copyOf(rules);
    }

    /** What was touched on the way from one pack to another. */
    public static Touched between(Pack before, Pack after) {
        Parts was = Parts.of(before);
        Parts is = Parts.of(after);
        Set<String> names = differing(was.named(), is.named());
        for (Set<String> fresh = names; !fresh.isEmpty(); ) {
            Set<String> further = naming(fresh, was.named());
            further.addAll(naming(fresh, is.named()));
            further.removeAll(names);
            names.addAll(further);
            fresh = further;
        }
        Set<String> rules = differing(was.rules(), is.rules());
        rules.addAll(naming(names, was.rules()));
        rules.addAll(naming(names, is.rules()));
        boolean everything = !was.rest().equals(is.rest()) || names(is.rest(), names);
        return new Touched(everything, rules);
    }

    private static Set<String> differing(Map<String, String> was, Map<String, String> is) {
        Set<String> differing = new TreeSet<>(was.keySet());
        differing.addAll(is.keySet());
        differing.removeIf(name -> Objects.equals(was.get(name), is.get(name)));
        return differing;
    }

    /** Which of these parts name one of the names. */
    private static Set<String> naming(Set<String> names, Map<String, String> parts) {
        Set<String> naming = new HashSet<>();
        parts.forEach((part, text) -> {
            if (names(text, names)) {
                naming.add(part);
            }
        });
        return naming;
    }

    private static boolean names(String text, Set<String> names) {
        return names.stream().anyMatch(name -> text.contains(PackDigest.textOf(name)));
    }
}
