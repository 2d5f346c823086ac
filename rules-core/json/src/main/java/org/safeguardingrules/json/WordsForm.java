package org.safeguardingrules.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeguardingrules.casefile.Word;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A word of a closed list, written exactly as people write it.
 *
 * @param <W> the list
 */
final class WordsForm<W extends Enum<W>> implements Form<W> {

    /** Beside the nearest word a longer list would only distract. */
    private static final int SHORT_LIST = 8;

    private final String name;
    private final Map<String, W> words = new LinkedHashMap<>();

    WordsForm(String name, List<W> words) {
        this.name = name;
        words.forEach(word -> this.words.put(word(word), word));
    }

    static <W extends Enum<W>> WordsForm<W> of(Class<W> type) {
        return new WordsForm<>(Forms.name(type), Arrays.asList(type.getEnumConstants()));
    }

    /** What the list is called. */
    String name() {
        return name;
    }

    /** Each word with what it means, in the order of the list. */
    Map<String, W> words() {
        return Collections.unmodifiableMap(words);
    }

    /** Every list is written alike, also one of a package that does not speak of words. */
    private static String word(Enum<?> constant) {
        return constant instanceof Word word
                ? word.word()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public JsonNode write(W value) {
        return JsonNodeFactory.instance.stringNode(word(value));
    }

    @Override
    public W read(JsonNode node, Place place) {
        W word = node.isString() ? words.get(node.stringValue()) : null;
        if (word == null) {
            place.problem(Shown.of(node) + " is no word for " + name, hint(node));
            return standIn(place);
        }
        return word;
    }

    private String hint(JsonNode node) {
        String all = words.keySet().stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
        return nearest(node)
                .map(word ->
                        "Maybe \"" + word + "\"" + (words.size() > SHORT_LIST ? "" : "; the words are " + all) + ".")
                .orElse("Maybe one of " + all + ".");
    }

    private Optional<String> nearest(JsonNode node) {
        if (node.isBoolean()) {
            return Optional.of(node.booleanValue() ? "yes" : "no").filter(words::containsKey);
        }
        return node.isString() ? Nearest.to(node.stringValue(), words.keySet()) : Optional.empty();
    }

    @Override
    public W standIn(Place place) {
        return words.values().iterator().next();
    }

    @Override
    public boolean mayBeLeftOut() {
        return false;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.named(name, schema -> {
            ArrayNode list = schema.putArray("enum");
            words.keySet().forEach(list::add);
        });
    }
}
