package org.safeguardingrules.compiler.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safeguardingrules.compiler.check.Draft;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;

/** The names of a pack that scenarios may use: rules, rows, actions, fields. */
final class KnownNames {

    private final SortedSet<String> rules = new TreeSet<>();
    private final SortedSet<String> switchable = new TreeSet<>();
    private final SortedSet<String> actions;
    private final List<String> fields = Components.names();
    private final Set<String> unsure;
    private final Diagnostics diagnostics;

    KnownNames(Pack pack, Diagnostics diagnostics) {
        this(pack, Set.of(), diagnostics);
    }

    private KnownNames(Pack pack, Set<String> unsure, Diagnostics diagnostics) {
        for (Rule rule : pack.rules()) {
            switchable.add(rule.id());
            switchable.add(rule.row());
        }
        rules.addAll(switchable);
        rules.addAll(pack.aboutTheAdvice().keySet());
        this.actions = new TreeSet<>(pack.actions().keySet());
        this.unsure = unsure;
        this.diagnostics = diagnostics;
    }

    /**
     * The names of a pack that may have mistakes: what a file that could not be read may name is not missing, and a row
     * that no rule speaks for was said to be so already.
     */
    static KnownNames of(Draft draft, Diagnostics diagnostics) {
        KnownNames names = new KnownNames(draft.pack(), draft.brokenFolders(), diagnostics);
        draft.catalogue().rows().forEach((id, row) -> {
            if (row.notBuilt().isEmpty()) {
                names.switchable.add(id);
                names.rules.add(id);
            }
        });
        return names;
    }

    /** A rule or row of the pack; reported where it is none. */
    void rule(String id, Place place) {
        check("rules", id, rules, "rule or row", place);
    }

    /** A rule or row that can be switched on. */
    void switchedOn(String id, Place place) {
        check("rules", id, switchable, "rule or row", place);
    }

    /** An action of the pack. */
    void action(String name, Place place) {
        check("actions", name, actions, "action", place);
    }

    /** A field of the case file, as in {@code child.livesWithPerson}. */
    void field(String name, Place place) {
        check("", name, fields, "field", place);
    }

    private void check(String folder, String name, Collection<String> known, String what, Place place) {
        if (!known.contains(name) && !unsure.contains(folder)) {
            diagnostics.add(
                    place,
                    "The pack has no " + what + " '" + name + "'",
                    NearestWord.hint(name, known, "another " + what + ", or it still has to be written"));
        }
    }
}
