package org.safeguardingrules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParameterTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2022, 1, 1);
    private static final LocalDate THIRD = LocalDate.of(2024, 1, 1);

    private static final Parameter DAYS = new Parameter(
            "reply",
            "days for a reply",
            Unit.CALENDAR_DAYS,
            List.of(
                    value(FIRST, 10, Optional.empty()),
                    value(SECOND, 9, Optional.of(Jurisdiction.WALES)),
                    value(SECOND, 8, Optional.empty(), "E1"),
                    value(THIRD, 7, Optional.empty())),
            new Place("parameters.yaml", 1, 1));

    @Test
    void theLatestNumberOfTheDayCounts() {
        assertThat(number(SECOND, Jurisdiction.ENGLAND, Optional.empty())).isEqualTo(10);
        assertThat(number(THIRD, Jurisdiction.ENGLAND, Optional.empty())).isEqualTo(7);
    }

    @Test
    void beforeTheFirstDayTheFirstCounts() {
        assertThat(number(FIRST.minusDays(1), Jurisdiction.WALES, Optional.of("E1")))
                .isEqualTo(10);
    }

    @Test
    void theAreasOwnNumberComesBeforeTheNationsAndThatBeforeTheOneForAllHoweverNew() {
        assertThat(number(THIRD, Jurisdiction.WALES, Optional.of("E1"))).isEqualTo(8);
        assertThat(number(THIRD, Jurisdiction.WALES, Optional.of("E2"))).isEqualTo(9);
        assertThat(number(SECOND.minusDays(1), Jurisdiction.WALES, Optional.of("E1")))
                .isEqualTo(10);
    }

    private static int number(LocalDate day, Jurisdiction nation, Optional<String> area) {
        return DAYS.on(day, nation, area).number();
    }

    private static Parameter.Value value(LocalDate from, int number, Optional<Jurisdiction> nation, String... areas) {
        return new Parameter.Value(from, number, nation, List.of(areas), Mark.VERIFIED, List.of());
    }
}
