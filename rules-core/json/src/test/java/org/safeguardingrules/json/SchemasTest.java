package org.safeguardingrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemasTest {

    @Test
    void the_jar_has_the_schema_of_a_case_file_as_a_file() throws IOException {
        try (InputStream shipped = Schemas.class.getResourceAsStream("case-file.schema.json")) {
            assertThat(shipped)
                    .as("Maybe the build's step 'schemas' was left out")
                    .isNotNull();
            assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Schemas.caseFile());
        }
    }

    @Test
    void the_schema_is_a_json_schema_of_2020_12() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                        .validate(Schemas.caseFile(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void every_object_of_the_schema_is_closed() {
        assertClosed(JsonMapper.shared().readTree(Schemas.caseFile()));
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
