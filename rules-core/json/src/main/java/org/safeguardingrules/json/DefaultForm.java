package org.safeguardingrules.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value that is left out where it is the usual one.
 *
 * @param form how the value is written
 * @param usual the value that leaving it out means
 * @param <T> the type of the value
 */
record DefaultForm<T>(Form<T> form, T usual) implements Form<T> {

    @Override
    public @Nullable JsonNode write(T value) {
        return value.equals(usual) ? null : form.write(value);
    }

    @Override
    public T read(JsonNode node, Place place) {
        return form.read(node, place);
    }

    @Override
    public T standIn(Place place) {
        return usual;
    }

    @Override
    public boolean mayBeLeftOut() {
        return true;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return form.schema(definitions);
    }
}
