package org.safeguardingrules.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Unknown;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A recorded value or an unknown, in the shape that every question of a case file shares: the plain value where nothing
 * is said about its source; else an object with {@code is} or {@code unknown}, and beside it where that comes from.
 *
 * @param <T> the type of the value
 */
final class FactForm<T> implements Form<Fact<T>> {

    private static final String IS = "is";
    private static final String UNKNOWN = "unknown";

    private final String name;
    private final Form<T> value;
    private final Form<Unknown> unknown;
    private final RecordForm<Provenance> provenance;
    private final List<String> properties = new ArrayList<>(List.of(IS, UNKNOWN));

    FactForm(String name, Form<T> value, Form<Unknown> unknown, RecordForm<Provenance> provenance) {
        this.name = name;
        this.value = value;
        this.unknown = unknown;
        this.provenance = provenance;
        properties.addAll(provenance.properties());
    }

    @Override
    public @Nullable JsonNode write(Fact<T> fact) {
        boolean plain = fact.provenance().equals(Provenance.NONE);
        if (plain && fact.unknown().equals(Optional.of(Unknown.NOT_ASKED))) {
            return null;
        }
        if (plain && fact.value().isPresent()) {
            return value.write(fact.value().get());
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        fact.value().ifPresent(known -> node.set(IS, value.write(known)));
        fact.unknown().ifPresent(kind -> node.set(UNKNOWN, unknown.write(kind)));
        provenance.writeInto(node, fact.provenance());
        return node;
    }

    @Override
    public Fact<T> read(JsonNode node, Place place) {
        if (!node.isObject()) {
            return readPlain(node, place);
        }
        Properties read = Properties.of(node, place, name, properties).orElseThrow();
        Provenance from = provenance.read(read);
        if (read.has(IS) == read.has(UNKNOWN)) {
            place.problem(
                    read.has(IS) ? "both 'is' and 'unknown' are given" : "neither 'is' nor 'unknown' is given",
                    read.has(IS)
                            ? "Maybe leave one out: a value is either known or not."
                            : "Maybe {\"is\": ...} with the value, or {\"unknown\": \"not asked\"} with the kind of unknown.");
            return standIn(place);
        }
        return read.has(IS)
                ? Fact.of(read.read(IS, value)).with(from)
                : Fact.<T>unknown(read.read(UNKNOWN, unknown)).with(from);
    }

    private Fact<T> readPlain(JsonNode node, Place place) {
        int before = place.found().size();
        T plain = value.read(node, place);
        if (place.found().size() == before) {
            return Fact.of(plain);
        }
        // The value's own problem stays, unless what was meant is a kind of unknown: then that is the better hint.
        kindMeant(node).ifPresent(kind -> {
            place.found().remove(place.found().size() - 1);
            place.problem(
                    Shown.of(node) + " is no known value",
                    "Maybe {\"unknown\": \"" + kind + "\"}: what is not known is written with its kind.");
        });
        return standIn(place);
    }

    private static Optional<String> kindMeant(JsonNode node) {
        if (!node.isString()) {
            return Optional.empty();
        }
        String text = node.stringValue();
        if (text.equals(UNKNOWN)) {
            return Optional.of(Unknown.NOT_ASKED.word());
        }
        for (Unknown kind : Unknown.values()) {
            if (kind.word().equals(text)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    @Override
    public Fact<T> standIn(Place place) {
        return Fact.unknown(Unknown.NOT_ASKED);
    }

    @Override
    public boolean mayBeLeftOut() {
        return true;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.named(name, schema -> {
            ArrayNode either = schema.putArray("anyOf");
            either.add(value.schema(definitions));
            object(either.addObject(), IS, value, definitions);
            object(either.addObject(), UNKNOWN, unknown, definitions);
        });
    }

    private void object(ObjectNode schema, String property, Form<?> form, Definitions definitions) {
        schema.put("type", "object");
        ObjectNode described = schema.putObject("properties");
        described.set(property, form.schema(definitions));
        provenance.describeProperties(described, definitions);
        schema.putArray("required").add(property);
        schema.put("additionalProperties", false);
    }
}
