package org.safeguardingrules.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value that may be left out.
 *
 * @param form how the value is written
 * @param <T> the type of the value
 */
record OptionalForm<T>(Form<T> form) implements Form<Optional<T>> {

    @Override
    public @Nullable JsonNode write(Optional<T> value) {
        return value.isPresent() ? form.write(value.get()) : null;
    }

    @Override
    public Optional<T> read(JsonNode node, Place place) {
        return Optional.of(form.read(node, place));
    }

    @Override
    public Optional<T> standIn(Place place) {
        return Optional.empty();
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
