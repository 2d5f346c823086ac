package org.safeguardingrules.examples.casesystem;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.safeguardingrules.SafeguardingRules;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still. */
@TestConfiguration
public class Fixed {

    /** The day that is today in every test. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    static final Clock CLOCK = Clock.fixed(
            TODAY.atTime(LocalTime.NOON).atZone(SafeguardingRules.ZONE).toInstant(), SafeguardingRules.ZONE);

    @Bean
    @Primary
    Clock fixedClock() {
        return CLOCK;
    }
}
