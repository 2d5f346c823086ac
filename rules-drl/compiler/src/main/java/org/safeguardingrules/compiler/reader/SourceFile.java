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
 */
public record SourceFile(String path, String text, Diagnostics diagnostics, Places places) {}
