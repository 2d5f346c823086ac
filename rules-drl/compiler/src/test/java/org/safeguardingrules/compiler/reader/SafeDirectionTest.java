package org.safeguardingrules.compiler.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a pack may say although one concern more takes an action away. What it may not is in the golden files. */
class SafeDirectionTest {

    private static final String RULE = """
            package org.safeguardingrules.rules;
            import org.safeguardingrules.vocabulary.*;
            global org.safeguardingrules.vocabulary.Require require;
            rule "INQ-11 No child is in contact"
              @authority( "CHILDREN-ENQUIRY" )  @priority( "routine" )  @inForceFrom( "2018-01-01" )REASON
            when
              $child : Child( contactWithPerson.no )
            then
              require.check( "children's services enquiry" ).about( $child )
                     .within( "children's services enquiry" ).from( "allocation" );
            end
            """;

    private final SortedMap<String, String> files =
            new TreeMap<>(GoldenCase.smallPack().texts());

    @Test
    void a_rule_that_says_why_its_action_may_go_is_fine_and_keeps_the_reason() {
        addRule("  @mayGo( \"A child in contact has a rule of its own.\" )");

        ReadPack read = read();

        assertThat(read.rendered()).isEmpty();
        assertThat(read.orThrow().rules())
                .filteredOn(rule -> rule.id().equals("INQ-11"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.mayGo()).contains("A child in contact has a rule of its own."));
    }

    @Test
    void an_action_in_whose_place_another_stands_may_go() {
        addRule("");
        files.put("relations.yaml", "- first: [INQ-10]\n  covers: [INQ-11]\n");

        assertThat(read().rendered()).isEmpty();
    }

    @Test
    void an_action_that_only_comes_after_another_may_not_go() {
        addRule("");

        assertThat(files.get("relations.yaml")).contains("comes before: [INQ-11]");
        assertThat(read().rendered()).contains("may end it: 'children's services enquiry' would go");
    }

    @Test
    void a_definition_of_mixed_parts_may_say_why_it_is_a_concern() {
        files.put("definitions/more.yaml", """
                risen or fallen:
                  of: Rating
                  says: Yes when the level is high, or was high and is lower.
                  authority: CHILDREN-ENQUIRY
                  direction: concern
                  direction because: A level that is no longer lower is high itself.
                  any:
                    - level.atLeast( "high" )
                    - level.below( "medium" )
                """);

        ReadPack read = read();

        assertThat(read.rendered()).isEmpty();
        assertThat(read.orThrow().definition("risen or fallen").directionBecause())
                .contains("A level that is no longer lower is high itself.");
    }

    private void addRule(String reason) {
        files.put("rules/enquiries/case.drl", RULE.replace("REASON", reason));
        files.put("rows.yaml", "INQ-10: { title: At the start }\nINQ-11: { title: For the court report }\n");
    }

    private ReadPack read() {
        return GoldenCase.read(new PackFiles(files));
    }
}
