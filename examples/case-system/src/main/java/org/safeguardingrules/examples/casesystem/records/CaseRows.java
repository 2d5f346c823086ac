package org.safeguardingrules.examples.casesystem.records;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that the database holds of one case.
 *
 * @param id id of the case
 * @param practitioner id of the practitioner whose case it is
 * @param person id of the person on probation
 * @param tables the rows of each table
 */
public record CaseRows(String id, String practitioner, String person, Map<Table, List<Row>> tables) {

    private static final Set<Table> RECORDS =
            EnumSet.complementOf(EnumSet.of(Table.LISTINGS, Table.EVENT_NATURES, Table.EVENT_CHILDREN, Table.STEPS));

    /** The rows of a table, in the order of their ids. */
    public List<Row> in(Table table) {
        return tables.getOrDefault(table, List.of());
    }

    /** The rows of a table that belong to a record. */
    public Stream<Row> in(Table table, String column, String record) {
        return in(table).stream().filter(row -> row.holds(column, record));
    }

    /** The record of this id in a table. */
    public Optional<Row> find(Table table, String record) {
        return in(table, "id", record).findFirst();
    }

    /** Whether any record of the case has this id. */
    public boolean holds(String record) {
        return RECORDS.stream().anyMatch(table -> find(table, record).isPresent());
    }

    /** Ids of those whom something can be recorded about: the person first. */
    public List<String> subjects() {
        Stream<String> others = Stream.of(Table.CHILDREN, Table.ADULTS, Table.ADDRESSES)
                .flatMap(table -> in(table).stream())
                .map(Row::id);
        return Stream.concat(Stream.of(person), others).toList();
    }

    /** Id of the supervision that is under way, or was the last. */
    public Optional<String> supervision() {
        return in(Table.SUPERVISION_PERIODS).stream()
                .reduce((one, other) -> later(one, other) ? one : other)
                .map(Row::id);
    }

    private static boolean later(Row one, Row other) {
        return one.day("allocated")
                .flatMap(day -> other.day("allocated").map(day::isAfter))
                .orElse(false);
    }
}
