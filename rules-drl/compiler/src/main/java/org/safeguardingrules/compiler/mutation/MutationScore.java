package org.safeguardingrules.compiler.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safeguardingrules.compiler.reader.PackFiles;

/**
 * How many changes of a whole pack its scenarios notice, kept in a file beside what else is made of the pack. It holds
 * for exactly the files that it was measured on, so that it cannot say what is no longer so.
 *
 * @param digest digest of the files of the pack
 * @param changes how many changes were made
 * @param noticed how many some scenario notices
 * @param untellable how many no case can tell, as the pack says with a reason
 */
public record MutationScore(String digest, int changes, int noticed, int untellable) {

    private static final Path KEPT = Path.of("target", "mutation-score.txt");

    /** The score of a pack of these files, all of whose changes were made. */
    public static MutationScore of(MutationResult whole, PackFiles files) {
        return new MutationScore(digest(files), whole.mutants(), whole.killed(), whole.equivalent());
    }

    /** The score kept in the folder of a pack; empty where there is none, or the files are others by now. */
    public static Optional<MutationScore> kept(Path folder, PackFiles files) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(KEPT));
            return Optional.of(new MutationScore(
                            lines.get(0), number(lines.get(1)), number(lines.get(2)), number(lines.get(3))))
                    .filter(score -> score.digest.equals(digest(files)));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(line.indexOf(' ') + 1));
    }

    /** Keeps the score in the folder of the pack. */
    public void keep(Path folder) {
        Path file = folder.resolve(KEPT);
        String text = "%s\nchanges: %d\nnoticed: %d\nuntellable: %d\n".formatted(digest, changes, noticed, untellable);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written. Maybe its permissions leave you out.", e);
        }
    }

    /** The figures in one sentence. */
    public String sentence() {
        int tellable = changes - untellable;
        return String.format(
                Locale.UK,
                "Of %,d changes to its rules, definitions and numbers, made one at a time, the scenarios notice %,d"
                        + " (%.1f%% of those that some case can tell).",
                changes,
                noticed,
                tellable == 0 ? 100 : 100.0 * noticed / tellable);
    }

    private static String digest(PackFiles files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.texts()
                    .forEach((path, text) -> digest.update((path.length() + ":" + path + text.length() + ":" + text)
                            .getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("No SHA-256. Maybe this is no complete Java runtime.", e);
        }
    }
}
