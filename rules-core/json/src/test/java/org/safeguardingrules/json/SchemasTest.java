package org.safeguardingrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemasTest {

    @ParameterizedTest
    @CsvSource({"case-file", "advice", "timeline"})
    void the_jar_has_each_schema_as_a_file(String name) throws IOException {
        try (InputStream shipped = Schemas.class.getResourceAsStream(name + ".schema.json")) {
            assertThat(shipped)
                    .as("Maybe the build's step 'schemas' was left out")
                    .isNotNull();
            assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8))
                    .isIn(schemas())
                    .contains("\"urn:safeguarding-rules:" + name + "\"");
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void each_schema_is_a_json_schema_of_2020_12(String schema) {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                        .validate(schema, InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_object_of_a_schema_is_closed(String schema) {
        assertClosed(JsonMapper.shared().readTree(schema));
    }

    static List<String> schemas() {
        return List.of(Schemas.caseFile(), Schemas.advice(), Schemas.timeline());
    }

    private static void assertClosed(JsonNode schema) {
        if ("object".equals(schema.path("type").stringValue(""))) {
            assertThat(schema.path("additionalProperties").booleanValue(true))
                    .as("%s", schema)
                    .isFalse();
        }
        schema.forEach(SchemasTest::assertClosed);
    }
}
