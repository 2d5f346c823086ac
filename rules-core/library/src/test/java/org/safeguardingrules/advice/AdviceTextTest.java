package org.safeguardingrules.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.advice.Advice.Failure;
import org.safeguardingrules.advice.OpenQuestion.Outcome;
import org.safeguardingrules.advice.Reason.InsteadOf;
import org.safeguardingrules.advice.RecordedOverride.Cause;
import org.safeguardingrules.advice.RecordedOverride.Lapse;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.RatingOutcome;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Mark;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.Relation.RelationKind;
import org.safeguardingrules.pack.State;

class AdviceTextTest {

    private static final LocalDate MONDAY = LocalDate.of(2019, 11, 4);

    private static final MissingFact CONTACT = new MissingFact("c1", "child.contactWithPerson", Unknown.NOT_ASKED);
    private static final MissingFact LIVES_WITH = new MissingFact("c1", "child.livesWithPerson", Unknown.NOT_ASKED);
    private static final MissingFact WEAPON = new MissingFact("e1", "event.weapon", Unknown.UNCLEAR);
    private static final MissingFact TEXT = new MissingFact("case", "assessment.dealsWith", Unknown.NOT_SUPPLIED);

    @Test
    void reads_as_the_golden_text() throws IOException {
        assertThat(AdviceText.of(full())).isEqualTo(golden("advice.txt"));
    }

    @Test
    void says_first_and_last_that_it_is_incomplete() {
        String text = AdviceText.of(full());
        assertThat(text).startsWith("INCOMPLETE: 1 rule failed, and 1 fact ");
        assertThat(text.lastIndexOf("INCOMPLETE: ")).isGreaterThan(text.indexOf("Made with"));
    }

    @Test
    void never_reads_as_if_nothing_were_needed() throws IOException {
        assertThat(AdviceText.of(advice(true, List.of(), List.of(), List.of(), List.of())))
                .isEqualTo(golden("nothing-asked-for.txt"));
    }

    @Test
    void says_first_what_to_ask_and_what_each_answer_would_change() throws IOException {
        Advice weighed = AdviceBuilder.from(advice(true, List.of(), List.of(), List.of(), List.of()))
                .withOpenQuestions(new OpenQuestions(
                        List.of(
                                new OpenQuestion(
                                        CONTACT,
                                        List.of("CRF-07", "INQ-10"),
                                        List.of(
                                                new Outcome(
                                                        "yes",
                                                        List.of(atStake("children's services referral")),
                                                        List.of()),
                                                new Outcome(
                                                        "no",
                                                        List.of(),
                                                        List.of(
                                                                atStake("children's services enquiry"),
                                                                atStake("contact plan for the child"),
                                                                atStake("find out about the child"),
                                                                atStake("school told"))))),
                                new OpenQuestion(
                                        new MissingFact("e1", "event.outcome", Unknown.WAITING),
                                        List.of("CON-03"),
                                        List.of(
                                                new Outcome("convicted", List.of(), List.of()),
                                                new Outcome("acquitted", List.of(), List.of()))),
                                new OpenQuestion(
                                        new MissingFact("c1", "child.dateOfBirth", Unknown.REFUSED),
                                        List.of("CHC-02", "CHC-03"),
                                        List.of())),
                        Optional.of(new Outlook(List.of(), List.of(), List.of("INQ-01"))),
                        List.of()));
        assertThat(AdviceText.of(weighed)).isEqualTo(golden("to-ask-first.txt"));
    }

    private static ActionAtStake atStake(String action) {
        return new ActionAtStake(
                new ActionKey(action, "the local authority", "c1", "s1"), Priority.URGENT, List.of("INQ-10"));
    }

