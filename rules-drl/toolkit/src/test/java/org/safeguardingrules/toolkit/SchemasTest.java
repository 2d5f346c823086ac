package org.safeguardingrules.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguardingrules.compiler.schema.PackSchemas;
import org.safeguardingrules.compiler.schema.SchemaKind;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemasTest {

    private static final Path PACK = Path.of("../england-and-wales");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Map<SchemaKind, String> schemas =
            PackSchemas.of(PackFolder.of(PACK).read());

    static List<String> yamlFiles() throws IOException {
        try (Stream<Path> files = Files.walk(PACK)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> PACK.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("target/"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("yamlFiles")
    void every_yaml_file_of_the_shipped_pack_is_valid(String file) throws IOException {
        List<SchemaKind> kinds = Arrays.stream(SchemaKind.values())
                .filter(kind -> file.matches(kind.files().replace("*", "[^/]+")))
                .toList();
        assertThat(kinds).hasSize(1);
        Schema schema = REGISTRY.getSchema(schemas.getOrDefault(kinds.get(0), ""), InputFormat.JSON);

        assertThat(schema.validate(
                        Files.readString(PACK.resolve(file)),
                        InputFormat.YAML,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
    }

    @Test
    void schema_prints_one_of_them() {
        assertThat(Called.with("schema", "parameters", PACK))
                .isEqualTo(new Called(0, schemas.getOrDefault(SchemaKind.PARAMETERS, ""), ""));
        assertThat(Called.with("schema", "paramaters", PACK).err())
                .isEqualTo("There is no schema of 'paramaters'. Maybe 'parameters'.\n");
        assertThat(Called.with("schema", "parameters").err()).contains("Maybe 'safeguarding schema parameters ");
    }

    @Test
    void schemas_writes_them_beside_the_pack_with_settings_for_editors(@TempDir Path parent) throws IOException {
        EditedPack pack = EditedPack.in(parent);

        Called called = Called.with("schemas", pack.folder(), "--project", parent);

        assertThat(called)
                .isEqualTo(new Called(
                        0,
                        "Wrote 13 schemas to " + pack.folder().resolve("target/schemas")
                                + ", and settings for Visual Studio Code and IntelliJ.\n",
                        ""));
        assertThat(Files.readString(parent.resolve(".vscode/settings.json")))
                .contains("\"./pack/target/schemas/parameters.schema.json\": \"pack/parameters/*.yaml\"");
        assertThat(Files.readString(parent.resolve(".idea/jsonSchemas.xml")))
                .contains("value=\"pack/target/schemas/parameters.schema.json\"", "value=\"pack/parameters/*.yaml\"");
        assertThat(pack.folder().resolve("target/schemas/scenarios.schema.json"))
                .isNotEmptyFile();
    }

    @Test
    void settings_that_are_there_stay_as_they_are(@TempDir Path parent) throws IOException {
        EditedPack pack = EditedPack.in(parent);
        pack.write(".vscode/settings.json", "{}");

        Called called = Called.with("schemas", pack.folder());

        assertThat(called.exit()).isZero();
        assertThat(called.out()).contains("Left as it is", "settings.json");
        assertThat(Files.readString(pack.folder().resolve(".vscode/settings.json")))
                .isEqualTo("{}");
        assertThat(Called.with("check", pack.folder()).err()).doesNotContain(".vscode");
    }
}
