package org.safeguardingrules.toolkit.writing;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safeguardingrules.compiler.reader.PackFiles;

/** What is added to the files of a pack. A file that is there keeps every character that it has. */
final class Additions {

    private final PackFiles files;
    private final SortedMap<String, String> changed = new TreeMap<>();

    Additions(PackFiles files) {
        this.files = files;
    }

    /** A file that must not be there yet. */
    void create(String path, String text) {
        if (files.texts().containsKey(path)) {
            throw new UnusableAnswer(
                    "The file " + path + " is there already, and nothing is overwritten. Maybe another id.");
        }
        changed.put(path, text);
    }

    /** At the end of a file, after a blank line, or in a new file. */
    void append(String path, String text) {
        String before = text(path);
        changed.put(path, before + (before.isEmpty() ? "" : before.endsWith("\n") ? "\n" : "\n\n") + text);
    }

    /** A line after the last that begins so; else at the end of the file. */
    void insertAfterLast(String beginning, String path, String line) {
        List<String> lines = text(path).lines().toList();
        int last = lines.size() - 1;
        while (last >= 0 && !lines.get(last).startsWith(beginning)) {
            last--;
        }
        // An entry of several lines goes on, indented.
        while (last >= 0 && last + 1 < lines.size() && lines.get(last + 1).startsWith(" ")) {
            last++;
        }
        if (last < 0) {
            append(path, line);
            return;
        }
        int offset = 0;
        for (int i = 0; i <= last; i++) {
            offset = text(path).indexOf('\n', offset) + 1;
        }
        String text = text(path);
        boolean unended = offset == 0;
        changed.put(path, unended ? text + "\n" + line : text.substring(0, offset) + line + text.substring(offset));
    }

    /** The file again, with another text; it is one of those that are added. */
    void replace(String path, String text) {
        changed.put(path, text);
    }

    /** The pack with everything added. */
    PackFiles files() {
        PackFiles all = files;
        for (String path : changed.keySet()) {
            all = all.with(path, text(path));
        }
        return all;
    }

    /** The texts of the files that differ. */
    SortedMap<String, String> changed() {
        return changed;
    }

    private String text(String path) {
        return changed.getOrDefault(path, files.texts().getOrDefault(path, ""));
    }
}
