package org.safeguardingrules.examples.casesystem.records;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds rows to tables. */
@Component
public class NewRows {

    private final JdbcClient database;

    NewRows(JdbcClient database) {
        this.database = database;
    }

    /** Adds a row with these columns; the names of table and columns are the system's own, never what somebody typed. */
    public void add(String table, Map<String, ? extends @Nullable Object> columns) {
        String names = String.join(", ", columns.keySet());
        String values = columns.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        database.sql("insert into " + table + " (" + names + ") values (" + values + ")")
                .params(columns)
                .update();
    }
}
