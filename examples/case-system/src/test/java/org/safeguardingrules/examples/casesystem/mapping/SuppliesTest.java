package org.safeguardingrules.examples.casesystem.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Supplies;
import org.safeguardingrules.examples.casesystem.records.CaseRows;
import org.safeguardingrules.examples.casesystem.records.Row;
import org.safeguardingrules.examples.casesystem.records.Table;

/** What the mapping says that the system holds, against what it fills from rows in which every column is filled. */
class SuppliesTest {

    private static final List<String> DAYS = List.of(
            "allocated",
            "date_of_birth",
            "ended",
            "first_appointment",
            "from_day",
            "last_reviewed",
            "next_review",
            "relationship_started",
            "started",
            "until_day");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("decision", "accepted"),
            Map.entry("level", "low"),
            Map.entry("mode", "office"),
            Map.entry("overall", "low"),
            Map.entry("provider", "unified"),
            Map.entry("purpose", "main"),
            Map.entry("relation", "partner"),
            Map.entry("relation_to_person", "own child"),
            Map.entry("risk_group", "public"),
            Map.entry("role", "victim"),
            Map.entry("setting", "community"),
            Map.entry("source", "police"),
            Map.entry("type", "community order"),
            Map.entry("victim_relation", "partner"));

    private static final Map<Table, Map<String, String>> WORDS_OF_A_TABLE = Map.of(
            Table.EVENTS, Map.of("kind", "arrest", "outcome", "charged"),
            Table.CONTACTS, Map.of("outcome", "attended"),
            Table.ENQUIRIES, Map.of("kind", "police", "outcome", "no trace"),
            Table.STEPS, Map.of("kind", "requested"));

    @Test
    void the_mapping_fills_exactly_what_it_says_the_system_holds() {
        CaseFile full = new CaseFiles().of(full());

        Set<String> filled = new TreeSet<>();
        collect("case", full, filled);
        assertThat(filled).isEqualTo(full.supplies().fields());
    }

    private static void collect(String entity, Record record, Set<String> filled) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(component, record);
            String field = entity + "." + component.getName();
            if (value instanceof Recorded person) {
                collect(Supplies.entity(person), (Record) person, filled);
            } else if (value instanceof Answer answer ? !answer.isUnknown() : isFilled(value)) {
                filled.add(field);
            }
            if (value instanceof Listing<?> listing) {
                listing.entries().forEach(entry -> {
                    if (entry instanceof Recorded listed) {
                        collect(Supplies.entity(listed), (Record) listed, filled);
                    }
                });
            }
        }
    }

    private static boolean isFilled(Object value) {
        return value instanceof Fact<?> fact && !fact.isUnknown()
                || value instanceof Listing<?> listing && !listing.entries().isEmpty()
                || value instanceof Optional<?> reference && reference.isPresent()
                || value instanceof List<?> steps && !steps.isEmpty();
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component + " cannot be read", e);
        }
    }

    private static CaseRows full() {
        Map<Table, List<Row>> tables = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            tables.put(table, table == Table.LISTINGS ? List.of() : List.of(new Row(new Full(table))));
        }
        return new CaseRows("case", "practitioner", "x", tables);
    }

    /** A row in which every column is filled, with a word that its list has. */
    private static final class Full extends HashMap<String, @Nullable Object> {

        private final Table table;

        Full(Table table) {
            this.table = table;
        }

        @Override
        public boolean containsKey(@Nullable Object column) {
            return true;
        }

        @Override
        public Object get(@Nullable Object column) {
            String name = String.valueOf(column);
            if (name.endsWith("_on") || name.endsWith("_day") || DAYS.contains(name)) {
                return Date.valueOf(LocalDate.of(2026, 1, 1));
            }
            String word = WORDS_OF_A_TABLE.getOrDefault(table, Map.of()).get(name);
            return word != null ? word : WORDS.getOrDefault(name, isAnId(name) ? "x" : "yes");
        }

        private static boolean isAnId(String name) {
            return Set.of("id", "record", "event", "assessment").contains(name);
        }
    }
}
