package org.safeguardingrules.toolkit;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.safeguardingrules.json.Schemas;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A schema that the jar has. */
enum ShippedSchema {
    CASE_FILE(Schemas::caseFile),
    ADVICE(Schemas::advice);

    private static final Map<String, ShippedSchema> BY_WORD = Map.of("case-file", CASE_FILE, "advice", ADVICE);

    private final Supplier<String> schema;

    ShippedSchema(Supplier<String> schema) {
        this.schema = schema;
    }

    String text() {
        return schema.get();
    }

    /** Finds it by the word that the call gives. */
    static final class ByWord implements ITypeConverter<ShippedSchema> {

        @Override
        public ShippedSchema convert(String word) {
            return Optional.ofNullable(BY_WORD.get(word))
                    .orElseThrow(() -> new TypeConversionException(
                            "there is no schema of '" + word + "'. Maybe case-file is meant, or advice."));
        }
    }
}
