package org.safeguardingrules.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final int FEWEST = 10;
    private static final String ACTION = "enquiry";
    private static final Cohort COHORT = Cohort.of(Stage.SUPERVISION);

    private static MadeWith madeWith(LocalDate asAt) {
        return new MadeWith("1", "pack", "1", "digest", asAt, asAt, List.of());
    }

    private static Measures measures(int inTime, int late, int notBegun) {
        Map<Measured, Integer> counts = Map.of(
                measured(Outcome.DONE_IN_TIME), inTime,
                measured(Outcome.DONE_LATE), late,
                measured(Outcome.NOT_BEGUN), notBegun,
                measured(Outcome.RELEVANCE_UNKNOWN), 3);
        return new Measures(
                madeWith(LocalDate.of(2019, 9, 2)), 100, 0, new TreeMap<>(Map.of(COHORT, 100)), new TreeMap<>(counts));
    }

    private static Measured measured(Outcome outcome) {
        return new Measured(ACTION, false, COHORT, outcome);
    }

    private static List<GroupRow> compared(SortedMap<String, Measures> groups) {
        return Groups.compared(groups, FEWEST);
    }

    @Test
    void a_small_group_takes_the_next_smallest_with_it() {
        List<GroupRow> rows = compared(new TreeMap<>(
                Map.of("few", measures(1, 1, 1), "more", measures(5, 3, 6), "most", measures(20, 5, 15))));

        assertThat(rows).extracting(GroupRow::suppressed).containsExactly(true, true, false);
        assertThat(rows.get(2).required()).contains(40);
        assertThat(rows.get(2).done()).contains(25);
        assertThat(rows.get(2).doneInTime()).contains(20);
    }

    @Test
    void where_those_withheld_are_all_done_or_none_their_share_is_hidden_behind_another() {
        List<GroupRow> rows = compared(new TreeMap<>(
                Map.of("few", measures(0, 0, 3), "more", measures(0, 0, 11), "most", measures(20, 5, 15))));

        assertThat(rows).allMatch(GroupRow::suppressed);
    }

    @Test
    void where_no_group_is_small_all_are_shown() {
        List<GroupRow> rows = compared(new TreeMap<>(Map.of("one", measures(4, 4, 2), "other", measures(0, 0, 30))));

        assertThat(rows).noneMatch(GroupRow::suppressed);
    }

    @Test
    void no_difference_from_the_whole_tells_of_one_group_or_of_few_cases() {
        Random random = new Random(17);
        for (int tried = 0; tried < 2_000; tried++) {
            SortedMap<String, Measures> groups = new TreeMap<>();
            for (int group = 0; group < 1 + random.nextInt(6); group++) {
                groups.put("group-" + group, measures(some(random), some(random), some(random)));
            }
            List<GroupRow> rows = compared(groups);
            List<Measures> withheld = rows.stream()
                    .filter(GroupRow::suppressed)
                    .map(row -> of(groups, row))
                    .toList();
            boolean nothingToSubtract = withheld.size() == rows.size();
            if (!withheld.isEmpty() && !nothingToSubtract) {
                int required = withheld.stream().mapToInt(GroupsTest::required).sum();
                int done = withheld.stream().mapToInt(GroupsTest::done).sum();
                assertThat(withheld).as(groups.toString()).hasSizeGreaterThan(1);
                assertThat(required).as(groups.toString()).isGreaterThanOrEqualTo(FEWEST);
                assertThat(done).as(groups.toString()).isGreaterThan(0).isLessThan(required);
            }
            assertThat(rows)
                    .filteredOn(row -> !row.suppressed())
                    .allMatch(row -> row.required().orElseThrow() >= FEWEST
                            && row.required().orElseThrow() == required(of(groups, row))
                            && row.done().orElseThrow() == done(of(groups, row)));
        }
    }

    private static Measures of(SortedMap<String, Measures> groups, GroupRow row) {
        return Objects.requireNonNull(groups.get(row.group()));
    }

    private static int some(Random random) {
        return random.nextBoolean() ? random.nextInt(4) : random.nextInt(30);
    }

    private static int required(Measures measures) {
        return done(measures) + measures.counts().getOrDefault(measured(Outcome.NOT_BEGUN), 0);
    }

    private static int done(Measures measures) {
        return measures.counts().getOrDefault(measured(Outcome.DONE_IN_TIME), 0)
                + measures.counts().getOrDefault(measured(Outcome.DONE_LATE), 0);
    }

    @Test
    void measures_of_different_days_are_not_added_up() {
        Measures one = measures(1, 1, 1);
        Measures other = new Measures(madeWith(LocalDate.of(2019, 9, 3)), 1, 0, new TreeMap<>(), new TreeMap<>());

        assertThatThrownBy(() -> one.plus(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2019-09-03")
                .hasMessageContaining(". Maybe ");
    }
}
