package org.safeguardingrules.toolkit.conform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.UnusableCaseFile;
import org.safeguardingrules.json.CaseFileJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The file of a reference case: its title, what is recorded, the day asked about, and the case file. */
final class ReferenceFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String TITLE = "title";
    private static final String TOLD = "told";
    private static final String AS_AT = "asAt";
    private static final String CASE_FILE = "caseFile";
    private static final Set<String> PROPERTIES = Set.of(TITLE, TOLD, AS_AT, CASE_FILE);

    private ReferenceFile() {}

    static ReferenceCase read(String place, String text) {
        JsonNode node = parsed(place, text);
        if (!node.isObject() || !Set.copyOf(node.propertyNames()).equals(PROPERTIES)) {
            throw new UnusableReference(
                    place,
                    "it is no reference case",
                    "Maybe a property is missing or too many: it has " + TITLE + ", " + TOLD + ", " + AS_AT + " and "
                            + CASE_FILE + ".");
        }
        try {
            CaseFile caseFile = CaseFileJson.read(node.get(CASE_FILE).toString());
            return new ReferenceCase(
                    node.get(TITLE).asString(), sentences(node.get(TOLD)), asAt(place, node), caseFile);
        } catch (UnusableCaseFile unusable) {
            throw new UnusableReference(place, unusable);
        }
    }

    private static JsonNode parsed(String place, String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw new UnusableReference(
                    place,
                    "it is no JSON, at line " + e.getLocation().getLineNr(),
                    "Maybe a comma, a quote or a bracket is missing or too many there.");
        }
    }

    private static List<String> sentences(JsonNode told) {
        return told.valueStream().map(JsonNode::asString).toList();
    }

    private static LocalDate asAt(String place, JsonNode node) {
        String text = node.get(AS_AT).asString();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UnusableReference(place, "'" + text + "' is no date", "Maybe 2026-03-31 is meant.");
        }
    }

    static ObjectNode write(ReferenceCase reference) {
        ObjectNode node = JSON.createObjectNode();
        node.put(TITLE, reference.title());
        ArrayNode told = node.putArray(TOLD);
        reference.told().forEach(told::add);
        node.put(AS_AT, reference.asAt().toString());
        node.set(CASE_FILE, JSON.readTree(CaseFileJson.write(reference.caseFile())));
        return node;
    }
}
