package org.safeguardingrules.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Unknown;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Entries with their completeness, and beside them who says so. Entries are written by id, whatever their order was.
 *
 * @param <T> the type of an entry
 */
final class ListingForm<T> implements Form<Listing<T>> {

    private static final String COMPLETENESS = "completeness";
    private static final String ENTRIES = "entries";
    private static final String WHY = "why";

    private final String name;
    private final Form<T> entry;
    private final Form<Completeness> completeness;
    private final Form<Optional<Unknown>> why;
    private final RecordForm<Provenance> provenance;
    private final List<String> properties = new ArrayList<>(List.of(COMPLETENESS, ENTRIES, WHY));

    ListingForm(
            String name,
            Form<T> entry,
            Form<Completeness> completeness,
            Form<Unknown> why,
            RecordForm<Provenance> provenance) {
        this.name = name;
        this.entry = entry;
        this.completeness = completeness;
        this.why = new OptionalForm<>(why);
        this.provenance = provenance;
        properties.addAll(provenance.properties());
    }

    @Override
    public @Nullable JsonNode write(Listing<T> listing) {
        boolean notAsked = listing.completeness() == Completeness.NOT_ASKED && listing.whyOpen() == Unknown.NOT_ASKED;
        if (notAsked && listing.provenance().equals(Provenance.NONE)) {
            return null;
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set(COMPLETENESS, completeness.write(listing.completeness()));
        if (!listing.entries().isEmpty()) {
            node.set(ENTRIES, entries(listing.entries()));
        }
        JsonNode reason = notAsked ? null : why.write(listing.why());
        if (reason != null) {
            node.set(WHY, reason);
        }
        provenance.writeInto(node, listing.provenance());
        return node;
    }

    private ArrayNode entries(List<T> entries) {
        SortedMap<String, JsonNode> written = new TreeMap<>();
        for (T value : entries) {
            JsonNode node = entry.write(value);
            if (node != null) {
                String id = value instanceof Recorded recorded ? recorded.id() : value.toString();
                // After the id its text, so that order never depends on where an entry stood.
                written.put(id + "\n" + node, node);
            }
        }
        return JsonNodeFactory.instance.arrayNode().addAll(written.values());
    }

    @Override
    public Listing<T> read(JsonNode node, Place place) {
        if (node.isArray()) {
            place.problem("a bare list does not say how complete it is", bareListHint(node));
            return Listing.partial(readEntries(node, place));
        }
        Optional<Properties> found = Properties.of(node, place, "listing", properties);
        if (found.isEmpty()) {
            return standIn(place);
        }
        Properties read = found.get();
        Completeness complete = read.read(COMPLETENESS, completeness);
        JsonNode listed = read.node(ENTRIES);
        List<T> entries = listed == null ? List.of() : readEntries(listed, listed.isArray() ? place : read.at(ENTRIES));
        Optional<Unknown> reason = read.read(WHY, why);
        Provenance from = provenance.read(read);
        if (complete == Completeness.NOT_ASKED && reason.isEmpty()) {
            reason = Optional.of(Unknown.NOT_ASKED);
        }
        try {
            return new Listing<>(entries, complete, reason, from);
        } catch (IllegalArgumentException e) {
            if (read.has(COMPLETENESS)) {
                Refusal.of(e).at(place);
            }
            return Listing.partial(entries);
        }
    }

    private static String bareListHint(JsonNode node) {
        return node.isEmpty()
                ? "Maybe {\"completeness\": \"asked and none\"}, or leave it out where nobody asked."
                : "Maybe {\"completeness\": \"partial\", \"entries\": [...]}; \"complete\" only where there can be no more.";
    }

    private List<T> readEntries(JsonNode node, Place place) {
        return new ListForm<>(entry).read(node, place);
    }

    @Override
    public Listing<T> standIn(Place place) {
        return Listing.notAsked();
    }

    @Override
    public boolean mayBeLeftOut() {
        return true;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.named(name, schema -> {
            schema.put("type", "object");
            ObjectNode described = schema.putObject("properties");
            described.set(COMPLETENESS, completeness.schema(definitions));
            described.set(ENTRIES, new ListForm<>(entry).schema(definitions));
            described.set(WHY, why.schema(definitions));
            provenance.describeProperties(described, definitions);
            schema.putArray("required").add(COMPLETENESS);
            ArrayNode rules = schema.putArray("allOf");
            ObjectNode complete = when(rules.addObject(), Completeness.COMPLETE);
            complete.putArray("required").add(ENTRIES);
            complete.putObject("properties").putObject(ENTRIES).put("minItems", 1);
            when(rules.addObject(), Completeness.NOT_ASKED, Completeness.ASKED_AND_NONE)
                    .putObject("properties")
                    .putObject(ENTRIES)
                    .put("maxItems", 0);
            schema.put("additionalProperties", false);
        });
    }

    private ObjectNode when(ObjectNode rule, Completeness... cases) {
        ArrayNode words = rule.putObject("if")
                .putObject("properties")
                .putObject(COMPLETENESS)
                .putArray("enum");
        for (Completeness each : cases) {
            words.add(each.word());
        }
        return rule.putObject("then");
    }
}
