package org.safeguardingrules.audience;

import java.util.Set;
import java.util.TreeSet;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.WordList;

/**
 * The addressees of a pack that one agency is.
 *
 * @param names their names
 */
record Addressees(Set<String> names) {

    private static final String LIST = "addressee";

    /**
     * Those of an agency, known by the name of one addressee or by a code that the pack gives to several.
     *
     * @throws IllegalArgumentException where the pack addresses nothing to it
     */
    static Addressees of(Pack pack, String agency) {
        TreeSet<String> names = new TreeSet<>();
        pack.actions()
                .values()
                .forEach(action -> action.addressee().values().stream()
                        .filter(agency::equals)
                        .forEach(names::add));
        WordList list = pack.words().get(LIST);
        if (list != null) {
            list.codes().forEach((name, codes) -> {
                if (codes.contains(agency)) {
                    names.add(name);
                }
            });
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException(
                    "Pack " + pack.id() + " addresses nothing to '" + agency
                            + "'. Maybe the name is mistyped, or the pack's list of addressees does not give it to any of them.");
        }
        return new Addressees(names);
    }

    /** Whether it is one of them. */
    boolean include(String addressee) {
        return names.contains(addressee);
    }
}
