package org.safeguardingrules.toolkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeguardingrules.compiler.schema.PackSchemas;
import org.safeguardingrules.compiler.schema.SchemaKind;

/**
 * The schemas of a pack beside the pack, and the settings by which editors find them. They are made anew whenever they
 * are wanted, and so stand in {@code target}; settings that are there already are the editor's own, and stay.
 */
final class SchemaFolder {

    private static final Path SCHEMAS = Path.of("target", "schemas");

    private final Path project;
    private final Path pack;
    private final List<Path> kept = new ArrayList<>();

    /**
     * For the pack in a folder.
     *
     * @param project the folder that the editor opens
     * @param pack the folder of the pack, in it
     */
    SchemaFolder(Path project, Path pack) {
        this.project = project.toAbsolutePath().normalize();
        this.pack = pack.toAbsolutePath().normalize();
        if (!this.pack.startsWith(this.project)) {
            throw new WrongInput(pack + " does not lie in " + project, "Maybe a folder above the pack is meant.");
        }
    }

    /** The nearest folder above the pack that is a repository, since that is what one opens; else the pack's own. */
    static Path projectOf(Path pack) {
        Path own = pack.toAbsolutePath().normalize();
        for (Path folder = own; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return folder;
            }
        }
        return own;
    }

    /** Writes everything, and says what was written and what was left as it is. */
    String write(PackFolder folder) {
        Map<SchemaKind, String> schemas = PackSchemas.of(folder.read());
        schemas.forEach((kind, schema) -> write(pack.resolve(SCHEMAS).resolve(kind.word() + ".schema.json"), schema));
        EditorSettings settings = new EditorSettings(relative(pack), relative(pack.resolve(SCHEMAS)));
        writeOnce(project.resolve(".vscode/settings.json"), settings.visualStudioCode());
        writeOnce(project.resolve(".idea/jsonSchemas.xml"), settings.intelliJ());
        StringBuilder said = new StringBuilder("Wrote " + schemas.size() + " schemas to "
                + folder.folder().resolve(SCHEMAS) + ", and settings for Visual Studio Code and IntelliJ.\n");
        kept.forEach(file -> said.append("Left as it is, since it says something else: " + file + "\n"));
        return said.toString();
    }

    private String relative(Path path) {
        return project.relativize(path).toString().replace('\\', '/');
    }

    private void writeOnce(Path file, String text) {
        try {
            if (!Files.exists(file)) {
                write(file, text);
            } else if (!Files.readString(file).equals(text)) {
                kept.add(file);
            }
        } catch (IOException e) {
            throw new WrongInput(file + " cannot be read: " + e.getMessage(), "Maybe its permissions leave you out.");
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new WrongInput(
                    file.getParent() + " cannot be made: " + e.getMessage(), "Maybe a file is in its place.");
        }
        OutputFile.write(text, file);
    }
}
