package org.safeguardingrules.compiler.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Reading;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Term;

class EmissionTest {

    @Test
    void a_rule_is_written_from_its_tree_in_one_settled_order() {
        Rule rule = Trees.rule(
                7,
                Trees.one("s", "Supervision", Trees.notRuledOut(Trees.term("current"))),
                Trees.one(
                        "child",
                        "Child",
                        Trees.word(Trees.term("relationToPerson"), "own child", "step child"),
                        Trees.no(Trees.any(
                                Trees.yes(Trees.term("livesWithPerson")),
                                Trees.all(
                                        Trees.reads(Reading.UNKNOWN, Trees.term("unborn")),
                                        Trees.word(Trees.term("nation"), "wales")))),
                        Trees.notRuledOut(Trees.term("fits", Trees.with("relevant child")))),
                Trees.not(
                        "Event",
                        Trees.same(Trees.of("child", Trees.term("id")), Trees.term("victim")),
                        Trees.notRuledOut(
                                Trees.term("within", Trees.with(new Argument.Parameter("children's look-back")))),
                        Trees.notRuledOut(Trees.term("sinceLastEnquiry", Trees.with("police domestic abuse")))),
                Trees.exists(
                        "Person",
                        Trees.yes(Trees.term("eventsWithin", Trees.with("abuse", 12), "atLeast", Trees.with(3)))));
        assertThat(Emission.of("england-and-wales", List.of(rule)))
                .containsExactly(
                        new Emission("org.safeguardingrules.compiled.england_and_wales.enquiries_police_checks", """
                                package org.safeguardingrules.compiled.england_and_wales.enquiries_police_checks;
                                import org.safeguardingrules.vocabulary.Child;
                                import org.safeguardingrules.vocabulary.Event;
                                import org.safeguardingrules.vocabulary.Person;
                                import org.safeguardingrules.vocabulary.Supervision;
                                global org.safeguardingrules.vocabulary.Require require;

                                rule "TA-07"
                                when
                                    $s : Supervision( current.notRuledOut )
                                    $child : Child( !( ( livesWithPerson.yes || ( unborn.unknown && nation == "wales" ) ) ), fits( "relevant child" ).notRuledOut, relationToPerson in ( "own child", "step child" ), counted( $s ) )
                                    not Event( sinceLastEnquiry( "police domestic abuse" ).notRuledOut, within( parameter( "children's look-back" ) ).notRuledOut, counted( $child ), victim == $child.id )
                                    exists Person( eventsWithin( "abuse", 12 ).atLeast( 3 ).yes, counted( $child ) )
                                then
                                    require.from( 7, $s, $child );
                                end
                                """));
    }

    @Test
    void each_file_is_a_text_of_its_own() {
        Rule one = inFile("rules/enquiries/police-checks.drl", 0);
        Rule other = inFile("rules/ratings/2-levels.drl", 1);
        Rule third = inFile("rules/enquiries/police-checks.drl", 2);
        assertThat(Emission.of("p", List.of(one, other, third)))
                .extracting(Emission::packageName)
                .containsExactly(
                        "org.safeguardingrules.compiled.p.enquiries_police_checks",
                        "org.safeguardingrules.compiled.p.ratings_2_levels");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\" + System.exit( 1 ) + \"b",
                "a' + System.exit( 1 ) + 'b\\",
                "a\\u0022 + b",
                "a\nb",
                "a\" || current.yes || \"b",
                "caf\u00e9",
                "a\u202eb",
                "${x}",
                "$x",
                "",
                " a"
            })
    void words_that_are_more_than_words_never_reach_drools(String hostile) {
        assertRefused(Trees.one("c", "Child", Trees.yes(Trees.term("fits", Trees.with(hostile)))));
        assertRefused(Trees.one("c", "Child", Trees.word(Trees.term("nation"), hostile)));
        assertRefused(Trees.one("c", "Child", Trees.word(Trees.term("nation"), "wales", hostile)));
        assertRefused(Trees.one(
                "c", "Child", Trees.yes(Trees.term("ageBelow", Trees.with(new Argument.Parameter(hostile))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "getClass().getClassLoader", "x;", "", "$x", "a\u00e9", "eval(true)", "1a", "x.y"})
    void names_that_are_more_than_names_never_reach_drools(String hostile) {
        assertRefused(Trees.one("c", "Child", Trees.yes(Trees.term(hostile))));
        assertRefused(Trees.one(hostile, "Child"));
        assertRefused(Trees.one("c", hostile));
        assertRefused(Trees.one("c", "Child", Trees.yes(Trees.of(hostile, Trees.term("unborn")))));
        assertRefused(Trees.one(
                "c", "Child", Trees.yes(Trees.term("subjectOf", Trees.with(new Argument.Variable(hostile))))));
    }

    @Test
    void a_type_outside_the_vocabulary_never_reaches_drools() {
        assertRefused(Trees.one("c", "Runtime"));
        assertRefused(Trees.one("c", "CaseFact"));
        assertRefused(Trees.one("c", "DerivedAnswer"));
    }

    @Test
    void a_rule_id_that_is_more_than_an_id_never_reaches_drools() {
        Rule rule = inFile("rules/a/b.drl", 0);
        Rule hostile = new Rule(
                0,
                "INQ-01\" then System.exit(1); end rule \"X",
                rule.sentence(),
                rule.theme(),
                rule.authority(),
                rule.priority(),
                rule.from(),
                rule.until(),
                rule.datedBy(),
                rule.off(),
                rule.mayGo(),
                rule.patterns(),
                rule.duties(),
                rule.place());
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Emission.of("p", List.of(hostile)))
                .withMessageContaining("No rule id that Drools may be given")
                .withMessageContaining("Maybe");
    }

    @Test
    void a_file_or_pack_name_becomes_a_plain_package_name() {
        assertThat(Emission.of("p", List.of(inFile("rules/x/a;import java.io.File;.drl", 0))))
                .extracting(Emission::packageName)
                .containsExactly("org.safeguardingrules.compiled.p.x_a_import_java_io_file_");
        assertThat(Emission.packageOf("2026; import x")).isEqualTo("org.safeguardingrules.compiled._2026__import_x");
    }

    private static Rule inFile(String file, int number) {
        return Trees.rule(number, new Place(file, 1, 1), List.of(Trees.one("c", "Child")));
    }

    private static void assertRefused(Pattern pattern) {
        Condition extra =
                Trees.yes(new Term(Optional.empty(), List.of(new Term.Call("unborn", List.of())), Trees.PLACE));
        Rule rule = Trees.rule(0, pattern, Trees.one("x", "Child", extra));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Emission.of("p", List.of(rule)))
                .withMessageContaining("that Drools may be given")
                .withMessageContaining("Maybe");
    }
}
