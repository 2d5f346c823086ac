package org.safeguardingrules.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list whose order the record has settled.
 *
 * @param form how an entry is written
 * @param leftOutWhereEmpty whether it may be left out, and is where it is empty
 * @param <T> the type of an entry
 */
record ListForm<T>(Form<T> form, boolean leftOutWhereEmpty) implements Form<List<T>> {

    /** A list that is left out where it is empty. */
    ListForm(Form<T> form) {
        this(form, true);
    }

    @Override
    public @Nullable JsonNode write(List<T> value) {
        if (value.isEmpty() && leftOutWhereEmpty) {
            return null;
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (T entry : value) {
            JsonNode node = form.write(entry);
            if (node != null) {
                array.add(node);
            }
        }
        return array;
    }

    @Override
    public List<T> read(JsonNode node, Place place) {
        if (!node.isArray()) {
            place.problem(Shown.of(node) + " is no list", "Maybe put it in square brackets: a list of one is a list.");
            return List.of();
        }
        List<T> entries = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            entries.add(form.read(node.get(i), place.entry(i)));
        }
        return entries;
    }

    @Override
    public List<T> standIn(Place place) {
        return List.of();
    }

    @Override
    public boolean mayBeLeftOut() {
        return leftOutWhereEmpty;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "array");
        schema.set("items", form.schema(definitions));
        return schema;
    }
}
