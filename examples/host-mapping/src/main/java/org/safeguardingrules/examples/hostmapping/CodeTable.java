package org.safeguardingrules.examples.hostmapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.safeguardingrules.casefile.Word;

/**
 * One list of codes of one service, from a data file that says its version and source. The same letters are another code in
 * another list.
 */
final class CodeTable {

    private final String name;
    private final Map<String, Entry> entries = new HashMap<>();

    private CodeTable(String name) {
        this.name = name;
    }

    /** The table in this file. */
    static CodeTable of(String name) {
        CodeTable table = new CodeTable(name);
        List<String> lines = text("codes/" + name + ".csv")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        String[] columns = lines.get(0).split(",");
        lines.stream().skip(1).forEach(line -> table.add(columns, line));
        return table;
    }

    static String text(String resource) {
        try (InputStream stream = Objects.requireNonNull(CodeTable.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] columns, String line) {
        String[] cells = line.split(",", columns.length);
        Map<String, String> values = new HashMap<>();
        for (int i = 1; i < cells.length; i++) {
            values.put(columns[i], cells[i]);
        }
        if (entries.put(cells[0], new Entry(cells[0], values)) != null) {
            throw new IllegalStateException("Table " + name + " has '" + cells[0] + "' twice. Maybe one is a slip.");
        }
    }

    boolean has(String code) {
        return entries.containsKey(code);
    }

    /** What the table says of a code that it has. */
    Entry entry(String code) {
        return Objects.requireNonNull(entries.get(code), code);
    }

    /** The code that has this in a column; absent where none or several have. */
    Optional<String> codeWith(String column, String cell) {
        List<String> codes = entries.values().stream()
                .filter(entry -> entry.cell(column).equals(Optional.of(cell)))
                .map(Entry::code)
                .toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    /** What the table says of a code; nothing, and a remark, where it does not have it: a code is never guessed. */
    Optional<Entry> find(String code, String place, Remarks remarks) {
        Entry entry = entries.get(code);
        if (entry == null) {
            remarks.add(
                    place,
                    "table " + name + " has no code '" + code + "'",
                    "Maybe it is new: look it up in the host's reference data and add it with a new version.");
        }
        return Optional.ofNullable(entry);
    }

    /**
     * One code.
     *
     * @param code the code
     * @param cells what the other columns say
     */
    record Entry(String code, Map<String, String> cells) {

        /** What a column says; absent where its cell is empty. */
        Optional<String> cell(String column) {
            return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isEmpty());
        }

        /** What a column says, as a word of the case file. */
        <W extends Enum<W> & Word> Optional<W> word(String column, Class<W> words) {
            return cell(column).map(cell -> Words.of(cell, words));
        }
    }
}
