package org.safeguardingrules.examples.hostmapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** One object of an interface's answer, read leniently: a field that is missing, null or blank is absent. */
final class Row {

    private final JsonNode node;
    private final String place;
    private final Remarks remarks;

    Row(JsonNode node, String place, Remarks remarks) {
        this.node = node;
        this.place = place;
        this.remarks = remarks;
    }

    /** Where it stands, for a remark. */
    String place() {
        return place;
    }

    /** The text or number of a field; the path goes down through objects, as in {@code type.code}. */
    Optional<String> text(String path) {
        JsonNode value = at(path);
        boolean scalar = value.isString() || value.isNumber();
        return scalar ? Optional.of(value.asString().strip()).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    /** Whether a field is there and says so; a flag that is left out says nothing. */
    boolean isTrue(String path) {
        return at(path).isBoolean() && at(path).booleanValue();
    }

    /** Whether a field is there and denies it. */
    boolean isFalse(String path) {
        return at(path).isBoolean() && !at(path).booleanValue();
    }

    boolean has(String path) {
        return !at(path).isMissingNode() && !at(path).isNull();
    }

    /** The day of a field; a day that cannot be read, or that only marks that there is none, is absent and remarked on. */
    Optional<LocalDate> day(String path) {
        return text(path).flatMap(text -> HostDays.read(text, place + "." + path, remarks));
    }

    /** The code of a field, as its table reads it; a code that the table does not have is absent and remarked on. */
    Optional<CodeTable.Entry> code(String path, CodeTable table) {
        return text(path).flatMap(code -> table.find(code, place + "." + path, remarks));
    }

    /** What a table says of a word that the systems write with blanks, with underscores, or in capitals. */
    Optional<CodeTable.Entry> word(String word, CodeTable table) {
        return table.find(word.toUpperCase(Locale.ROOT).replaceAll("[ _]", ""), place, remarks);
    }

    /** What a table says of a name, which no code stands for. */
    Optional<CodeTable.Entry> lowerCase(String name, CodeTable table) {
        return table.find(name.toLowerCase(Locale.ROOT), place, remarks);
    }

    /** The objects in a list. */
    List<Row> rows(String path) {
        JsonNode list = at(path);
        return IntStream.range(0, list.isArray() ? list.size() : 0)
                .mapToObj(i -> new Row(list.get(i), place + "." + path + "[" + i + "]", remarks))
                .toList();
    }

    /** The words in a list. */
    List<String> words(String path) {
        JsonNode list = at(path);
        return list.isArray() ? list.valueStream().map(JsonNode::asString).toList() : List.of();
    }

    /** The object in a field; an empty one where there is none. */
    Row inside(String path) {
        return new Row(at(path), place + "." + path, remarks);
    }

    /** The names of its fields. */
    List<String> names() {
        return List.copyOf(node.propertyNames());
    }

    void remark(String what, String hint) {
        remarks.add(place, what, hint);
    }

    private JsonNode at(String path) {
        JsonNode found = node;
        for (String name : path.split("\\.")) {
            found = found.path(name);
        }
        return found;
    }
}
