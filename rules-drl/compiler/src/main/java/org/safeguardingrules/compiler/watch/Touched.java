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
 * @param conditions ids of the rules that may hold in other cases, or for other reasons
 * @param says ids of the rules that may ask for something else where they hold
 */
record Touched(boolean everything, Set<String> conditions, Set<String> says) {

    /** Keeps the ids as they are. */
    Touched {
        conditions = Set.copyOf(conditions);
        says = Set.copyOf(says);
    }

    /** Ids of the rules that are touched in either way. */
    Set<String> rules() {
        Set<String> rules = new HashSet<>(conditions);
        rules.addAll(says);
        return rules;
    }

    /** What was touched on the way from one pack to another. */
    static Touched between(Pack before, Pack after) {
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
        boolean everything = !was.rest().equals(is.rest()) || names(is.rest(), names);
        Set<String> says = touched(names, was.says(), is.says());
        // How weighty a demand may be goes by how its conditions are written, too.
        says.addAll(differing(was.conditions(), is.conditions()));
        return new Touched(everything, touched(names, was.conditions(), is.conditions()), says);
    }

    private static Set<String> touched(Set<String> names, Map<String, String> was, Map<String, String> is) {
        Set<String> touched = differing(was, is);
        touched.addAll(naming(names, was));
        touched.addAll(naming(names, is));
        return touched;
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
