package org.safeguardingrules.compiler.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.compiler.diagnostic.Places;
import org.safeguardingrules.compiler.reader.YamlValue.Entries;
import org.safeguardingrules.compiler.reader.YamlValue.Entry;
import org.safeguardingrules.compiler.reader.YamlValue.Items;
import org.safeguardingrules.compiler.reader.YamlValue.Text;
import org.safeguardingrules.pack.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML 1.2 as plain lists, maps and texts: no anchors, no tags, no second document, each key once. */
public final class YamlReader {

    private static final int DEEPEST = 24;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(CharacterGate.MOST_CHARACTERS)
            .build();

    private final SourceFile source;

    private YamlReader(SourceFile source) {
        this.source = source;
    }

    /**
     * The value of a YAML text, with the place of everything in it; absent where it is empty or no plain YAML.
     *
     * @param path path of the file inside the pack, for the places
     * @param text the text
     * @param diagnostics what is wrong goes here
     */
    public static Optional<YamlValue> read(String path, String text, Diagnostics diagnostics) {
        return read(new SourceFile(path, text, diagnostics, new Places()));
    }

    /** The value of a file; absent where the file is empty or is no plain YAML, which then is reported. */
    public static Optional<YamlValue> read(SourceFile source) {
        YamlReader reader = new YamlReader(source);
        Set<Integer> dirty = CharacterGate.dirtyLinesButEscapes(source);
        if (!dirty.isEmpty() || source.text().length() > CharacterGate.MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            if (!reader.isPlain()) {
                return Optional.empty();
            }
            Optional<Node> node = new Compose(SETTINGS).composeString(source.text());
            if (node.isEmpty()) {
                reader.report(new Place(source.path(), 1, 1), "The file is empty", "delete it, or write its entries");
            }
            return node.map(reader::value);
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(reader::place).orElse(new Place(source.path(), 1, 1));
            reader.report(
                    place,
                    "This is no plain YAML: " + firstLine(e.getProblem()),
                    "the indentation, a colon or a quotation mark here or just above is wrong");
            return Optional.empty();
        } catch (YamlEngineException e) {
            reader.report(
                    new Place(source.path(), 1, 1),
                    "This is no plain YAML: " + firstLine(String.valueOf(e.getMessage())),
                    "write it as plain maps and lists");
            return Optional.empty();
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").trim();
    }

    /** Looks through the events, which need no stack, before anything is built from them. */
    private boolean isPlain() {
        int before = source.diagnostics().count();
        int depth = 0;
        int documents = 0;
        for (Event event : new Parse(SETTINGS).parseString(source.text())) {
            if (event instanceof DocumentStartEvent && ++documents == 2) {
                report(event, "A second document in one file", "a file of its own for it");
            }
            if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                report(
                        event,
                        (event instanceof AliasEvent ? "The reference *" : "The anchor &")
                                + node.getAnchor().get().getValue(),
                        "write the value out where it is needed");
            }
            boolean tagged =
                    event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                            || event instanceof CollectionStartEvent start
                                    && start.getTag().isPresent();
            if (tagged) {
                report(event, "A tag that begins with '!'", "leave it out: every value is a text");
            }
            if (event instanceof ScalarEvent scalar && !CharacterGate.isPlain(scalar.getValue())) {
                report(event, "An escape that hides a character", "the character itself");
            }
            if (event instanceof CollectionStartEvent && ++depth == DEEPEST + 1) {
                report(
                        event,
                        "Lists and maps nested deeper than " + DEEPEST,
                        "a definition of its own for the inner part");
                return false;
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
        return source.diagnostics().count() == before;
    }

    private YamlValue value(Node node) {
        Place place = place(node);
        if (node instanceof ScalarNode scalar) {
            int quote = scalar.getScalarStyle() == ScalarStyle.PLAIN ? 0 : 1;
            return new Text(scalar.getValue(), new Place(place.file(), place.line(), place.column() + quote));
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlValue> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(value(item)));
            return new Items(items, place);
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            Place keyPlace = place(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                report(keyPlace, "A key that is a list or a map", "a plain word");
            } else if (entries.containsKey(key.getValue())) {
                report(keyPlace, "The key '" + key.getValue() + "' twice", "one of them");
            } else {
                entries.put(key.getValue(), new Entry(value(tuple.getValueNode()), keyPlace));
            }
        }
        return new Entries(entries, place);
    }

    private Place place(Node node) {
        return node.getStartMark().map(this::place).orElse(new Place(source.path(), 1, 1));
    }

    private Place place(Mark mark) {
        return new Place(source.path(), mark.getLine() + 1, mark.getColumn() + 1);
    }

    private void report(Event event, String what, String maybe) {
        report(event.getStartMark().map(this::place).orElse(new Place(source.path(), 1, 1)), what, maybe);
    }

    private void report(Place place, String what, String maybe) {
        source.diagnostics().add(place, what, maybe);
    }
}
