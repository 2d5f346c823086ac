package org.safeguardingrules.compiler.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out of a schema the named parts that nothing in it refers to. */
final class Used {

    private static final String PREFIX = "#/$defs/";

    private final ObjectNode parts;
    private final Set<String> used = new HashSet<>();

    private Used(ObjectNode parts) {
        this.parts = parts;
    }

    /** The schema, with only those parts that it uses. */
    static ObjectNode in(ObjectNode schema) {
        ObjectNode parts = (ObjectNode) schema.remove("$defs");
        Used used = new Used(parts);
        used.follow(schema);
        for (String name : List.copyOf(parts.propertyNames())) {
            if (!used.used.contains(name)) {
                parts.remove(name);
            }
        }
        schema.set("$defs", parts);
        return schema;
    }

    private void follow(JsonNode node) {
        String reference = node.path("$ref").asString("");
        if (reference.startsWith(PREFIX) && used.add(reference.substring(PREFIX.length()))) {
            follow(parts.path(reference.substring(PREFIX.length())));
        }
        node.forEach(this::follow);
    }
}
