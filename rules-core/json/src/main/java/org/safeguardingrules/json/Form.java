package org.safeguardingrules.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How one type is written, read and described in JSON.
 *
 * @param <T> the type
 */
interface Form<T> {

    /** The value in its shortest form; null where its property is left out. */
    @Nullable
    JsonNode write(T value);

    /** The value read; where there is a problem, the place takes it and the stand-in is returned, so that reading goes on. */
    T read(JsonNode node, Place place);

    /** What stands where a property was left out, or could not be read. */
    T standIn(Place place);

    /** Whether a property of this form may be left out. */
    boolean mayBeLeftOut();

    /** The JSON Schema of what {@link #read} accepts. */
    ObjectNode schema(Definitions definitions);
}
