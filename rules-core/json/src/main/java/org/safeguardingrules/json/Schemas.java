package org.safeguardingrules.json;

import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.timeline.Timeline;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schemas (2020-12) of what this package reads and writes, made from the same records. */
public final class Schemas {

    private Schemas() {}

    /**
     * The schema of a case file; the jar has it as {@code org/safeguardingrules/json/case-file.schema.json}.
     *
     * <p>It says all that a schema can say. That ids are unique and references point to a record is found by reading.
     */
    public static String caseFile() {
        return schema(
                Forms.ofCaseFile().record(CaseFile.class),
                "case-file",
                "Everything recorded about one person on probation. What is left out was not asked. Ids are opaque and"
                        + " unique; a reference is the id of another record of the same file.");
    }

    /** The schema of advice; the jar has it as {@code org/safeguardingrules/json/advice.schema.json}. */
    public static String advice() {
        return schema(
                Forms.ofAdvice().record(Advice.class),
                "advice",
                "What policy asks for on one case, on one day. Advice that is not complete names what could not be judged;"
                        + " it is never to be shown as nothing found.");
    }

    /** The schema of a timeline; the jar has it as {@code org/safeguardingrules/json/timeline.schema.json}. */
    public static String timeline() {
        return schema(
                Forms.ofAdvice().record(Timeline.class),
                "timeline",
                "The advice on one case told day by day, each day by the policy in force on it and what was recorded by"
                        + " then. Each entry says what changed against the entry before; the first says all that stood.");
    }

    private static String schema(RecordForm<?> form, String name, String description) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:safeguarding-rules:" + name);
        schema.put("description", description);
        Definitions definitions = new Definitions();
        form.describe(schema, definitions);
        definitions.addTo(schema);
        return Layout.of(schema);
    }
}
