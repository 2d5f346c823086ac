package org.safeguardingrules.toolkit;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.toolkit.Rounds.Round;

/** Goes through a pack whenever its files change, and prints what came of it and how long it took. */
final class Watch {

    private static final int MOST_NAMED = 3;

    private final Path folder;
    private final Changes changes;
    private final PrintWriter out;
    private final Rounds rounds;
    private PackFiles seen = new PackFiles(new TreeMap<>());

    Watch(Path folder, Changes changes, PrintWriter out) {
        this.folder = folder;
        this.changes = changes;
        this.out = out;
        this.rounds = new Rounds(folder);
    }

    /** Goes through the pack as it is, and says whether nothing is wrong. */
    boolean once() throws IOException, InterruptedException {
        Optional<PackFiles> files = look();
        while (files.isEmpty()) {
            changes.await();
            files = look();
        }
        return goThrough(files.get());
    }

    /** Goes on after every change, until the thread is interrupted; fails when the folder is gone. */
    void goOn() throws IOException, InterruptedException {
        while (true) {
            changes.await();
            Optional<PackFiles> files = look();
            if (files.isPresent() && !files.get().equals(seen)) {
                out.print("\n" + saved(seen, files.get()) + "\n");
                goThrough(files.get());
            }
        }
    }

    private boolean goThrough(PackFiles files) {
        long begun = System.nanoTime();
        seen = files;
        Round round = rounds.next(files);
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.print(round.report() + String.format(Locale.ROOT, " (%.2f s).%n", seconds));
        out.flush();
        return round.sound();
    }

    /** The files as they are; empty where one went while they were read, as happens while an editor saves. */
    private Optional<PackFiles> look() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new WrongInput(
                    folder + " is gone", "Maybe it was moved or deleted; start again with the folder where it is now.");
        }
        try {
            return Optional.of(EditorFiles.leftOut(PackFiles.in(folder)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NoSuchFileException) {
                return Optional.empty();
            }
            throw e.getCause();
        }
    }

    /** Names the files that differ. */
    private static String saved(PackFiles before, PackFiles after) {
        TreeSet<String> paths = new TreeSet<>(before.texts().keySet());
        paths.addAll(after.texts().keySet());
        paths.removeIf(
                path -> Objects.equals(before.texts().get(path), after.texts().get(path)));
        int more = paths.size() - MOST_NAMED;
        return paths.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
