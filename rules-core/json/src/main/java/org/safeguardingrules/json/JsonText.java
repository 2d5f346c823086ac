package org.safeguardingrules.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.casefile.UnusableCaseFile;
import org.safeguardingrules.casefile.UnusableCaseFile.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Parses a text, the whole of which must be one JSON value in which no object names a property twice. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String text;
    private final JsonParser parser;

    private JsonText(String text) {
        this.text = text;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /**
     * The parsed text; properties named twice are reported to the place.
     *
     * @throws UnusableCaseFile with one problem, by line and column, where the text is no JSON
     */
    static JsonNode parse(String text, Place place) {
        // A file may begin with a mark of its encoding, which is no part of the text.
        JsonText json = new JsonText(text.startsWith("\uFEFF") ? text.substring(1) : text);
        try (JsonParser parser = json.parser) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw unusable("1:1", "the text is empty", "Maybe the file was not written to the end.");
            }
            JsonNode root = json.value(first, place);
            json.end();
            return root;
        } catch (StreamConstraintsException e) {
            throw unusable(
                    at(json.parser.currentLocation()),
                    "the text is too deep or too long to read",
                    "Maybe brackets are missing, or it is another kind of file.");
        } catch (JacksonException e) {
            throw json.unreadable(e);
        }
    }

    /**
     * The text of these bytes.
     *
     * @throws UnusableCaseFile where they are not UTF-8
     */
    static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw unusable("1:1", "the text is not UTF-8", "Maybe save or send it as UTF-8.");
        }
    }

    private void end() {
        boolean more;
        try {
            more = parser.nextToken() != null;
        } catch (JacksonException e) {
            more = true;
        }
        if (more) {
            throw unusable(
                    at(parser.currentTokenLocation()),
                    "text follows where the file should end",
                    "Maybe two files were joined, or a bracket is closed too early.");
        }
    }

    private JsonNode value(JsonToken token, Place place) {
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(Place place) {
        ObjectNode object = NODES.objectNode();
        Map<String, String> firstAt = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String at = at(parser.currentTokenLocation());
            Place property = place.property(Shown.text(name));
            String earlier = firstAt.putIfAbsent(name, at);
            if (earlier != null) {
                property.problem(
                        "'" + Shown.text(name) + "' is given twice, at " + earlier + " and at " + at,
                        "Maybe one of the two belongs to another record.");
            }
            // Entries are counted from their listing, as in every other path.
            boolean entries = name.equals("entries");
            JsonNode value = value(parser.nextToken(), entries ? place : property);
            if (earlier == null) {
                object.set(name, value);
            }
        }
        return object;
    }

    private ArrayNode array(Place place) {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(token, place.entry(array.size())));
        }
        return array;
    }

    private UnusableCaseFile unreadable(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        if (e instanceof UnexpectedEndOfInputException) {
            return unusable(
                    at(location),
                    "the text ends too early",
                    "Maybe a closing bracket or quote is missing, or the file was cut.");
        }
        return unusable(
                at(location),
                "this is no JSON" + shown(location),
                "Maybe a comma, a quote or a bracket is missing or too many here.");
    }

    private String shown(@Nullable TokenStreamLocation location) {
        long offset = location == null ? -1 : location.getCharOffset();
        if (offset < 0 || offset >= text.length()) {
            return "";
        }
        int end = text.indexOf('\n', (int) offset);
        String line =
                text.substring((int) offset, end < 0 ? text.length() : end).strip();
        return line.isEmpty() ? "" : ": " + Shown.text(line);
    }

    private static String at(@Nullable TokenStreamLocation location) {
        return location == null ? "1:1" : location.getLineNr() + ":" + location.getColumnNr();
    }

    private static UnusableCaseFile unusable(String path, String what, String hint) {
        return new UnusableCaseFile(List.of(new Problem(path, what, hint)));
    }
}
