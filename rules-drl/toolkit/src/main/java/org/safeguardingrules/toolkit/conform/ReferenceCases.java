package org.safeguardingrules.toolkit.conform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds reference cases: those that come with the command, or those of a folder, a file each. */
public final class ReferenceCases {

    private static final String LIST = "reference/cases.txt";

    private ReferenceCases() {}

    /** The reference cases that come with the command, in the order in which they are meant to be read. */
    public static List<ReferenceCase> shipped() {
        return shipped(LIST)
                .lines()
                .map(name -> ReferenceFile.read(name, shipped("reference/" + name)))
                .toList();
    }

    /**
     * The reference cases of a folder, by the names of their files.
     *
     * @throws UnusableReference where a file is no reference case, two have one id, or there is none
     */
    public static List<ReferenceCase> in(Path folder) throws IOException {
        List<ReferenceCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                cases.add(ReferenceFile.read(file.toString(), Files.readString(file)));
            }
        }
        if (cases.isEmpty()) {
            throw new UnusableReference(
                    folder.toString(), "it holds no reference case", "Maybe a folder of '.json' files is meant.");
        }
        twice(cases).ifPresent(id -> {
            throw new UnusableReference(
                    folder.toString(),
                    "two files tell case '" + id + "'",
                    "Maybe one is a copy that needs its own id.");
        });
        return cases;
    }

    private static Optional<String> twice(List<ReferenceCase> cases) {
        return cases.stream().collect(Collectors.groupingBy(ReferenceCase::id)).entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .min(String::compareTo);
    }

    private static String shipped(String resource) {
        try (InputStream stream =
                Objects.requireNonNull(ReferenceCases.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
