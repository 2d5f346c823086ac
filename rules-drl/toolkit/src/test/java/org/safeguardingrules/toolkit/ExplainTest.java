package org.safeguardingrules.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {

    @TempDir
    Path folder = Path.of("");

    private Path caseFile = Path.of("");
    private Path pack = Path.of("");

    @BeforeEach
    void writeCaseFileAndPack() {
        caseFile = CaseFiles.childInContact(folder);
        pack = EditedPack.in(folder).folder();
    }

    @Test
    void says_what_a_rule_asks_for_and_on_which_records_it_rests() {
        Called called = explain("CHI-01");

        assertThat(called.exit()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.out())
                .startsWith("Why, and why not: CHI-01, in case case-1\nAs at Thursday 2 July 2026, by what was")
                .contains("It asks for:", "Rests on    [child-1, period-1]", "Authority   ASK-FIRST");
    }

    @Test
    void says_of_a_silent_rule_in_words_what_was_not_so() {
        assertThat(explain("POL-01").out())
                .contains(
                        "It does not hold. Nearest to holding:",
                        "- for each event: it is recorded as domestic abuse",
                        "Found     none listed");
        assertThat(explain("CHI-01", "--about", "person-1").out())
                .contains("It looks for Supervision and Child, and this is Person.");
    }

    @Test
    void prints_json_with_the_conditions_as_they_are_written() {
        assertThat(explain("POL-01", "--format", "json").out())
                .startsWith("{")
                .contains(
                        "\"outcome\": \"silent\"", "$event : Event( domesticAbuse.yes )", "\"found\": \"none listed\"")
                .endsWith("}\n");
    }

    @Test
    void takes_the_present_instant_where_no_day_is_given() {
        assertThat(Called.with("explain", caseFile, "--rule", "CHI-01", "--pack", pack)
                        .err())
                .isEqualTo("As at 2026-06-30T23:45:00Z, the present instant.\n");
    }

    @Test
    void a_rule_or_record_that_there_is_not_is_refused_with_the_nearest() {
        assertThat(explain("CHI-02"))
                .isEqualTo(new Called(2, "", "Pack tiny has no row or rule 'CHI-02'. Maybe 'CHI-01'.\n"));
        assertThat(explain("CHI-01", "--about", "child-9").err())
                .contains("Case case-1 has no record 'child-9' that rules look at. Maybe ");
    }

    private Called explain(String rule, Object... more) {
        Object[] call = new Object[8 + more.length];
        Object[] always = {"explain", caseFile, "--rule", rule, "--pack", pack, "--as-at", "2026-07-02"};
        System.arraycopy(always, 0, call, 0, always.length);
        System.arraycopy(more, 0, call, always.length, more.length);
        return Called.with(call);
    }
}
