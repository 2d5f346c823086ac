package org.safeguardingrules.compiler.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeguardingrules.compiler.diagnostic.NearestWord;

/** The kinds of file that a pack may hold, each known by its path. */
enum FileKind {
    PACK("pack\\.yaml", "pack.yaml"),
    SOURCES("sources\\.yaml", "sources.yaml"),
    RELATIONS("relations\\.yaml", "relations.yaml"),
    ADVICE("advice\\.yaml", "advice.yaml"),
    ROWS("rows\\.yaml", "rows.yaml"),
    TIMELINE("timeline\\.yaml", "timeline.yaml"),
    EQUIVALENTS("equivalents\\.yaml", "equivalents.yaml"),
    RULES("rules/[a-z-]+/[A-Za-z0-9-]+\\.drl", "rules/<theme>/<name>.drl"),
    DEFINITIONS("definitions/[a-z0-9-]+\\.yaml", "definitions/<name>.yaml"),
    PARAMETERS("parameters/[a-z0-9-]+\\.yaml", "parameters/<name>.yaml"),
    ACTIONS("actions/[a-z0-9-]+\\.yaml", "actions/<name>.yaml"),
    AUTHORITIES("authorities/[a-z0-9-]+\\.yaml", "authorities/<name>.yaml"),
    WORDS("words/[a-z0-9-]+\\.yaml", "words/<name>.yaml"),
    WORDING("wording/[a-z]{2}/[a-z0-9-]+\\.yaml", "wording/en/<name>.yaml"),
    CALENDARS("calendars/(england|wales|england-and-wales)\\.csv", "calendars/england-and-wales.csv"),
    SCENARIOS("scenarios/[a-z-]+/[A-Za-z0-9.-]+\\.yaml", "scenarios/<theme>/<id>.yaml");

    private static final Pattern READABLE = Pattern.compile("\\.(drl|ya?ml|csv)$");

    private final Pattern path;
    private final String example;

    FileKind(String path, String example) {
        this.path = Pattern.compile(path);
        this.example = example;
    }

    /** The kind of file at this path; empty for a stray one. */
    static Optional<FileKind> of(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.path.matcher(path).matches())
                .findFirst();
    }

    /** What to do about a stray file. */
    static String hint(String path) {
        if (!READABLE.matcher(path).find()) {
            return "move it out of the pack";
        }
        String folder = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
        List<String> examples =
                Arrays.stream(values()).map(kind -> kind.example).toList();
        return examples.stream()
                .filter(example -> example.startsWith(folder + "/"))
                .findFirst()
                .or(() -> NearestWord.to(path, examples))
                .map(example -> "'" + example + "', in small letters, digits and dashes; anything else out of the pack")
                .orElse("move it out of the pack");
    }
}
