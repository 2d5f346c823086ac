package org.safeguardingrules.examples.casesystem.seed;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeguardingrules.examples.casesystem.records.NewRows;
import org.safeguardingrules.examples.casesystem.records.Table;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Fills an empty database with an invented caseload, in which days count from today. */
@Component
@ConditionalOnProperty("case-system.seed")
class SeededCaseload implements ApplicationRunner {

    private static final Pattern FROM_TODAY = Pattern.compile("today([+-]\\d+)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Map<String, String> GRADES = Map.of(
            "practitioner", "probation officer",
            "manager", "senior probation officer",
            "policy", "policy owner");

    private static final Map<String, String> ROLES = Map.of(
            "practitioner", "practitioner",
            "colleague", "practitioner",
            "manager", "manager",
            "policy", "policy");

    private final JdbcClient database;
    private final NewRows rows;
    private final PasswordEncoder passwords;
    private final Clock clock;

    SeededCaseload(JdbcClient database, NewRows rows, PasswordEncoder passwords, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        boolean empty =
                database.sql("select count(*) from staff").query(Integer.class).single() == 0;
        if (empty) {
            ROLES.forEach(this::staff);
            for (Map<String, Object> one : caseload()) {
                add(one);
            }
        }
    }

    /** In this example, and nowhere else, the password is the name. */
    private void staff(String id, String role) {
        rows.add(
                "staff",
                Map.of(
                        "id",
                        id,
                        "role",
                        role,
                        "grade",
                        GRADES.getOrDefault(role, role),
                        "password",
                        passwords.encode(id)));
    }

    private static List<Map<String, Object>> caseload() throws IOException {
        try (InputStream json =
                Objects.requireNonNull(SeededCaseload.class.getResourceAsStream("caseload.json"), "caseload.json")) {
            return JsonMapper.shared().readValue(json, new TypeReference<>() {});
        }
    }

    private void add(Map<String, Object> one) {
        Object id = Objects.requireNonNull(one.get("id"), "id");
        Map<String, Object> own = new LinkedHashMap<>(one);
        own.values().removeIf(List.class::isInstance);
        rows.add("cases", own);
        for (Table table : Table.values()) {
            List<?> listed = (List<?>) one.getOrDefault(table.inDatabase(), List.of());
            for (Object row : listed) {
                Map<String, Object> columns = new LinkedHashMap<>();
                columns.put("case_id", id);
                ((Map<?, ?>) row).forEach((column, value) -> columns.put(column.toString(), dated(value.toString())));
                rows.add(table.inDatabase(), columns);
            }
        }
    }

    private Object dated(String value) {
        Matcher fromToday = FROM_TODAY.matcher(value);
        if (fromToday.matches()) {
            return LocalDate.now(clock).plusDays(Integer.parseInt(fromToday.group(1)));
        }
        return DAY.matcher(value).matches() ? LocalDate.parse(value) : value;
    }
}
