package org.safeguardingrules.compiler.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.Unknown;

class GeneratedCasesTest {

    private static final GeneratedCases CASES = GeneratedCases.of(TinyPack.pack());

    @Test
    void the_same_seed_gives_the_same_case() {
        seeds(50).forEach(seed -> assertThat(CASES.at(seed)).isEqualTo(CASES.at(seed)));
    }

    @Test
    void every_case_is_usable() {
        seeds(1_000).forEach(seed -> CASES.at(seed).checked());
        seeds(100).forEach(seed -> CASES.benign().at(seed).checked());
    }

    @Test
    void every_field_of_the_model_takes_every_kind_of_value() {
        Map<String, Set<String>> seen = new TreeMap<>();
        seeds(2_000).forEach(seed -> Spot.of(CASES.at(seed)).forEach(spot -> note(spot, seen)));
        List<String> missing = new ArrayList<>();
        for (String name : Components.names()) {
            Set<String> values = seen.get(name);
            if (name.contains(".") && values == null) {
                missing.add(name);
            } else if (values != null) {
                expected(values).stream()
                        .filter(value -> !values.contains(value))
                        .forEach(value -> missing.add(name + " is never " + value));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_word_of_every_list_occurs() {
        Map<Class<?>, Set<Object>> seen = new HashMap<>();
        seeds(1_000)
                .forEach(seed -> Spot.of(CASES.at(seed)).forEach(spot -> {
                    Object value =
                            spot.value() instanceof Fact<?> fact ? fact.value().orElse(null) : null;
                    if (value instanceof Enum<?> word) {
                        seen.computeIfAbsent(word.getDeclaringClass(), any -> new HashSet<>())
                                .add(word);
                    }
                }));
        assertThat(seen).hasSizeGreaterThan(15);
        seen.forEach((type, words) -> assertThat(words).hasSameSizeAs(type.getEnumConstants()));
    }

    @Test
    void cases_can_stand_on_another_day() {
        LocalDate day = LocalDate.of(2019, 5, 13);
        seeds(50).forEach(seed -> {
            assertThat(CASES.on(day).at(seed).id()).isEqualTo(CASES.at(seed).id());
            assertThat(allocated(CASES.on(day).benign().at(seed))).isBefore(day);
        });
    }

    private static LocalDate allocated(CaseFile caseFile) {
        return caseFile.supervisionPeriods()
                .entries()
                .get(0)
                .allocated()
                .value()
                .orElseThrow();
    }

    @Test
    void the_size_is_kept() {
        seeds(200)
                .forEach(seed -> Spot.of(CASES.withAtMost(1).at(seed)).forEach(spot -> {
                    if (spot.owner() == CaseFile.class && spot.value() instanceof Listing<?> listing) {
                        assertThat(listing.entries()).hasSizeLessThanOrEqualTo(1);
                    }
                }));
    }

    @Test
    void nothing_is_unknown_or_worrying_in_a_benign_case() {
        seeds(50)
                .forEach(seed -> Spot.of(CASES.benign().at(seed)).forEach(spot -> {
                    if (spot.value() instanceof Answer answer) {
                        assertThat(answer.isUnknown()).as(spot.toString()).isFalse();
                    }
                    if (spot.value() instanceof Listing<?> listing) {
                        assertThat(listing.isClosed()).as(spot.toString()).isTrue();
                    }
                }));
    }

    private static void note(Spot spot, Map<String, Set<String>> seen) {
        Set<String> values = seen.computeIfAbsent(spot.entity() + "." + spot.field(), any -> new TreeSet<>());
        Object value = spot.value();
        if (value instanceof Answer answer) {
            values.add("answer");
            values.add(answer.unknown().map(Unknown::word).orElse(answer.value().word()));
        } else if (value instanceof Fact<?> fact) {
            values.add("fact");
            values.add(fact.unknown().map(Unknown::word).orElse("known"));
        } else if (value instanceof Listing<?> listing) {
            values.add("listing");
            values.add(listing.completeness().word());
        } else if (value instanceof Optional<?> optional) {
            values.add("optional");
            values.add(optional.isPresent() ? "there" : "not there");
        } else if (value instanceof List<?> steps) {
            values.add("steps");
            steps.forEach(step -> values.add(((Step) step).kind().word()));
        }
    }

    private static List<String> expected(Set<String> values) {
        List<String> expected = new ArrayList<>();
        if (values.contains("answer") || values.contains("fact")) {
            List.of(Unknown.values()).forEach(kind -> expected.add(kind.word()));
            expected.addAll(values.contains("answer") ? List.of("yes", "no") : List.of("known"));
        } else if (values.contains("listing")) {
            List.of(Completeness.values()).forEach(completeness -> expected.add(completeness.word()));
        } else if (values.contains("optional")) {
            expected.addAll(List.of("there", "not there"));
        } else if (values.contains("steps")) {
            expected.addAll(List.of("started", "requested", "completed", "withdrawn"));
        }
        return expected;
    }

    private static LongStream seeds(int count) {
        return LongStream.range(0, count);
    }
}
