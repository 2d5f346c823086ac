package org.safeguardingrules.examples.benchmarks.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.safeguardingrules.json.CaseFileJson;

/** Cases kept in a file, one a line: the two days and the case as JSON. */
public final class Sample {

    /** How many cases a sample holds. */
    public static final int SIZE = 20;

    private Sample() {}

    /** Keeps cases in a file. */
    public static void write(List<GivenCase> cases, Path file) {
        List<String> lines = cases.stream()
                .map(each -> each.asAt() + " " + each.knownAt() + " " + oneLine(CaseFileJson.write(each.caseFile())))
                .toList();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cases that a file keeps. */
    public static List<GivenCase> read(Path file) {
        try {
            return Files.readAllLines(file).stream().map(Sample::parsed).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read. Maybe run the preparation first.", e);
        }
    }

    private static GivenCase parsed(String line) {
        String[] parts = line.split(" ", 3);
        return new GivenCase(CaseFileJson.read(parts[2]), LocalDate.parse(parts[0]), LocalDate.parse(parts[1]));
    }

    private static String oneLine(String json) {
        return json.replaceAll("\\R\\s*", "");
    }
}
