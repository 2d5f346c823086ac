package org.safeguardingrules.compiler.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.compiler.reader.ReadPack;

class TimelineScenariosTest {

    private static final String ASKED = "The police are asked about an event recorded as domestic abuse";
    private static final String NOT_ASKED = "The police are not asked about another event";

    @Test
    void scenarios_that_stand_on_their_day_by_the_case_or_by_the_day_asked_about_are_enough() {
        assertThat(said("2026-02-28", ASKED, ASKED)).containsExactly("'" + ASKED + "' does not stand on 2026-02-28");
        assertThat(said("2026-03-02", NOT_ASKED, ASKED))
                .containsExactly("'" + NOT_ASKED + "' does not stand on 2026-03-01");
    }

    @Test
    void a_name_that_no_scenario_has_is_named_with_one_that_is_meant_also_where_the_day_is_unknown() {
        assertThat(said("unknown", NOT_ASKED, "Nobody is asked"))
                .containsExactly("No scenario is called 'Nobody is asked'");
    }

    /** What is said of one change on this day with these two scenarios. */
    private static List<String> said(String day, String dayBefore, String dayItself) {
        PackFiles files = TinyPack.read().files().with("timeline.yaml", """
                - on: %s
                  change: Something.
                  mark: DESIGN
                  day before: [%s]
                  day itself: [%s]
                """.formatted(day, dayBefore, dayItself));
        ReadPack pack = PackSource.read(files);
        return ScenarioChecks.timeline(pack, Scenarios.read(files, pack.orThrow())).stream()
                .map(Diagnostic::what)
                .toList();
    }
}
