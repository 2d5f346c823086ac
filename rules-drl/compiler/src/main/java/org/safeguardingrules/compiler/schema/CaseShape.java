package org.safeguardingrules.compiler.schema;

import java.util.List;
import java.util.Map;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.json.Schemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The case of a scenario: the schema of a case file, with what scenario files write more shortly. Entries may stand below
 * their ids, steps below their words, and a collection below the word that says how complete it is.
 */
final class CaseShape {

    private static final String LISTING = "-listing";
    private static final String ENTRIES = "entries";
    private static final String PROPERTIES = "properties";

    private final ObjectNode schema = (ObjectNode) JsonMapper.shared().readTree(Schemas.caseFile());
    private final ObjectNode parts = (ObjectNode) schema.get("$defs");

    private CaseShape() {}

    /** Adds the case, the changes of one, and all their parts. */
    static void addTo(ObjectNode named) {
        CaseShape shape = new CaseShape();
        shape.shorten();
        named.setAll(shape.parts);
    }

    private void shorten() {
        List<String> roots = List.copyOf(schema.get(PROPERTIES).propertyNames());
        for (String name : List.copyOf(parts.propertyNames())) {
            ObjectNode part = (ObjectNode) parts.get(name);
            if (name.endsWith(LISTING)) {
                parts.set(name, listing(part));
            } else if (part.has(PROPERTIES)) {
                record(part);
            }
        }
        for (String plain : List.of("text", "reference")) {
            ((ObjectNode) parts.get(plain))
                    .putArray("type")
                    .add("string")
                    .add("number")
                    .add("boolean");
        }
        ObjectNode number = (ObjectNode) parts.get("number");
        number.putArray("type").add("integer").add("string");
        number.put("pattern", "^-?(0|[1-9][0-9]*)$");
        record(schema);
        List.of("$schema", "$id", "$defs").forEach(schema::remove);
        parts.set("case-file", schema);
        ObjectNode changes = parts.putObject("changes-of-a-case").put("type", "object");
        changes.put("description", "Paths as children.c1.contactWithPerson, each with its new value, or absent.");
        changes.putObject("propertyNames").put("pattern", "^(" + String.join("|", roots) + ")(\\.|$)");
    }

    /** A record has no need of an id, which is its key, and may be left blank. */
    private void record(ObjectNode record) {
        JsonNode required = record.get("required");
        if (required != null) {
            ArrayNode rest = record.arrayNode();
            required.forEach(name -> {
                if (!name.asString().equals("id") && !name.asString().equals("person")) {
                    rest.add(name);
                }
            });
            record.set("required", rest);
        }
        for (Map.Entry<String, JsonNode> property : record.get(PROPERTIES).properties()) {
            JsonNode described = property.getValue();
            String items = described.path("items").path("$ref").asString("");
            if (items.equals("#/$defs/step")) {
                property.setValue(Shapes.either(List.of((ObjectNode) described, steps())));
            } else if (isRecord(described)) {
                property.setValue(Shapes.either(List.of((ObjectNode) described, blank())));
            }
        }
    }

    private boolean isRecord(JsonNode reference) {
        String part = reference.path("$ref").asString("").replace("#/$defs/", "");
        return parts.path(part).path(PROPERTIES).has("id");
    }

    /** Steps by their words: a day, or several, or a day with its time and the day it was recorded. */
    private ObjectNode steps() {
        ObjectNode step = parts.objectNode().put("type", "object");
        ObjectNode properties = step.putObject(PROPERTIES);
        parts.get("step").get(PROPERTIES).properties().forEach(property -> {
            if (!property.getKey().equals("step")) {
                properties.set(property.getKey(), property.getValue());
            }
        });
        step.put("additionalProperties", false);
        ObjectNode one = Shapes.either(List.of(Shapes.reference("day-fact"), step));
        ObjectNode several = parts.objectNode().put("type", "array");
        several.set("items", one);
        ObjectNode steps = parts.objectNode().put("type", "object");
        steps.set("propertyNames", Shapes.reference("step-kind"));
        steps.set("additionalProperties", Shapes.either(List.of(one, several)));
        return steps;
    }

    private ObjectNode listing(ObjectNode full) {
        ObjectNode described = (ObjectNode) full.get(PROPERTIES);
        ObjectNode list = (ObjectNode) described.get(ENTRIES);
        ObjectNode entry = (ObjectNode) list.get("items");
        boolean records = isRecord(entry);
        ObjectNode byId = parts.objectNode().put("type", "object");
        byId.set("additionalProperties", Shapes.either(List.of(entry, blank())));
        ObjectNode entries = records ? Shapes.either(List.of(list, byId)) : list;
        described.set(ENTRIES, entries);
        ArrayNode either = parts.arrayNode();
        ArrayNode words = either.addObject().putArray("enum");
        words.add(Completeness.ASKED_AND_NONE.word()).add(Completeness.NOT_ASKED.word());
        either.add(list);
        either.add(belowAWord(entries, described));
        either.add(full);
        if (records) {
            either.add(byId);
        }
        ObjectNode listing = parts.objectNode();
        listing.set("anyOf", either);
        return listing;
    }

    private ObjectNode belowAWord(ObjectNode entries, ObjectNode described) {
        ObjectNode schema = parts.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject(PROPERTIES);
        ArrayNode words = schema.putArray("oneOf");
        for (Completeness word : Completeness.values()) {
            boolean holds = word == Completeness.COMPLETE || word == Completeness.PARTIAL;
            properties.set(word.word(), holds ? entries : sayer(described));
            words.addObject().putArray("required").add(word.word());
        }
        properties.set("unknown", Shapes.reference("unknown"));
        words.addObject().putArray("required").add("unknown");
        properties.setAll(saidBy(described));
        return schema.put("additionalProperties", false);
    }

    /** Who says that there is nothing, or nobody. */
    private ObjectNode sayer(ObjectNode described) {
        ObjectNode sayer = parts.objectNode().put("type", "object");
        sayer.set(PROPERTIES, saidBy(described));
        sayer.put("additionalProperties", false);
        return Shapes.either(List.of(sayer, blank()));
    }

    private ObjectNode saidBy(ObjectNode described) {
        ObjectNode rest = described.deepCopy();
        return rest.remove(List.of("completeness", ENTRIES, "why"));
    }

    private ObjectNode blank() {
        return parts.objectNode().put("type", "null");
    }
}
