package org.safeguardingrules.compiler.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.compiler.reader.Asked;
import org.safeguardingrules.compiler.reader.Asking;
import org.safeguardingrules.compiler.reader.YamlValue;
import org.safeguardingrules.compiler.reader.YamlValue.Entries;
import org.safeguardingrules.compiler.reader.YamlValue.Entry;
import org.safeguardingrules.compiler.reader.YamlValue.Items;
import org.safeguardingrules.compiler.reader.YamlValue.Text;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema of one kind of file, from examples of it and what its reader asked them for. The examples say which shapes
 * there are; what may stand in a map, and what has to, only the reader says.
 */
final class Shapes {

    /** Keys whose values no reader asks for by name, with the part of the schema that says what they are. */
    private static final Map<String, String> WRITTEN_BY_HAND = Map.of(
            "any", "parts-of-a-definition",
            "all", "parts-of-a-definition",
            "not", "part-of-a-definition",
            "case", "case-file",
            "but", "changes-of-a-case");

    /** What stands for the values of a map whose keys are names. */
    private static final String VALUES = "*";

    private final SchemaKind kind;
    private final Heard heard;

    Shapes(SchemaKind kind, Heard heard) {
        this.kind = kind;
        this.heard = heard;
    }

    /** The shape of whatever is like one of these examples. */
    ObjectNode of(List<YamlValue> examples, String key) {
        List<ObjectNode> shapes = new ArrayList<>();
        List<Entries> asked = new ArrayList<>();
        List<YamlValue> listed = new ArrayList<>();
        List<YamlValue> mapped = new ArrayList<>();
        boolean text = false;
        boolean blank = false;
        boolean list = false;
        for (YamlValue example : examples) {
            if (example instanceof Text one) {
                text |= !one.value().isEmpty();
                blank |= one.value().isEmpty();
            } else if (example instanceof Items items) {
                list = true;
                listed.addAll(items.values());
            } else if (example instanceof Entries map && heard.of(map.place())) {
                asked.add(map);
            } else if (example instanceof Entries map) {
                map.entries().values().stream().map(Entry::value).forEach(mapped::add);
            }
        }
        if (text) {
            shapes.add(text(key));
        }
        if (list) {
            shapes.add(list(of(listed, key)));
        }
        if (!asked.isEmpty()) {
            shapes.add(map(asked));
        }
        if (!mapped.isEmpty()) {
            shapes.add(named(mapped));
        }
        if (blank) {
            shapes.add(node().put("type", "null"));
        }
        return either(shapes);
    }

    private ObjectNode map(List<Entries> examples) {
        Map<String, List<Asked>> all =
                heard.of(examples.stream().map(Entries::place).toList());
        if (all.containsKey(Asking.EVERY_KEY)) {
            return anyNames(all, examples);
        }
        ObjectNode schema = node().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        all.forEach((key, asked) -> properties.set(key, field(key, asked, examples)));
        List<String> needed = all.keySet().stream()
                .filter(key -> Heard.isMissed(all.getOrDefault(key, List.of())))
                .toList();
        if (!needed.isEmpty()) {
            names(schema.putArray("required"), needed);
        }
        List<String> alternatives =
                kind.oneOf().stream().filter(all::containsKey).toList();
        if (alternatives.size() > 1) {
            ArrayNode one = schema.putArray("oneOf");
            alternatives.forEach(key -> names(one.addObject().putArray("required"), List.of(key)));
        }
        return schema.put("additionalProperties", false);
    }

    /** A map whose keys are names: what was asked for one key may stand below each. */
    private ObjectNode anyNames(Map<String, List<Asked>> all, List<Entries> examples) {
        List<Asked> asked = all.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Asking.EVERY_KEY))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        List<YamlValue> values = examples.stream()
                .flatMap(map -> map.entries().values().stream())
                .map(Entry::value)
                .toList();
        ObjectNode schema = node().put("type", "object");
        kind.names(Asking.EVERY_KEY).ifPresent(list -> schema.set("propertyNames", reference(list)));
        schema.set("additionalProperties", field(VALUES, Heard.mostExact(asked), values));
        return schema;
    }

    private ObjectNode named(List<YamlValue> examples) {
        ObjectNode schema = node().put("type", "object");
        schema.set("additionalProperties", of(examples, VALUES));
        return schema;
    }

    private ObjectNode field(String key, List<Asked> asked, List<Entries> examples) {
        List<YamlValue> values = examples.stream()
                .flatMap(map -> Optional.ofNullable(map.entries().get(key)).stream())
                .map(Entry::value)
                .toList();
        return field(key, Heard.mostExact(asked), values);
    }

    private ObjectNode field(String key, Asked asked, List<YamlValue> examples) {
        if (WRITTEN_BY_HAND.containsKey(key)) {
            return reference(WRITTEN_BY_HAND.get(key));
        }
        return switch (asked.kind()) {
            case TEXT -> textOr(key, asked.words(), examples);
            case TEXTS -> list(text(key));
            case WORD -> words(asked.words());
            case DAY -> reference("day");
            case NUMBER -> reference("whole-number");
            case ANYTHING, MISSED -> of(examples, key);
        };
    }

    /** A text, or whatever else the examples show that the reader looks through itself. */
    private ObjectNode textOr(String key, List<String> usual, List<YamlValue> examples) {
        List<ObjectNode> shapes = new ArrayList<>();
        if (!usual.isEmpty()) {
            shapes.add(words(usual));
        }
        shapes.add(text(key));
        List<YamlValue> others =
                examples.stream().filter(value -> !(value instanceof Text)).toList();
        if (!others.isEmpty()) {
            shapes.add(of(others, key));
        }
        return either(shapes);
    }

    private ObjectNode text(String key) {
        return kind.names(key).map(Shapes::reference).orElseGet(() -> reference("text"));
    }

    private static ObjectNode words(Collection<String> words) {
        ObjectNode schema = node();
        ArrayNode list = schema.putArray("enum");
        for (String word : words) {
            if (word.equals("true") || word.equals("false")) {
                list.add(Boolean.parseBoolean(word));
            }
            list.add(word);
        }
        return schema;
    }

    private static ObjectNode list(ObjectNode items) {
        ObjectNode schema = node().put("type", "array");
        schema.set("items", items);
        return schema;
    }

    static ObjectNode reference(String part) {
        return node().put("$ref", "#/$defs/" + part);
    }

    /** One of these shapes; anything, where there is none. */
    static ObjectNode either(List<ObjectNode> shapes) {
        if (shapes.size() == 1) {
            return shapes.get(0);
        }
        ObjectNode schema = node();
        if (!shapes.isEmpty()) {
            schema.putArray("anyOf").addAll(shapes);
        }
        return schema;
    }

    static void names(ArrayNode list, Collection<String> names) {
        names.forEach(list::add);
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
