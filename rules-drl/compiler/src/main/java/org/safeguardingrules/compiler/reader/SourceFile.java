package org.safeguardingrules.compiler.reader;

import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.compiler.diagnostic.Places;

/**
 * A text file of a pack on its way to being read.
 *
 * @param path path inside the pack, with slashes
 * @param text its text
 * @param diagnostics what is wrong goes here
 * @param places where things stand goes here
 * @param asking is told what its reader asks for
 */
public record SourceFile(String path, String text, Diagnostics diagnostics, Places places, Asking asking) {

    /** A file that is read for what it says, and not for what could be said in it. */
    public SourceFile(String path, String text, Diagnostics diagnostics, Places places) {
        this(path, text, diagnostics, places, Asking.NOBODY);
    }
}
