package org.safeguardingrules.examples.casesystem.records;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads cases: a query a table, however many cases are asked for. */
@Repository
public class Cases {

    private final JdbcClient database;

    Cases(JdbcClient database) {
        this.database = database;
    }

    /** Every case, in the order of their ids. */
    public List<CaseRows> all() {
        return read(database.sql("select * from cases order by id").query().listOfRows());
    }

    /** The cases of one practitioner. */
    public List<CaseRows> of(String practitioner) {
        return read(database.sql("select * from cases where practitioner = ? order by id")
                .param(practitioner)
                .query()
                .listOfRows());
    }

    /** The case with this id. */
    public Optional<CaseRows> find(String id) {
        return read(database.sql("select * from cases where id = ?")
                        .param(id)
                        .query()
                        .listOfRows())
                .stream()
                .findFirst();
    }

    private List<CaseRows> read(List<Map<String, @Nullable Object>> found) {
        List<Row> cases = found.stream().map(Row::new).toList();
        if (cases.isEmpty()) {
            return List.of();
        }
        List<String> ids = cases.stream().map(Row::id).toList();
        Map<Table, Map<String, List<Row>>> tables = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            tables.put(table, byCase(table, ids));
        }
        return cases.stream().map(row -> rows(row, tables)).toList();
    }

    private static CaseRows rows(Row opened, Map<Table, Map<String, List<Row>>> tables) {
        Map<Table, List<Row>> own = new EnumMap<>(Table.class);
        tables.forEach((table, rows) -> own.put(table, rows.getOrDefault(opened.id(), List.of())));
        return new CaseRows(opened.id(), opened.required("practitioner"), opened.required("person"), own);
    }

    private Map<String, List<Row>> byCase(Table table, Collection<String> ids) {
        return database
                .sql("select * from " + table.inDatabase() + " where case_id in (:ids) order by 1, 2, 3")
                .param("ids", ids)
                .query()
                .listOfRows()
                .stream()
                .map(Row::new)
                .collect(Collectors.groupingBy(row -> row.required("case_id")));
    }
}
