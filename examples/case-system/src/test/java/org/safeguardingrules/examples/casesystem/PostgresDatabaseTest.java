package org.safeguardingrules.examples.casesystem;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A real PostgreSQL, by the profile of that name. */
@SpringBootTest(webEnvironment = WebEnvironment.MOCK)
@Import(Fixed.class)
@ActiveProfiles("postgres")
@DirtiesContext
class PostgresDatabaseTest extends DatabaseTests {

    private static Optional<Postgres> server = Optional.empty();

    @DynamicPropertySource
    static void start(DynamicPropertyRegistry properties) throws IOException, InterruptedException {
        Postgres started = Postgres.start();
        server = Optional.of(started);
        properties.add("DATABASE_URL", started::url);
        properties.add("DATABASE_USER", () -> Postgres.USER);
        properties.add("case-system.seed", () -> true);
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (server.isPresent()) {
            server.get().close();
        }
    }
}
