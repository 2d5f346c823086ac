package org.safeguardingrules.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the schemas as files. Run by the build, so that the jar has them. */
public final class SchemaFiles {

    private SchemaFiles() {}

    /**
     * Writes each schema.
     *
     * @param arguments the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Files.writeString(folder.resolve("case-file.schema.json"), Schemas.caseFile());
        Files.writeString(folder.resolve("advice.schema.json"), Schemas.advice());
        Files.writeString(folder.resolve("timeline.schema.json"), Schemas.timeline());
    }
}
