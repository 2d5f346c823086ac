package org.safeguardingrules.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Due;
import org.safeguardingrules.advice.MissingFact;
import org.safeguardingrules.advice.OpenQuestions;
import org.safeguardingrules.advice.Reason;
import org.safeguardingrules.advice.Receipt;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.advice.RequiredActionBuilder;
import org.safeguardingrules.casefile.AsItStood;
import org.safeguardingrules.casefile.Child;
import org.safeguardingrules.casefile.Enquiry;
import org.safeguardingrules.casefile.Event;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.casefile.StepKind;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Mark;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.PackBuilder;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.State;
import org.safeguardingrules.pack.Unit;

/**
 * A policy of three sentences, given without an engine: tell the police of an event within a week of it; ask about a child
 * of whom it is not known whether contact is had, until the child is of age; and, from the change of policy on, visit.
 */
final class SmallPolicy {

    /** The day on which the pack begins to ask for a visit. */
    static final LocalDate CHANGE = LocalDate.of(2026, 4, 1);

    /** The first day of which the pack speaks. */
    static final LocalDate EARLIEST = LocalDate.of(2026, 1, 1);

    private static final Place NOWHERE = new Place("none", 1, 1);

    private SmallPolicy() {}

    static Pack pack() {
        Parameter visits = new Parameter(
                "visits",
                "how many visits",
                Unit.CALENDAR_DAYS,
                List.of(new Parameter.Value(CHANGE, 1, Optional.empty(), List.of(), Mark.DESIGN, List.of())),
                NOWHERE);
        return PackBuilder.builder()
                .id("small")
                .title("Small")
                .version("1")
                .digest("digest")
                .vocabulary("")
                .engine("")
                .compiledRules(List.of())
                .earliest(EARLIEST)
                .rules(List.of())
                .aboutTheAdvice(Map.of())
                .definitions(Map.of())
                .parameters(Map.of("visits", visits))
                .actions(Map.of())
                .authorities(Map.of())
                .relations(List.of())
                .sources(Map.of())
                .words(Map.of())
                .wording(Map.of())
                .calendars(Map.of())
                .build();
    }

    static Advice advise(AsItStood stood, LocalDate day, LocalDate policy) {
        List<RequiredAction> actions = new ArrayList<>();
        for (Event event : stood.caseFile().events().entries()) {
            LocalDate due = event.on().value().orElse(day).plusWeeks(1);
            boolean told = stood.caseFile().enquiries().entries().stream()
                    .map(Enquiry::steps)
                    .anyMatch(steps -> steps.stream().anyMatch(step -> step.kind() == StepKind.REQUESTED));
            actions.add(action("tell the police", event.id(), "POL", List.of(), due, told, day));
        }
        for (Child child : stood.caseFile().children().entries()) {
            boolean grown = child.dateOfBirth()
                    .value()
                    .map(born -> !day.isBefore(born.plusYears(18)))
                    .orElse(false);
            if (child.contactWithPerson().isUnknown() && !grown) {
                MissingFact contact = new MissingFact(child.id(), "child.contactWithPerson", Unknown.NOT_ASKED);
                actions.add(
                        action("ask about contact", child.id(), "CON", List.of(contact), day.plusWeeks(1), false, day));
            }
        }
        if (!policy.isBefore(CHANGE)) {
            actions.add(action("visit", "person", "VIS", List.of(), CHANGE.plusWeeks(1), false, day));
        }
        Receipt receipt = new Receipt("1", "none", "small", "1", "digest", Map.of(), day, day, 0, List.of(), List.of());
        return new Advice(stood.caseFile().id(), true, actions, OpenQuestions.NONE, List.of(), receipt);
    }

    private static RequiredAction action(
            String name,
            String subject,
            String rule,
            List<MissingFact> unknowns,
            LocalDate due,
            boolean met,
            LocalDate day) {
        return RequiredActionBuilder.builder()
                .key(new ActionKey(name, "somebody", subject, subject))
                .kind(Kind.CHECK)
                .sentence(name)
                .due(new Due(due, "the event", Optional.of(due), false, Optional.empty(), Mark.DESIGN, false))
                .priority(Priority.ROUTINE)
                .force(Force.EXPECTED)
                .mark(Mark.DESIGN)
                .state(met ? State.DONE : State.REQUIRED)
                .met(met)
                .overdue(!met && due.isBefore(day))
                .managerDecides(false)
                .waitsFor(List.of())
                .indicated(Optional.empty())
                .recorded(List.of())
                .steps(List.of())
                .override(Optional.empty())
                .decision(Optional.empty())
                .reasons(List.of(new Reason(
                        rule,
                        rule,
                        name,
                        "NONE",
                        Force.EXPECTED,
                        Mark.DESIGN,
                        List.of(subject),
                        unknowns,
                        Optional.empty())))
                .sensitivity(Sensitivity.OPEN)
                .mayKnow("")
                .consent("")
                .safeContact("")
                .build();
    }
}
