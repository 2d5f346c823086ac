package org.safeguardingrules.examples.casesystem.records;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of a table; an empty column is absent, and a column that the table does not have is an error. */
public final class Row {

    private final Map<String, @Nullable Object> columns;

    /** A row with these columns. */
    public Row(Map<String, @Nullable Object> columns) {
        this.columns = columns;
    }

    /** The id of the record in its case. */
    public String id() {
        return required("id");
    }

    /** The text of a column that is never empty. */
    public String required(String column) {
        return text(column)
                .orElseThrow(() -> new IllegalStateException(
                        "Column '" + column + "' is empty. Maybe the table lacks its 'not null'."));
    }

    /** The text of a column. */
    public Optional<String> text(String column) {
        return value(column).map(Object::toString).filter(text -> !text.isBlank());
    }

    /** The day in a column, London calendar. */
    public Optional<LocalDate> day(String column) {
        return value(column).map(Date.class::cast).map(Date::toLocalDate);
    }

    private Optional<Object> value(String column) {
        if (!columns.containsKey(column)) {
            throw new IllegalStateException("There is no column '" + column + "' beside " + columns.keySet()
                    + ". Maybe the name has a slip, or the database has not been migrated.");
        }
        return Optional.ofNullable(columns.get(column));
    }

    /** Whether a column holds this. */
    public boolean holds(String column, String text) {
        return text(column).filter(text::equals).isPresent();
    }
}
