package org.safeguardingrules.compiler.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.compiler.reader.ReadPack;

/** The schemas of a pack, in the hands of a validator that is not ours. */
public final class Validator {

    private final Map<SchemaKind, com.networknt.schema.Schema> schemas = new EnumMap<>(SchemaKind.class);

    /** With the schemas of this pack. */
    public Validator(ReadPack pack) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        PackSchemas.of(pack).forEach((kind, text) -> schemas.put(kind, registry.getSchema(text, InputFormat.JSON)));
    }

    /** The kind of the file at this path; empty where there is no schema of its kind. */
    public static Optional<SchemaKind> kind(String path) {
        return Arrays.stream(SchemaKind.values())
                .filter(kind -> path.matches(kind.files().replace("*", "[^/]+")))
                .findFirst();
    }

    /** What is not valid in a file of this kind. */
    public List<String> problems(SchemaKind kind, String yaml) {
        return Optional.ofNullable(schemas.get(kind))
                .orElseThrow()
                .validate(
                        yaml,
                        InputFormat.YAML,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
