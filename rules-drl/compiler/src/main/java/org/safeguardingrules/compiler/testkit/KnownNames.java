package org.safeguardingrules.compiler.testkit;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;

/** The names of a pack that scenarios may use, and those that a file did use. */
final class KnownNames {

    private final Map<Kind, Collection<String>> known;
    private final BiPredicate<String, String> unsure;
    private final Diagnostics diagnostics;
    private final Set<Use> uses = new HashSet<>();
    private boolean sure = true;

    /** What a name can be the name of. */
    enum Kind {
        RULE("rules", "rule or row"),
        SWITCHED_ON("rules", "rule or row"),
        ACTION("actions", "action"),
        FIELD("", "field");

        private final String folder;
        private final String what;

        Kind(String folder, String what) {
            this.folder = folder;
            this.what = what;
        }
    }

    /** A name that a file uses, and what it takes it for. */
    record Use(Kind kind, String name) {}

    KnownNames(Pack pack, Diagnostics diagnostics) {
        this(known(pack), (folder, name) -> false, diagnostics);
    }

    private KnownNames(
            Map<Kind, Collection<String>> known, BiPredicate<String, String> unsure, Diagnostics diagnostics) {
        this.known = known;
        this.unsure = unsure;
        this.diagnostics = diagnostics;
    }

    private static Map<Kind, Collection<String>> known(Pack pack) {
        SortedSet<String> switchable = new TreeSet<>();
        for (Rule rule : pack.rules()) {
            switchable.add(rule.id());
            switchable.add(rule.row());
        }
        SortedSet<String> rules = new TreeSet<>(switchable);
        rules.addAll(pack.aboutTheAdvice().keySet());
        Map<Kind, Collection<String>> known = new EnumMap<>(Kind.class);
        known.put(Kind.RULE, rules);
        known.put(Kind.SWITCHED_ON, switchable);
        known.put(Kind.ACTION, new TreeSet<>(pack.actions().keySet()));
        known.put(Kind.FIELD, Components.names());
        return known;
    }

    /**
     * The names of a pack that may have mistakes: what a file that could not be read may name is not missing, and what
     * a message of the pack speaks of is not told again.
     */
    static KnownNames of(ReadPack read, Diagnostics diagnostics) {
        return new KnownNames(
                known(read.draft().pack()),
                (folder, name) -> read.draft().brokenFolders().contains(folder)
                        || read.diagnostics().stream()
                                .anyMatch(said -> said.what().contains("'" + name + "'")),
                diagnostics);
    }

    /** The same names for one file; what it uses is kept, and reported here where it is none of them. */
    KnownNames forFile(Diagnostics ofFile) {
        return new KnownNames(known, unsure, ofFile);
    }

    /** What the file used, all of it known. */
    Set<Use> uses() {
        return Set.copyOf(uses);
    }

    /** Whether nothing was let pass that only another mistake explains. */
    boolean isSure() {
        return sure;
    }

    /** Whether all of this is known. */
    boolean allow(Set<Use> others) {
        return others.stream().allMatch(use -> isKnown(use.kind(), use.name()));
    }

    /** A rule or row of the pack; reported where it is none. */
    void rule(String id, Place place) {
        check(Kind.RULE, id, place);
    }

    /** A rule or row that can be switched on. */
    void switchedOn(String id, Place place) {
        check(Kind.SWITCHED_ON, id, place);
    }

    /** An action of the pack. */
    void action(String name, Place place) {
        check(Kind.ACTION, name, place);
    }

    /** A field of the case file, as in {@code child.livesWithPerson}. */
    void field(String name, Place place) {
        check(Kind.FIELD, name, place);
    }

    private void check(Kind kind, String name, Place place) {
        if (isKnown(kind, name)) {
            uses.add(new Use(kind, name));
        } else if (unsure.test(kind.folder, name)) {
            sure = false;
        } else {
            diagnostics.add(
                    place,
                    "The pack has no " + kind.what + " '" + name + "'",
                    NearestWord.hint(name, ofKind(kind), "another " + kind.what + ", or it still has to be written"));
        }
    }

    private boolean isKnown(Kind kind, String name) {
        return ofKind(kind).contains(name);
    }

    private Collection<String> ofKind(Kind kind) {
        return known.getOrDefault(kind, Set.of());
    }
}
