package org.safeguardingrules.toolkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.compile.RuleCompiler;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.compiler.reader.PackSource;

/**
 * A copy of the small pack that the compiler's tests use, without its scenarios, to be edited.
 *
 * @param folder where it is
 */
record EditedPack(Path folder) {

    private static final String KEPT = "target/compiled-rule-files";
    private static final Path SMALL = Path.of("../compiler/src/test/resources/packs/tiny");

    /** Compiled once for all tests: an editor's own folder is compiled already, too. */
    private static final Path COMPILED = compiled(Path.of("target/small-pack/compiled-rule-files"));

    private static Path compiled(Path kept) {
        RuleCompiler.withCache(kept).compile(PackSource.read(SMALL).orThrow());
        return kept;
    }

    /** A copy in a new folder below this one. */
    static EditedPack in(Path parent) {
        EditedPack copy = new EditedPack(parent.resolve("pack"));
        try (Stream<Path> compiled = Files.list(COMPILED)) {
            PackFiles.in(SMALL).texts().forEach((file, text) -> {
                if (!file.startsWith("scenarios/")) {
                    copy.write(file, text);
                }
            });
            Path kept = Files.createDirectories(copy.folder().resolve(KEPT));
            for (Path file : compiled.toList()) {
                Files.copy(file, kept.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    /** The pack with the scenarios of the small pack. */
    EditedPack withScenarios() {
        try {
            PackFiles.in(SMALL).under("scenarios/").forEach(this::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The pack with a text in one of its files changed. */
    EditedPack change(String file, String from, String to) {
        String text = read(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " has no '" + from + "'. Maybe the small pack has changed.");
        }
        return write(file, text.replace(from, to));
    }

    /** The pack with a file added or replaced. */
    EditedPack write(String file, String text) {
        Path path = folder.resolve(file);
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that were kept while it was compiled. */
    List<Path> kept() {
        try (Stream<Path> files = Files.list(folder.resolve(KEPT))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
