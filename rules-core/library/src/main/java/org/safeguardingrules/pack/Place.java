package org.safeguardingrules.pack;

/**
 * Where something stands in the files of a pack.
 *
 * @param file path of the file inside the pack, with slashes
 * @param line line, from 1
 * @param column column, from 1
 */
public record Place(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
