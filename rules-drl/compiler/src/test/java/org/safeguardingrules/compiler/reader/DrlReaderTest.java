package org.safeguardingrules.compiler.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.compiler.diagnostic.Places;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.Reading;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Term;

/** Rules that are fine, and the trees they become. */
class DrlReaderTest {

    private static final String FILE = "rules/children/enquiries.drl";

    @Test
    void the_example_of_the_design_becomes_its_tree() {
        String text = GoldenCase.smallPack().texts().getOrDefault(FILE, "");

        Rule expected = new Rule(
                0,
                "INQ-10",
                "Children's services enquiry at the start of supervision",
                "children",
                "CHILDREN-ENQUIRY",
                Priority.ROUTINE,
                LocalDate.of(2018, 1, 1),
                Optional.empty(),
                DatedBy.AS_AT,
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new Pattern(
                                Quantifier.ONE,
                                Optional.of("p1"),
                                "Supervision",
                                List.of(reads(
                                        place(11, 16), Reading.NOT_RULED_OUT, new Term.Call("current", List.of()))),
                                place(11, 3)),
                        new Pattern(
                                Quantifier.ONE,
                                Optional.of("child"),
                                "Child",
                                List.of(reads(
                                        place(12, 19),
                                        Reading.NOT_RULED_OUT,
                                        new Term.Call("fits", List.of(new Argument.Text("relevant child"))))),
                                place(12, 3))),
                List.of(new Duty(
                        Kind.CHECK,
                        "children's services enquiry",
                        "child",
                        Optional.of("children's services enquiry"),
                        "allocation",
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        place(14, 3))),
                place(8, 1));
        assertThat(rules(text)).containsExactly(expected);
    }

    @Test
    void every_kind_of_condition_becomes_its_tree() {
        Pattern pattern = rules(
                        rule("$c : Child( (contactWithPerson.yes || onProtectionPlan.notRuledOut) && !relation.x.no,"
                                + " kind not in ( \"a\", \"b\" ), kind == \"c\", kind != \"d\","
                                + " id == $p.home.id, id != $p.id, of( 3, \"w\", parameter( \"n\" ), $p ).unknown )"))
                .get(0)
                .patterns()
                .get(0);

        assertThat(pattern.conditions().stream().map(DrlReaderTest::shown))
                .containsExactly(
                        "all(any(contactWithPerson YES, onProtectionPlan NOT_RULED_OUT), not(relation.x NO))",
                        "kind not in [a, b]",
                        "kind in [c]",
                        "kind not in [d]",
                        "id same $p.home.id",
                        "id differs $p.id",
                        "of[Number[value=3], Text[value=w], Parameter[name=n], Variable[name=p]] UNKNOWN");
    }

    @Test
    void quantifiers_and_names_by_position() {
        assertThat(
                        rules(rule("Child()\n not Child()\n $x : Child()\n exists Child()\n Child()"))
                                .get(0)
                                .patterns()
                                .stream()
                                .map(pattern -> pattern.quantifier() + " "
                                        + pattern.variable().orElse("-")))
                .containsExactly("ONE p1", "NOT -", "ONE x", "EXISTS -", "ONE p5");
    }

    @Test
    void duties_may_be_dated_in_three_ways_and_carry_their_own_authority_level_and_priority() {
        String text = rule("$x : Child()")
                .replace(
                        "DUTY",
                        "require.hold( \"a\" ).about( $x ).before( \"release\" );\n"
                                + "require.referral( \"b\" ).about( $x ).within( \"n\" ).before( \"release\" ).under( \"A\" );\n"
                                + "require.escalation( \"c\" ).about( $x ).indicating( \"HIGH\" ).priority( \"urgent\" )"
                                + ".within( \"n\" ).from( \"breach\" );");

        assertThat(rules(text).get(0).duties().stream()
                        .map(duty -> duty.kind() + " " + duty.within().orElse("-") + " " + duty.before() + " "
                                + duty.anchor() + " " + duty.under().orElse("-") + " "
                                + duty.indicating().orElse("-") + " "
                                + duty.priority().map(Priority::word).orElse("-")))
                .containsExactly(
                        "HOLD - true release - - -",
                        "REFERRAL n true release A - -",
                        "ESCALATION n false breach - HIGH urgent");
    }

    @Test
    void annotations_date_a_rule_and_switch_it_off() {
        Rule rule = rules(
                        rule("$x : Child()")
                                .replace(
                                        "when",
                                        "@inForceUntil( \"2022-04-04\" ) @datedBy( \"behaviour\" ) @off( \"Waits for adoption.\" )\nwhen"))
                .get(0);

        assertThat(rule.until()).contains(LocalDate.of(2022, 4, 4));
        assertThat(rule.datedBy()).isEqualTo(DatedBy.BEHAVIOUR);
        assertThat(rule.off()).contains("Waits for adoption.");
    }

    @Test
    void windows_line_ends_and_comments_change_nothing() {
        String text = rule("$x : Child( contactWithPerson.yes )");

        assertThat(rules(text.replace("\n", " // \"a\" 'b' eval( true )\r\n"))).isEqualTo(rules(text));
    }

    private static String rule(String patterns) {
        return """
                package org.safeguardingrules.rules;
                import org.safeguardingrules.vocabulary.*;
                global org.safeguardingrules.vocabulary.Require require;
                rule "INQ-01.2 A sentence, with a comma"
                @authority( "A" ) @priority( "urgent" ) @inForceFrom( "2018-01-01" )
                when
                PATTERNS
                then
                DUTY
                end
                """.replace("PATTERNS", patterns);
    }

    private static List<Rule> rules(String text) {
        String whole = text.replace("DUTY", "require.check( \"a\" ).about( $x ).before( \"release\" );");
        Diagnostics diagnostics = new Diagnostics();
        List<ReadRule> read = DrlReader.read(new SourceFile(FILE, whole, diagnostics, new Places()));
        assertThat(diagnostics.list()).isEmpty();
        assertThat(read).allMatch(ReadRule::whole);
        return read.stream().map(ReadRule::rule).toList();
    }

    private static Condition reads(Place place, Reading reading, Term.Call call) {
        return new Condition.Reads(new Term(Optional.empty(), List.of(call), place), reading, place);
    }

    private static Place place(int line, int column) {
        return new Place(FILE, line, column);
    }

    private static String shown(Condition condition) {
        if (condition instanceof Condition.All all) {
            return "all("
                    + String.join(
                            ", ", all.parts().stream().map(DrlReaderTest::shown).toList()) + ")";
        }
        if (condition instanceof Condition.Any any) {
            return "any("
                    + String.join(
                            ", ", any.parts().stream().map(DrlReaderTest::shown).toList()) + ")";
        }
        if (condition instanceof Condition.Not not) {
            return "not(" + shown(not.part()) + ")";
        }
        if (condition instanceof Condition.Reads reads) {
            return shown(reads.answer()) + " " + reads.reading();
        }
        if (condition instanceof Condition.Word word) {
            return shown(word.word()) + (word.negated() ? " not in " : " in ") + word.among();
        }
        Condition.Same same = (Condition.Same) condition;
        return shown(same.left()) + (same.negated() ? " differs " : " same ") + shown(same.right());
    }

    private static String shown(Term term) {
        return term.variable().map(name -> "$" + name + ".").orElse("")
                + String.join(
                        ".",
                        term.calls().stream()
                                .map(call -> call.member()
                                        + (call.arguments().isEmpty()
                                                ? ""
                                                : call.arguments().toString()))
                                .toList());
    }
}
