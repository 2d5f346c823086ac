package org.safeguardingrules.compiler.testkit;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;

/** The names of a pack that scenarios may use: rules, rows, actions, fields. */
final class KnownNames {

    private final SortedSet<String> rules = new TreeSet<>();
    private final SortedSet<String> switchable = new TreeSet<>();
    private final SortedSet<String> actions;
    private final List<String> fields = Components.names();
    private final BiPredicate<String, String> unsure;
    private final Diagnostics diagnostics;

    KnownNames(Pack pack, Diagnostics diagnostics) {
        this(pack, (folder, name) -> false, diagnostics);
    }

    private KnownNames(Pack pack, BiPredicate<String, String> unsure, Diagnostics diagnostics) {
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
     * The names of a pack that may have mistakes: what a file that could not be read may name is not missing, and what
     * a message of the pack speaks of is not told again.
     */
    static KnownNames of(ReadPack read, Diagnostics diagnostics) {
        return new KnownNames(
                read.draft().pack(),
                (folder, name) -> read.draft().brokenFolders().contains(folder)
                        || read.diagnostics().stream()
                                .anyMatch(said -> said.what().contains("'" + name + "'")),
                diagnostics);
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
        if (!known.contains(name) && !unsure.test(folder, name)) {
            diagnostics.add(
                    place,
                    "The pack has no " + what + " '" + name + "'",
                    NearestWord.hint(name, known, "another " + what + ", or it still has to be written"));
        }
    }
}
