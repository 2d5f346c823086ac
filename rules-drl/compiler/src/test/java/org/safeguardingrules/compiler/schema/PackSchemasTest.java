package org.safeguardingrules.compiler.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.compiler.reader.ReadPack;

class PackSchemasTest {

    private static final ReadPack PACK = PackSource.read(Path.of("src/test/resources/packs/tiny"));
    private static final Map<SchemaKind, String> SCHEMAS = PackSchemas.of(PACK);
    private static final Validator VALIDATOR = new Validator(PACK);

    @ParameterizedTest
    @EnumSource
    void each_schema_is_a_json_schema_of_2020_12(SchemaKind kind) {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                        .validate(schema(kind), InputFormat.JSON))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_file_of_a_sound_pack_is_valid() {
        return PACK.files().texts().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".yaml"))
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(VALIDATOR.problems(
                                        Validator.kind(file.getKey()).orElseThrow(), file.getValue()))
                                .isEmpty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PARAMETERS | p: { says: s, unit: days, values: {} } | unit",
                "PARAMETERS | p: { says: s, unit: weeks } | values",
                "PARAMETERS | p: { says: s, unit: weeks, values: { 2018-01-01: { number: 2.5, mark: DESIGN } } } | number",
                "PARAMETERS | p: { says: s, unit: weeks, values: { 2018-01-01: { number: -1, mark: DESIGN } } } | number",
                "PARAMETERS | p: { says: s, unit: weeks, value: {} } | value",
                "DEFINITIONS | d: { of: Chld, says: s, authority: ASK-FIRST, any: [a] } | of",
                "DEFINITIONS | d: { of: Child, says: s, authority: ASK-FIRST } | any",
                "DEFINITIONS | d: { of: Child, says: s, authority: ASK-FIRST, any: [a], all: [b] } | only one",
                "DEFINITIONS | d: { of: Child, says: s, authority: ASK-FIRST, any: [ { al: [b] } ] } | al",
                "ACTIONS | a: { occasion: Supervision, met by: done } | addressee",
                "ACTIONS | a: { addressee: { wales: x }, occasion: Supervision, met by: done } | england",
                "AUTHORITIES | A: { says: s, mark: SURE, force: EXPECTED } | mark",
                "SCENARIOS | { rule: CHI-01 } | scenarios",
                "SCENARIOS | { rule: CHI-99, scenarios: [] } | rule",
                "SCENARIOS | { scenarios: [ { case: {} } ] } | scenario",
                "SCENARIOS | { scenarios: [ { scenario: s, case: { children: { complete: { c: { lives: yes } } } } } ] } | lives",
                "SCENARIOS | { scenarios: [ { scenario: s, case: { children: { c: { livesWithPerson: maybe } } } } ] } | livesWithPerson",
                "SCENARIOS | { scenarios: [ { scenario: s, but: { childen.c.earlyHelp: no } } ] } | childen",
                "WORDING | { an action that nobody has: Do it. } | an action that nobody has",
                "WORDING | { ask children's services: } | ask"
            })
    void what_a_reader_refuses_for_its_shape_is_not_valid(SchemaKind kind, String yaml, String named) {
        assertThat(VALIDATOR.problems(kind, yaml)).isNotEmpty();
        assertThat(String.join("\n", VALIDATOR.problems(kind, yaml))).contains(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "changes", "expectations", "frame"})
    void a_broken_scenario_file_is_not_valid(String name) throws IOException {
        Path file = Path.of("src/test/resources/packs/broken-scenarios", name + ".yaml");

        assertThat(VALIDATOR.problems(SchemaKind.SCENARIOS, Files.readString(file)))
                .isNotEmpty();
    }

    @Test
    void names_of_the_pack_are_offered() {
        assertThat(schema(SchemaKind.DEFINITIONS)).contains("\"names-of-authorities\"", "\"Child\"");
        assertThat(schema(SchemaKind.SCENARIOS)).contains("\"CHI-01\"", "\"child.livesWithPerson\"");
    }

    private static String schema(SchemaKind kind) {
        return SCHEMAS.getOrDefault(kind, "");
    }
}
