package org.safeguardingrules.compiler.mutation;

/**
 * The lines that an entry of a file takes up, to the line before the next entry.
 *
 * @param file path of the file inside the pack
 * @param first first line
 * @param last last line
 */
public record Extent(String file, int first, int last) {}
