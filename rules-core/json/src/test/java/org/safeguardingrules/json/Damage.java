package org.safeguardingrules.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Damages one place of a file, as a careless mapping would. */
final class Damage {

    private static final List<JsonNode> WRONG = List.of(
            JsonNodeFactory.instance.stringNode("yess"),
            JsonNodeFactory.instance.stringNode("2019-02-30"),
            JsonNodeFactory.instance.stringNode("2/1/2019"),
            JsonNodeFactory.instance.stringNode("HIGH"),
            JsonNodeFactory.instance.stringNode(" "),
            JsonNodeFactory.instance.stringNode("25:00"),
            JsonNodeFactory.instance.numberNode(14),
            JsonNodeFactory.instance.numberNode(14.5),
            JsonNodeFactory.instance.numberNode(99_999_999_999L),
            JsonNodeFactory.instance.booleanNode(true),
            JsonNodeFactory.instance.nullNode(),
            JsonNodeFactory.instance.arrayNode(),
            JsonNodeFactory.instance.objectNode());

    private Damage() {}

    static JsonNode to(JsonNode file, Random random) {
        JsonNode damaged = file.deepCopy();
        List<JsonNode> containers = new ArrayList<>();
        collect(damaged, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        JsonNode wrong = WRONG.get(random.nextInt(WRONG.size()));
        if (container instanceof ArrayNode array) {
            array.set(random.nextInt(array.size()), wrong);
        } else if (container instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.set(name + "s", wrong);
                case 1 -> object.remove(name);
                default -> object.set(name, wrong);
            }
        }
        return damaged;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer() && !node.isEmpty()) {
            containers.add(node);
            node.forEach(entry -> collect(entry, containers));
        }
    }
}
