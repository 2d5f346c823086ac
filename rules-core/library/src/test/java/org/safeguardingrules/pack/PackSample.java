package org.safeguardingrules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A pack that uses every kind of thing a pack is made of. */
final class PackSample {

    private static final LocalDate DAY = LocalDate.of(2018, 1, 1);
    private static final Place PLACE = new Place("rules/enquiries/police.drl", 7, 3);

    private PackSample() {}

    static Pack pack() {
        return new Pack(
                "england-and-wales",
                "Domestic abuse – plant amddiffyn",
                "0.1.0",
                "digest",
                "vocabulary",
                "engine",
                List.of("org.safeguardingrules.compiled.Rules1"),
                DAY,
                List.of(rule()),
                Map.of("IQ-01", rule()),
                Map.of("relevant child", definition()),
                Map.of("enquiry", parameter()),
                Map.of("ask", action()),
                Map.of("CHILDREN-ENQUIRY", authority()),
                Optional.of(new Overriding("enquiry", List.of(Force.STATUTE))),
                List.of(new Relation(
                        "CRF-01", Relation.RelationKind.OUTRANKS, "CRF-02", "", "", false, false, false, PLACE)),
                Map.of("T27", new Source("T27", "title", "in full")),
                Map.of(
                        "register",
                        new WordList("register", Map.of("b", List.of("B1", "B2"), "a", List.of()), Set.of("b", "a"))),
                Map.of("en", Map.of("ask", "Ask."), "cy", Map.of()),
                Map.of(Jurisdiction.WALES, calendar(), Jurisdiction.ENGLAND, calendar()));
    }

    private static Calendar calendar() {
        return new Calendar("1", List.of(LocalDate.of(2026, 12, 25)), DAY, LocalDate.of(2030, 12, 31));
    }

    private static Rule rule() {
        Term term = new Term(
                Optional.of("k"),
                List.of(
                        new Term.Call(
                                "eventsWithin",
                                List.of(
                                        new Argument.Text("domestic-abuse event"),
                                        new Argument.Number(-12),
                                        new Argument.Parameter("enquiry"),
                                        new Argument.Variable("s"))),
                        new Term.Call("atLeast", List.of(new Argument.Number(3)))),
                PLACE);
        List<Condition> parts = List.of(
                new Condition.Reads(term, Reading.NOT_RULED_OUT, PLACE),
                new Condition.Word(term, List.of("partner", "spouse"), true, PLACE),
                new Condition.Same(term, term, false, PLACE));
        Condition condition = new Condition.Any(
                List.of(new Condition.All(parts, PLACE), new Condition.Not(parts.get(0), PLACE)), PLACE);
        return new Rule(
                0,
                "INQ-10",
                "Children's services enquiry",
                "enquiries",
                "CHILDREN-ENQUIRY",
                Priority.ROUTINE,
                DAY,
                Optional.of(DAY.plusYears(9)),
                DatedBy.BEHAVIOUR,
                Optional.of("not adopted"),
                Optional.of("known from elsewhere"),
                List.of(
                        new Pattern(Pattern.Quantifier.ONE, Optional.of("k"), "KnownAdult", List.of(condition), PLACE),
                        new Pattern(Pattern.Quantifier.NOT, Optional.empty(), "Child", List.of(), PLACE)),
                List.of(new Duty(
                        Kind.ESCALATION,
                        "ask",
                        "k",
                        Optional.of("enquiry"),
                        "allocation",
                        true,
                        Optional.of("CHILDREN-ENQUIRY"),
                        Optional.of("HIGH"),
                        Optional.of(Priority.URGENT),
                        PLACE)),
                PLACE);
    }

    private static Definition definition() {
        Term term = new Term(Optional.empty(), List.of(new Term.Call("livesWithPerson", List.of())), PLACE);
        Derivation member = new Derivation.Member(term, PLACE);
        Derivation word = new Derivation.Word(term, List.of("own child"), PLACE);
        Derivation derivation = new Derivation.AnyOf(
                List.of(new Derivation.AllOf(List.of(member, word), PLACE), new Derivation.NotOf(member, PLACE)),
                PLACE);
        return new Definition(
                "relevant child",
                "Child",
                "Yes when the child lives with the person.",
                "CHILDREN-ENQUIRY",
                Direction.CONCERN,
                Optional.of("It is one concern."),
                List.of(new Definition.Version(DAY, Optional.empty(), derivation)),
                PLACE);
    }

    private static Parameter parameter() {
        Parameter.Value value = new Parameter.Value(
                DAY, 2, Optional.of(Jurisdiction.WALES), List.of("W06000015"), Mark.DESIGN, List.of("T27"));
        return new Parameter("enquiry", "How long.", Unit.WORKING_DAYS, List.of(value), PLACE);
    }

    private static Action action() {
        return new Action(
                "ask",
                Map.of(Jurisdiction.ENGLAND, "children's services", Jurisdiction.ELSEWHERE, "that nation's body"),
                "Supervision",
                List.of(new Action.Completion("enquiry", "childrens services")),
                State.CONSIDERED,
                List.of(new StepPeriod(
                        State.ANSWERED, "enquiry", "request sent", "INQ-14", true, List.of(Jurisdiction.WALES), PLACE)),
                Optional.of("enquiry"),
                List.of("other"),
                Optional.empty(),
                true,
                false,
                "open",
                "need",
                "no",
                "Nothing is said to the family first.",
                Optional.of("referral"),
                PLACE);
    }

    private static Authority authority() {
        return new Authority(
                "CHILDREN-ENQUIRY",
                "Inspectors recommended it.",
                Mark.SECONDARY,
                Force.EXPECTED,
                Optional.of(Force.STATUTE),
                List.of("T27"),
                List.of("age"),
                Optional.of(new Authority.Adoption("head of policy", DAY, Force.MANDATORY, DAY.plusYears(1))),
                PLACE);
    }
}
