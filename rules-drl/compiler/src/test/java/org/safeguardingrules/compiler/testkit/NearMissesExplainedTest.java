package org.safeguardingrules.compiler.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.pack.Pack;

/** That near misses are explained is found out: the ones that are, and the ones that are not. */
class NearMissesExplainedTest {

    private static final Pack PACK = TinyPack.pack();
    private static final String RAISES = """
            rule: CHI-01
            scenarios:
              - raises: Two children
                as at: 2026-03-02
                case:
                  supervisionPeriods: { complete: { s1: { allocated: 2026-03-02 } } }
                  children: { complete: { c1: { contactWithPerson: yes, livesWithPerson: yes }, c2: { contactWithPerson: yes } } }
            """;

    @Test
    void the_near_misses_of_a_sound_pack_are_explained_for_each_of_its_rules() {
        WhyNot whyNot =
                WhyNot.of(PACK, Scenarios.read(TinyPack.read().files(), PACK).all());

        assertThat(whyNot.unexplained()).isEmpty();
        assertThat(whyNot.rulesUnexplained()).isEmpty();
        assertThat(whyNot.summary()).isEqualTo("Near misses explained: 3 of 3. Rules explained: 3 of 3.");
    }

    @Test
    void silence_about_one_of_two_children_is_explained_though_the_rule_still_asks_about_the_other() {
        assertThat(unexplained(RAISES + """
                  - near miss: One child without contact
                    but: { children.c1.contactWithPerson: no }
                """)).isEmpty();
    }

    @Test
    void a_fact_that_is_taken_away_is_explained_by_what_is_left() {
        assertThat(unexplained(RAISES + """
                  - near miss: No supervision
                    but: { supervisionPeriods.s1: absent }
                """)).isEmpty();
    }

    @Test
    void a_near_miss_that_changes_nothing_that_the_rule_looks_at_is_named() {
        assertThat(unexplained(RAISES + """
                  - near miss: Another home
                    but: { children.c1.livesWithPerson: no }
                """))
                .containsExactly("Explaining CHI-01 does not name what 'Another home' changes");
    }

    private static List<String> unexplained(String scenarios) {
        PackFiles files = new PackFiles(new TreeMap<>(Map.of("scenarios/children/CHI-01.yaml", scenarios)));
        return WhyNot.of(PACK, Scenarios.read(files, PACK).all()).unexplained().stream()
                .map(Diagnostic::what)
                .toList();
    }
}
