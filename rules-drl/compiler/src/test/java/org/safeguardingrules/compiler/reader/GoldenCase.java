package org.safeguardingrules.compiler.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A broken pack and what is said about it, in one file: a sentence, {@code === path} before each file that differs from
 * the small pack, {@code === without path} for a file that is missing, and {@code === expected}. What an editor would
 * not show is written {@code {U+202E}}, and what would be long {@code {6000 times (}}.
 */
record GoldenCase(Path file, String name, String head, PackFiles files, String expected) {

    static final Path FOLDER = Path.of("src/test/resources/check");

    private static final Pattern CHARACTER = Pattern.compile("\\{U\\+([0-9A-F]{4})}");
    private static final Pattern REPEATED = Pattern.compile("\\{([0-9]+) times ([^}]+)}");
    private static final String EXPECTED = "=== expected\n";

    static GoldenCase read(Path file) {
        try {
            String text = Files.readString(file);
            int end = text.indexOf(EXPECTED);
            String head = end < 0 ? text : text.substring(0, end);
            String expected = end < 0 ? "" : text.substring(end + EXPECTED.length());
            SortedMap<String, String> files = new TreeMap<>(smallPack().texts());
            sections(head).forEach((path, content) -> {
                if (path.startsWith("without ")) {
                    files.remove(path.substring("without ".length()));
                } else {
                    files.put(path, expand(content));
                }
            });
            String name =
                    FOLDER.relativize(file) + ": " + head.lines().findFirst().orElse("");
            return new GoldenCase(file, name, head, new PackFiles(files), expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PackFiles smallPack() {
        try {
            return PackFiles.in(FOLDER.resolve("pack"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the reader says about the files, each message with its line and a caret. */
    String said() {
        return expandBack(read(files).rendered());
    }

    static ReadPack read(PackFiles files) {
        return PackSource.read(files, SmallVocabulary.types(), "small");
    }

    void write(String said) {
        try {
            Files.writeString(file, head + EXPECTED + said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> sections(String head) {
        Map<String, String> sections = new LinkedHashMap<>();
        List<String> parts = new ArrayList<>(List.of(head.split("(?m)^=== ")));
        parts.remove(0);
        for (String part : parts) {
            int line = part.indexOf('\n');
            sections.put(part.substring(0, line), part.substring(line + 1));
        }
        return sections;
    }

    private static String expand(String content) {
        String repeated = REPEATED.matcher(content)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1)))));
        return CHARACTER
                .matcher(repeated)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }

    /** Makes what is said readable in an editor again. */
    private static String expandBack(String said) {
        StringBuilder shown = new StringBuilder();
        said.lines()
                .forEach(line -> shown.append(line.length() > 400 ? line.substring(0, 400) + " …" : line)
                        .append('\n'));
        StringBuilder visible = new StringBuilder();
        shown.chars().forEach(here -> {
            int type = Character.getType(here);
            boolean hidden = type == Character.FORMAT || type == Character.CONTROL && here != '\n';
            visible.append(hidden ? String.format("{U+%04X}", here) : Character.toString(here));
        });
        return visible.toString();
    }
}
