package org.safeguardingrules.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstantOrDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-07-02, 2026-07-02T22:59:59.999999999Z",
        "2026-01-02, 2026-01-02T23:59:59.999999999Z",
        "2026-03-28, 2026-03-28T23:59:59.999999999Z",
        "2026-03-29, 2026-03-29T22:59:59.999999999Z",
        "2026-07-02T00:30:00+01:00, 2026-07-01T23:30:00Z",
        "2026-07-02T09:30:00Z, 2026-07-02T09:30:00Z"
    })
    void a_date_is_the_end_of_its_day_in_london_and_an_instant_itself(String given, Instant meant) {
        assertThat(new InstantOrDate().convert(given)).isEqualTo(meant);
    }
}
