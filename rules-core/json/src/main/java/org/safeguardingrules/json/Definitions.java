package org.safeguardingrules.json;

import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a schema that are named once and referred to from wherever they are used. */
final class Definitions {

    private final TreeMap<String, ObjectNode> named = new TreeMap<>();

    /** A reference to the part of this name, which is described on its first use. */
    ObjectNode named(String name, Consumer<ObjectNode> description) {
        String key = name.replace(' ', '-');
        if (!named.containsKey(key)) {
            ObjectNode part = JsonNodeFactory.instance.objectNode();
            named.put(key, part);
            description.accept(part);
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + key);
    }

    /** Adds the named parts to a schema, in alphabetical order. */
    void addTo(ObjectNode schema) {
        ObjectNode all = schema.putObject("$defs");
        named.forEach(all::set);
    }
}
