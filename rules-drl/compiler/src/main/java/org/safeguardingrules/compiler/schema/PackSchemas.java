package org.safeguardingrules.compiler.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.compiler.diagnostic.Places;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.compiler.reader.SourceFile;
import org.safeguardingrules.compiler.reader.YamlReader;
import org.safeguardingrules.compiler.testkit.Scenarios;
import org.safeguardingrules.pack.Pack;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schemas (2020-12) of the files of a pack, with the pack's own names in them. */
public final class PackSchemas {

    private static final PackFiles EXAMPLES = examples();

    /** A file that is one map, and says nothing, so that its reader misses whatever has to be there. */
    private static final String BLANK = "{}";

    private final Map<String, SortedSet<String>> names;
    private final Heard heard = new Heard();

    private PackSchemas(ReadPack read) {
        names = PackNames.of(read);
        PackSource.listen(EXAMPLES, heard);
        PackSource.listen(EXAMPLES.with(SchemaKind.PACK.example(), BLANK), heard);
        listenToScenarios(text(SchemaKind.SCENARIOS.example()), read.orThrow());
        listenToScenarios(BLANK, read.orThrow());
    }

    private void listenToScenarios(String text, Pack pack) {
        Scenarios.listen(
                new SourceFile(SchemaKind.SCENARIOS.example(), text, new Diagnostics(), new Places(), heard), pack);
    }

    /** The schema of every kind of file of this pack. */
    public static SortedMap<SchemaKind, String> of(ReadPack pack) {
        PackSchemas schemas = new PackSchemas(pack);
        SortedMap<SchemaKind, String> all = new TreeMap<>();
        Arrays.asList(SchemaKind.values()).forEach(kind -> all.put(kind, schemas.schema(kind)));
        return all;
    }

    private String schema(SchemaKind kind) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:safeguarding-rules:pack:" + kind.word());
        schema.put("description", "Files " + kind.files() + " of a pack of rules.");
        YamlReader.read(kind.example(), text(kind.example()), new Diagnostics())
                .ifPresent(example -> schema.setAll(new Shapes(kind, heard).of(List.of(example), "")));
        ObjectNode parts = schema.putObject("$defs");
        addPlainParts(parts);
        if (kind == SchemaKind.SCENARIOS) {
            CaseShape.addTo(parts);
        }
        names.forEach((list, words) -> parts.set(list, words(list, words)));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(Used.in(schema)) + "\n";
    }

    private static ObjectNode words(String list, SortedSet<String> words) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ObjectNode closed =
                list.equals(PackNames.COMPLETIONS) ? schema.putArray("anyOf").addObject() : schema;
        Shapes.names(closed.putArray("enum"), words);
        if (closed != schema) {
            schema.withArray("anyOf").add(Shapes.reference("text"));
        }
        return schema;
    }

    private static void addPlainParts(ObjectNode parts) {
        ObjectNode text = parts.putObject("text");
        Shapes.names(text.putArray("type"), List.of("string", "number", "boolean"));
        text.put("pattern", "\\S");
        parts.putObject("day")
                .put("type", "string")
                .put("format", "date")
                .put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        ObjectNode number = parts.putObject("whole-number");
        Shapes.names(number.putArray("type"), List.of("integer", "string"));
        number.put("minimum", 0).put("maximum", 99_999).put("pattern", "^(0|[1-9][0-9]{0,4})$");
        ObjectNode definition = parts.putObject("part-of-a-definition");
        definition.putArray("anyOf").add(Shapes.reference("text")).add(derivation());
        ObjectNode several =
                parts.putObject("parts-of-a-definition").put("type", "array").put("minItems", 1);
        several.set("items", Shapes.reference("part-of-a-definition"));
    }

    private static ObjectNode derivation() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.set("any", Shapes.reference("parts-of-a-definition"));
        properties.set("all", Shapes.reference("parts-of-a-definition"));
        properties.set("not", Shapes.reference("part-of-a-definition"));
        return schema.put("minProperties", 1).put("maxProperties", 1).put("additionalProperties", false);
    }

    private static String text(String example) {
        return EXAMPLES.texts().getOrDefault(example, "");
    }

    /** One file of each kind, in which each shape that the kind may have stands once. */
    private static PackFiles examples() {
        SortedMap<String, String> texts = new TreeMap<>();
        for (SchemaKind kind : SchemaKind.values()) {
            String resource = kind.word() + ".yaml";
            try (InputStream example = PackSchemas.class.getResourceAsStream(resource)) {
                if (example == null) {
                    throw new IllegalStateException("There is no example " + resource + ". Maybe the jar is damaged.");
                }
                texts.put(kind.example(), new String(example.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new PackFiles(texts);
    }
}
