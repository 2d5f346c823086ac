package org.safeguardingrules.examples.casesystem.records;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who may sign in. */
@Repository
public class StaffList {

    private final JdbcClient database;

    StaffList(JdbcClient database) {
        this.database = database;
    }

    /** The member of staff with this id. */
    public Optional<Staff> find(String id) {
        return row(id).map(row -> new Staff(row.id(), Staff.Role.of(row.required("role")), row.required("grade")));
    }

    /** The encoded password of a member of staff. */
    public Optional<String> password(String id) {
        return row(id).map(row -> row.required("password"));
    }

    private Optional<Row> row(String id) {
        return database.sql("select * from staff where id = ?").param(id).query().listOfRows().stream()
                .findFirst()
                .map(Row::new);
    }
}