    @Test
    void is_no_wider_than_a_hundred_columns() {
        assertThat(AdviceText.of(full()).lines())
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotMatch(".*\\s"));
    }

    private static Advice full() {
        return advice(
                false,
                List.of(enquiry(), rating(), hold(), unadopted(), overridden(), read()),
                List.of(
                        new OpenQuestion(CONTACT, List.of("INQ-10"), List.of()),
                        new OpenQuestion(LIVES_WITH, List.of("INQ-10"), List.of()),
                        new OpenQuestion(WEAPON, List.of("CON-03"), List.of())),
                List.of(new NotSupplied("assessment.dealsWith", List.of("CON-01", "CON-02"))),
                List.of(new Failure("INQ-03", "StepBudgetExceeded")));
    }

    private static RequiredAction enquiry() {
        return RequiredActionBuilder.builder()
                .key(new ActionKey(
                        "children's services enquiry", "children's services of the child's area", "c1", "s1"))
                .kind(Kind.CHECK)
                .sentence("Ask children's services of the child's area what is known about the child and the family.")
                .due(new Due(
                        MONDAY.plusDays(2),
                        "allocation",
                        Optional.of(MONDAY),
                        false,
                        Optional.of("enquiry sent"),
                        Mark.DESIGN,
                        false))
                .priority(Priority.URGENT)
                .force(Force.EXPECTED)
                .mark(Mark.VERIFIED)
                .state(State.REQUIRED)
                .met(false)
                .overdue(true)
                .managerDecides(false)
                .waitsFor(List.of())
                .indicated(Optional.empty())
                .recorded(List.of())
                .steps(List.of())
                .override(override(List.of(
                        Lapse.of(
                                Cause.NEW_RECORD,
                                reason("INQ-15", Force.EXPECTED, List.of(), List.of(), ""),
                                List.of("e1")),
                        Lapse.of(Cause.TIME_LIMIT, MONDAY.minusDays(1)))))
                .reasons(List.of(
                        reason("INQ-10", Force.EXPECTED, List.of("c1"), List.of(CONTACT, LIVES_WITH, WEAPON, TEXT), ""),
                        reason(
                                "INQ-15",
                                Force.EXPECTED,
                                List.of("c1", "e1"),
                                List.of(),
                                "second source for no contact")))
                .sensitivity(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
                .mayKnow("need; a parent only as children's services advise")
                .consent("no")
                .safeContact("Nothing is said to the family first.")
                .build();
    }

    private static RequiredAction overridden() {
        return RequiredActionBuilder.builder(enquiry())
                .overdue(false)
                .override(override(List.of()))
                .build();
    }

    private static RecordedOverride override(List<Lapse> because) {
        return new RecordedOverride(
                "o1",
                Optional.of(MONDAY.minusDays(30)),
                Optional.of(MONDAY.minusDays(1)),
                true,
                Optional.of("probation officer"),
                Optional.empty(),
                Optional.of("asked last week"),
                Answer.Value.YES,
                because);
    }

    private static RequiredAction rating() {
        return RequiredActionBuilder.builder()
                .key(new ActionKey("re-decide the rating of children", "the officer", "r1", "r1"))
                .kind(Kind.ESCALATION)
                .sentence("Decide the level for children again.")
                .due(new Due(MONDAY, "sign-off", Optional.empty(), true, Optional.empty(), Mark.VERIFIED, false))
                .priority(Priority.IMMEDIATE)
                .force(Force.MANDATORY)
                .mark(Mark.SECONDARY)
                .state(State.REQUIRED)
                .met(false)
                .overdue(false)
                .managerDecides(false)
                .waitsFor(List.of())
                .indicated(Optional.of(RiskLevel.VERY_HIGH))
                .recorded(List.of())
                .steps(List.of())
                .decision(new RecordedDecision(
                        "d1",
                        Optional.of(RatingOutcome.KEPT),
                        Optional.of(MONDAY.minusDays(3)),
                        Optional.of("probation officer"),
                        Optional.of("no contact allowed"),
                        Optional.of("senior probation officer"),
                        Optional.of(MONDAY.minusDays(2)),
                        Answer.Value.NO,
                        false,
                        List.of("e1")))
                .reasons(List.of(reason("ESC-04", Force.MANDATORY, List.of("e1"), List.of(), "")))
                .sensitivity(Sensitivity.OPEN)
                .mayKnow("")
                .consent("")
                .safeContact("")
                .build();
    }

    private static RequiredAction hold() {
        return RequiredActionBuilder.builder()
                .key(new ActionKey("hold the curfew recommendation", "the report's author", "a1", "a1"))
                .kind(Kind.HOLD)
                .sentence("The recommendation of a curfew waits.")
                .due(new Due(
                        MONDAY.plusDays(70),
                        "recommendation of the curfew",
                        Optional.of(MONDAY.plusDays(84)),
                        true,
                        Optional.of("curfew"),
                        Mark.VERIFIED,
                        true))
                .priority(Priority.ROUTINE)
                .force(Force.STATUTE)
                .mark(Mark.VERIFIED)
                .state(State.CONSIDERED)
                .met(false)
                .overdue(false)
                .managerDecides(true)
                .waitsFor(List.of("police enquiry", "occupier consulted alone"))
                .indicated(Optional.empty())
                .recorded(List.of("q1"))
                .steps(List.of(ActionStep.ahead(State.DONE)))
                .reasons(List.of(reason("INQ-03", Force.STATUTE, List.of(), List.of(), "")))
                .sensitivity(Sensitivity.VICTIM_SENSITIVE)
                .mayKnow("the court")
                .consent("must")
                .safeContact("")
                .build();
    }

    private static RequiredAction unadopted() {
        return RequiredActionBuilder.builder()
                .key(new ActionKey("read earlier records", "the officer", "p1", "s1"))
                .kind(Kind.CHECK)
                .sentence("Consider: Read the records of earlier supervision.")
                .due(new Due(
                        MONDAY.plusDays(3),
                        "the fact became known",
                        Optional.of(MONDAY),
                        false,
                        Optional.of("earlier records read"),
                        Mark.RECALLED,
                        false))
                .priority(Priority.ADVISORY)
                .force(Force.SUGGESTED)
                .mark(Mark.DESIGN)
                .state(State.ASKED)
                .met(false)
                .overdue(false)
                .managerDecides(false)
                .waitsFor(List.of())
                .indicated(Optional.empty())
                .recorded(List.of("q2"))
                .steps(List.of(
                        reached(State.ASKED, Optional.of(MONDAY.plusDays(1)), Optional.of(MONDAY.plusDays(2))),
                        new ActionStep(
                                State.ANSWERED,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Due(
                                        MONDAY.plusDays(4),
                                        "request sent",
                                        Optional.of(MONDAY.plusDays(1)),
                                        false,
                                        Optional.of("first chase of an enquiry"),
                                        Mark.DESIGN,
                                        false)),
                                true),
                        ActionStep.ahead(State.READ)))
                .reasons(List.of(
                        reason("INQ-17", Force.SUGGESTED, List.of("o1"), List.of(), ""),
                        reason("INQ-17", Force.SUGGESTED, List.of("o2"), List.of(WEAPON), "")))
                .sensitivity(Sensitivity.OPEN)
                .mayKnow("need")
                .consent("seek")
                .safeContact("")
                .build();
    }

    private static RequiredAction read() {
        return RequiredActionBuilder.builder()
                .key(new ActionKey("police domestic abuse enquiry", "the police domestic abuse unit", "p1", "s1"))
                .kind(Kind.CHECK)
                .sentence("Ask the police.")
                .due(new Due(MONDAY, "allocation", Optional.of(MONDAY), false, Optional.empty(), Mark.VERIFIED, false))
                .priority(Priority.URGENT)
                .force(Force.EXPECTED)
                .mark(Mark.VERIFIED)
                .state(State.CONSIDERED)
                .met(true)
                .overdue(false)
                .managerDecides(false)
                .waitsFor(List.of())
                .indicated(Optional.empty())
                .recorded(List.of("q3", "q4"))
                .steps(List.of(reached(State.ASKED, Optional.empty(), Optional.empty())))
                .reasons(List.of(reason("INQ-01", Force.EXPECTED, List.of("s1"), List.of(), "")))
                .sensitivity(Sensitivity.OPEN)
                .mayKnow("need")
                .consent("no")
                .safeContact("")
                .build();
    }

    private static ActionStep reached(State state, Optional<LocalDate> on, Optional<LocalDate> recordedOn) {
        return new ActionStep(state, Optional.of("q2"), on, recordedOn, Optional.empty(), false);
    }

    private static Reason reason(
            String rule, Force force, List<String> records, List<MissingFact> unknowns, String insteadOf) {
        return new Reason(
                rule,
                rule,
                "The sentence of " + rule,
                "AUTHORITY",
                force,
                Mark.VERIFIED,
                records,
                unknowns,
                Optional.of(insteadOf)
                        .filter(other -> !other.isEmpty())
                        .map(other -> new InsteadOf(other, RelationKind.OUTRANKS)));
    }

    private static Advice advice(
            boolean complete,
            List<RequiredAction> actions,
            List<OpenQuestion> open,
            List<NotSupplied> notSupplied,
            List<Failure> failures) {
        Receipt receipt = new Receipt(
                "0.1.0",
                complete ? "" : "drools 10.2.0",
                "england-and-wales",
                "0.1.0",
                complete ? "" : "0123abcd",
                Map.of(Jurisdiction.ENGLAND, "2030-12-26", Jurisdiction.WALES, "2030-12-26"),
                MONDAY.plusDays(7),
                MONDAY.plusDays(7),
                complete ? 0 : 3,
                complete ? List.of() : List.of("e9"),
                complete ? List.of() : List.of("ESC-02"));
        return new Advice(
                "norfolk-2019",
                complete,
                actions,
                new OpenQuestions(open, Optional.empty(), notSupplied),
                failures,
                receipt);
    }

    private static String golden(String name) throws IOException {
        try (InputStream golden = AdviceTextTest.class.getResourceAsStream(name)) {
            return golden == null
                    ? "no golden file " + name
                    : new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
