package org.safeguardingrules.compiler.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.pack.Place;

/**
 * The text files of a pack, by path inside the pack with slashes.
 *
 * @param texts text by path
 */
public record PackFiles(SortedMap<String, String> texts) {

    private static final Pattern MODULE = Pattern.compile("pom\\.xml|(src|target|\\.vscode|\\.idea)/.*");
    private static final int MOST_BYTES = 1_000_000;

    /** Keeps the texts in the order of their paths. */
    public PackFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /**
     * The files in a folder, but for the module's own and an editor's: {@code pom.xml}, {@code src}, {@code target},
     * {@code .vscode} and {@code .idea} at the top. Of a stray file only the path is read, so that it can be named; links
     * are not followed.
     */
    public static PackFiles in(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                        && !MODULE.matcher(name).matches()) {
                    texts.put(name, text(path, name));
                }
            }
        }
        return new PackFiles(texts);
    }

    /** The text of a file; letters that are no UTF-8, and what no file of a pack needs, become the replacement letter. */
    private static String text(Path path, String name) throws IOException {
        if (FileKind.of(name).isEmpty()) {
            return "";
        }
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return "\uFFFD";
        }
        try (InputStream bytes = Files.newInputStream(path)) {
            return new String(bytes.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }

    /** The files below a folder, for example {@code scenarios/}. */
    public SortedMap<String, String> under(String folder) {
        return texts.subMap(folder, folder + Character.MAX_VALUE);
    }

    /** These files with one of them changed or added. */
    public PackFiles with(String path, String text) {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        changed.put(path, text);
        return new PackFiles(changed);
    }

    /** A diagnostic with the line that it is about and a caret; the message alone where there is no such line. */
    public String rendered(Diagnostic diagnostic) {
        Place place = diagnostic.place();
        String line = texts.getOrDefault(place.file(), "")
                .lines()
                .skip(place.line() - 1L)
                .findFirst()
                .orElse("");
        return diagnostic.rendered(line);
    }

    /** The lines of a file; none where there is no such file. */
    public List<String> lines(String path) {
        return texts.getOrDefault(path, "").lines().toList();
    }
}
