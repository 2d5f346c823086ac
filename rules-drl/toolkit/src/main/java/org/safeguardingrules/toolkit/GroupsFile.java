package org.safeguardingrules.toolkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The group of each case, as a file says it: a line a case, its id and its group with a comma between. No rule reads it. */
final class GroupsFile {

    /** The group of a case that the file does not name. */
    private static final String NONE = "no group given";

    private final Map<String, String> groups = new HashMap<>();

    private GroupsFile() {}

    static GroupsFile read(Path file) {
        GroupsFile read = new GroupsFile();
        List<String> lines = InputFile.read(file, Files::readAllLines);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                read.add(lines.get(i), file + ", line " + (i + 1));
            }
        }
        return read;
    }

    private void add(String line, String place) {
        int comma = line.indexOf(',');
        String group = comma < 0 ? "" : line.substring(comma + 1).strip();
        if (group.isEmpty()) {
            throw new WrongInput(
                    place + " holds no case and group with a comma between",
                    "Maybe 'case-1,group-a', without a line of headings.");
        }
        String before = groups.put(line.substring(0, comma).strip(), group);
        if (before != null && !before.equals(group)) {
            throw new WrongInput(
                    place + " puts a case into '" + group + "' that is in '" + before + "' too",
                    "Maybe two files were joined: each case is in one group.");
        }
    }

    /** The group of a case. */
    String of(String caseId) {
        return groups.getOrDefault(caseId, NONE);
    }
}
