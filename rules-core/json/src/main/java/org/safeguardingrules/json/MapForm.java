package org.safeguardingrules.json;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What belongs to each word of a closed list: an object whose properties are the words, in the order of the list.
 *
 * @param key the list
 * @param value how what belongs to a word is written
 * @param <K> the type of the list
 * @param <V> the type of what belongs to a word
 */
record MapForm<K extends Enum<K>, V>(WordsForm<K> key, Form<V> value) implements Form<Map<K, V>> {

    @Override
    public JsonNode write(Map<K, V> map) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        key.words().forEach((word, meant) -> {
            V belonging = map.get(meant);
            JsonNode written = belonging == null ? null : value.write(belonging);
            if (written != null) {
                node.set(word, written);
            }
        });
        return node;
    }

    @Override
    public Map<K, V> read(JsonNode node, Place place) {
        Map<K, V> map = new TreeMap<>();
        Optional<Properties> read =
                Properties.of(node, place, key.name() + " map", key.words().keySet());
        read.ifPresent(properties -> key.words().forEach((word, meant) -> {
            if (properties.has(word)) {
                map.put(meant, properties.read(word, value));
            }
        }));
        return map;
    }

    @Override
    public Map<K, V> standIn(Place place) {
        return Map.of();
    }

    @Override
    public boolean mayBeLeftOut() {
        return false;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        key.words().keySet().forEach(word -> properties.set(word, value.schema(definitions)));
        schema.put("additionalProperties", false);
        return schema;
    }
}
