package org.safeguardingrules.examples.hostmapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safeguardingrules.json.CaseFileJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Maps each case of a folder, writes its case file on a line of its own, and says what could not be read. */
public final class HostMapping {

    private static final JsonMapper JSON = new JsonMapper();

    private HostMapping() {}

    /** Maps the cases of the first folder into the second file. */
    public static void main(String[] arguments) throws IOException {
        NationalMapping mapping = new NationalMapping(new HostPractice(false, true));
        List<String> lines = new ArrayList<>();
        for (Path file : cases(Path.of(arguments[0]))) {
            Mapped mapped = mapping.map(read(file));
            mapped.remarks().forEach(System.err::println);
            mapped.caseFile()
                    .map(CaseFileJson::write)
                    .map(HostMapping::onOneLine)
                    .ifPresent(lines::add);
        }
        Files.write(Path.of(arguments[1]), lines);
        System.out.println("Wrote " + arguments[1] + ": " + lines.size() + " case files.");
    }

    static List<Path> cases(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode read(Path file) throws IOException {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    file + " is no JSON, at line " + e.getLocation().getLineNr() + ". Maybe it was cut.", e);
        }
    }

    private static String onOneLine(String json) {
        return JSON.readTree(json).toString();
    }
}
