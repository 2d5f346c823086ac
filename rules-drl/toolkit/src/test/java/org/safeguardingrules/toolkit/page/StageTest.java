package org.safeguardingrules.toolkit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.pack.Rule;

class StageTest {

    private static final String RULE = """
            package org.example.rules.stage;

            import org.safeguardingrules.vocabulary.*;
            global org.safeguardingrules.vocabulary.Require require;

            rule "STG-01 A rule"
              @authority( "TELL-POLICE" )  @priority( "routine" )  @inForceFrom( "2018-01-01" )
            when
              $f : %s
            then
              require.check( "police enquiry" ).about( $f ).%s;
            end
            """;

    private static final String SOON = "within( \"police enquiry\" ).from( \"the fact became known\" )";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
                    Report( underWay.yes ) ; COURT_REPORT
                    Placement( ofPresentSupervision.yes ) ; UNPAID_WORK
                    Release( dayKnown.yes ) ; RELEASE
                    Supervision( sentenceType == "custody" ) ; CUSTODY
                    Supervision( sentenceType in ( "community order", "unpaid work only" ) ) ; COMMUNITY UNPAID_WORK
                    Supervision( sentenceType == "licence" || transferred.yes ) ; LICENCE TRANSFER
                    Supervision( sentenceType != "custody" ) ; ANY
                    Event( weapon.yes ) ; ANY
                    """)
    void comes_from_the_facts_and_words_of_a_rule(String pattern, String stages) {
        assertThat(Stage.of(rule(pattern, SOON))).map(Stage::name).containsExactly(stages.split(" "));
    }

    @Test
    void comes_from_the_event_that_a_day_runs_from_too() {
        assertThat(Stage.of(rule("Event( weapon.yes )", "before( \"end of order\" )")))
                .containsExactly(Stage.ENDING);
    }

    private static Rule rule(String pattern, String due) {
        SortedMap<String, String> files = CataloguePageTest.small();
        files.put("rules/stage/rules.drl", RULE.formatted(pattern, due));
        List<Rule> rules = PackSource.read(new PackFiles(files)).orThrow().rules();
        return rules.stream()
                .filter(rule -> rule.id().equals("STG-01"))
                .findFirst()
                .orElseThrow();
    }
}
