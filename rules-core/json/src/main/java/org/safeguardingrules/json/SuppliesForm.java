package org.safeguardingrules.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.casefile.Supplies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the host's system holds: everything but these entities and fields, or only these. Left out, everything. */
final class SuppliesForm implements Form<Supplies> {

    private static final String EVERYTHING_BUT = "everythingBut";
    private static final String ONLY = "only";

    private final Form<List<String>> names;

    /** With the names of the entities and fields of the model. */
    SuppliesForm(Collection<String> fields) {
        names = new ListForm<>(new ScalarForm<>(
                "entity or field",
                JsonNodeFactory.instance::stringNode,
                node -> Optional.ofNullable(node.isString() ? node.stringValue() : null)
                        .filter(fields::contains),
                node -> Nearest.to(Shown.text(node), fields)
                        .map(near -> "Maybe \"" + near + "\".")
                        .orElse("Maybe an entity such as \"child\", or a field such as \"child.livesWithPerson\"."),
                path -> "case",
                schema -> {
                    ArrayNode words = schema.putArray("enum");
                    fields.forEach(words::add);
                }));
    }

    @Override
    public @Nullable JsonNode write(Supplies supplies) {
        if (supplies.equals(Supplies.EVERYTHING)) {
            return null;
        }
        ArrayNode fields = JsonNodeFactory.instance.arrayNode();
        supplies.fields().forEach(fields::add);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set(supplies.everythingBut() ? EVERYTHING_BUT : ONLY, fields);
        return node;
    }

    @Override
    public Supplies read(JsonNode node, Place place) {
        Optional<Properties> found = Properties.of(node, place, "supplies", List.of(EVERYTHING_BUT, ONLY));
        if (found.isEmpty()) {
            return standIn(place);
        }
        Properties read = found.get();
        if (read.has(EVERYTHING_BUT) == read.has(ONLY)) {
            place.problem(
                    read.has(ONLY) ? "both 'everythingBut' and 'only' are given" : "it names nothing",
                    "Maybe {\"everythingBut\": [...]} with what the system lacks, or {\"only\": [...]} with all it holds.");
            return standIn(place);
        }
        return read.has(ONLY)
                ? Supplies.only(read.read(ONLY, names))
                : Supplies.allBut(read.read(EVERYTHING_BUT, names));
    }

    @Override
    public Supplies standIn(Place place) {
        return Supplies.EVERYTHING;
    }

    @Override
    public boolean mayBeLeftOut() {
        return true;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.named("supplies", schema -> {
            ArrayNode either = schema.putArray("anyOf");
            for (String property : List.of(EVERYTHING_BUT, ONLY)) {
                ObjectNode object = either.addObject().put("type", "object");
                object.putObject("properties").set(property, names.schema(definitions));
                object.putArray("required").add(property);
                object.put("additionalProperties", false);
            }
        });
    }
}
