package org.safeguardingrules.json;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plain value: text, an id, a number, a day. It may not be left out.
 *
 * @param name what it is called in the schema and in a problem
 * @param writer its JSON
 * @param reader its value, where the JSON is of its form
 * @param hint what to do about JSON that is not of its form
 * @param standIn a value of the type, for the path at which none could be read
 * @param schema fills in its schema
 * @param <T> the type
 */
record ScalarForm<T>(
        String name,
        Function<T, JsonNode> writer,
        Function<JsonNode, Optional<T>> reader,
        Function<JsonNode, String> hint,
        Function<String, T> standIn,
        Consumer<ObjectNode> schema)
        implements Form<T> {

    private static final String NOT_BLANK = "\\S";

    /** Text that says something; also the form of an id, which stands in for itself by its path, which no id equals. */
    static <T> ScalarForm<T> text(String name, Function<T, String> writer, Function<String, T> reader) {
        return new ScalarForm<>(
                name,
                value -> JsonNodeFactory.instance.stringNode(writer.apply(value)),
                node -> textOf(node).map(reader),
                ScalarForm::textHint,
                path -> reader.apply("?" + path),
                schema -> schema.put("type", "string").put("pattern", NOT_BLANK));
    }

    /** Text that may also be empty. */
    static ScalarForm<String> anyText() {
        return new ScalarForm<>(
                "any text",
                JsonNodeFactory.instance::stringNode,
                node -> node.isString() && !isBroken(node.stringValue())
                        ? Optional.of(node.stringValue())
                        : Optional.empty(),
                ScalarForm::textHint,
                path -> "",
                schema -> schema.put("type", "string"));
    }

    /** A whole number. */
    static ScalarForm<Integer> number() {
        return new ScalarForm<>(
                "number",
                JsonNodeFactory.instance::numberNode,
                node -> node.isIntegralNumber() && node.canConvertToInt()
                        ? Optional.of(node.intValue())
                        : Optional.empty(),
                node -> node.isString()
                        ? "Maybe it was written in quotes: a number stands without them."
                        : "Maybe round it: a number is written in digits alone, as in 14.",
                path -> 0,
                schema -> schema.put("type", "integer")
                        .put("minimum", Integer.MIN_VALUE)
                        .put("maximum", Integer.MAX_VALUE));
    }

    /** True or false, in the library's own records: a case file has answers instead. */
    static ScalarForm<Boolean> truth() {
        return new ScalarForm<>(
                "true or false",
                JsonNodeFactory.instance::booleanNode,
                node -> node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty(),
                node -> "Maybe true or false, without quotes.",
                path -> false,
                schema -> schema.put("type", "boolean"));
    }

    @Override
    public JsonNode write(T value) {
        return writer.apply(value);
    }

    @Override
    public T read(JsonNode node, Place place) {
        Optional<T> value = reader.apply(node);
        if (value.isPresent()) {
            return value.get();
        }
        place.problem(Shown.of(node) + " is no " + name, hint.apply(node));
        return standIn(place);
    }

    @Override
    public T standIn(Place place) {
        return standIn.apply(place.path());
    }

    @Override
    public boolean mayBeLeftOut() {
        return false;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.named(name, schema);
    }

    private static Optional<String> textOf(JsonNode node) {
        return node.isString() && !node.stringValue().isBlank() && !isBroken(node.stringValue())
                ? Optional.of(node.stringValue())
                : Optional.empty();
    }

    /** Half a character cannot be written as UTF-8: two different texts would come out as the same bytes. */
    private static boolean isBroken(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static String textHint(JsonNode node) {
        if (node.isString()) {
            return node.stringValue().isBlank()
                    ? "Maybe leave it out where nothing is recorded: blank text says nothing."
                    : "Maybe the text was cut in the middle of a character.";
        }
        return node.isValueNode()
                ? "Maybe write it in quotes: \"" + Shown.of(node) + "\"."
                : "Maybe only the text was meant, in quotes.";
    }
}
