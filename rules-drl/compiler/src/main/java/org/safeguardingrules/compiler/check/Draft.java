package org.safeguardingrules.compiler.check;

import java.util.Set;
import org.safeguardingrules.compiler.catalogue.Catalogue;
import org.safeguardingrules.compiler.diagnostic.Places;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Place;

/**
 * A pack that was read and is not checked yet. What could not be read is left out of it or stands as empty text, and
 * was reported already.
 *
 * @param pack what was read
 * @param places where the parts of its entries stand
 * @param misread where the rules and entries begin that could not be read as a whole; what they lack is no mistake
 * @param brokenFolders folders with a file that could not be read at all; what such a folder lacks is no mistake
 * @param catalogue what the pack says of itself for people
 * @param packPlace where {@code pack.yaml} begins
 */
public record Draft(
        Pack pack, Places places, Set<Place> misread, Set<String> brokenFolders, Catalogue catalogue, Place packPlace) {

    /** Keeps the sets as they are. */
    public Draft {
        misread = Set.copyOf(misread);
        brokenFolders = Set.copyOf(brokenFolders);
    }
}
