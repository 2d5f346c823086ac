package org.safeguardingrules.examples.casesystem;

import java.time.Clock;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the case system. */
@SpringBootApplication
public class CaseSystem {

    /** Starts it with Spring Boot's own options. */
    public static void main(String[] arguments) {
        SpringApplication.run(CaseSystem.class, arguments);
    }

    /** The clock by which today is today, in London. */
    @Bean
    Clock clock() {
        return Clock.system(SafeguardingRules.ZONE);
    }

    /** The rules, by the engine of this name: {@code direct} is ready sooner, and {@code drools} says the same. */
    @Bean
    SafeguardingRules rules(@Value("${case-system.engine}") String engine) {
        SafeguardingRules rules = SafeguardingRules.load(EnglandAndWales.pack());
        return switch (engine) {
            case "direct" -> rules.direct();
            case "drools" -> rules;
            default ->
                throw new IllegalArgumentException(
                        "case-system.engine is '" + engine + "'. Maybe direct or drools is meant.");
        };
    }
}
