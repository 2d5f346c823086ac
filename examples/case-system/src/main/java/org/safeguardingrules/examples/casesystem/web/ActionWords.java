package org.safeguardingrules.examples.casesystem.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeguardingrules.advice.ActionStep;
import org.safeguardingrules.advice.DecisionText;
import org.safeguardingrules.advice.Due;
import org.safeguardingrules.advice.Reason;
import org.safeguardingrules.advice.RecordedOverride;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.examples.casesystem.advising.Advising;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Mark;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Source;
import org.safeguardingrules.pack.State;
import org.springframework.stereotype.Component;

/** How the pages say what is known of an action. */
@Component
public final class ActionWords {

    private static final Map<Force, String> FORCES = Map.of(
            Force.STATUTE, "a duty in law",
            Force.MANDATORY, "national policy in force",
            Force.EXPECTED, "expected practice",
            Force.SUGGESTED, "a suggestion that no policy owner has adopted yet");

    private static final Map<Mark, String> MARKS = Map.of(
            Mark.VERIFIED, "read in its source",
            Mark.SECONDARY, "read in a secondary source only",
            Mark.RECALLED, "from general knowledge, to be checked",
            Mark.DESIGN, "a choice of the rule library");

    private static final Map<State, String> STATES = Map.of(
            State.REQUIRED, "Not begun",
            State.ASKED, "Asked or made",
            State.ANSWERED, "Answered, not read",
            State.READ, "Read, not considered",
            State.CONSIDERED, "Considered",
            State.DONE, "Done");

    private static final Map<State, String> STEPS = Map.of(
            State.ASKED, "asked or made",
            State.ANSWERED, "answered",
            State.READ, "read",
            State.CONSIDERED, "considered",
            State.DONE, "done");

    private final Words words;
    private final Pack pack;

    ActionWords(Words words, Advising advising) {
        this.words = words;
        this.pack = advising.pack();
    }

    /** How far an action binds. */
    public String force(RequiredAction action) {
        return FORCES.get(action.force()) + ", " + MARKS.get(action.mark());
    }

    /** How far an action has come. */
    public String state(RequiredAction action) {
        return STATES.getOrDefault(action.state(), "");
    }

    /** The colour of the tag for how far an action has come. */
    public String colour(RequiredAction action) {
        return action.overdue() ? "red" : action.met() ? "green" : action.state() == State.REQUIRED ? "yellow" : "blue";
    }

    /** By when, and what that is counted from. */
    public String due(Due due) {
        String from = due.anchorDay()
                .map(day -> words.day(day) + " (" + due.anchor() + ")")
                .orElse("the earliest day possible, as the day of " + due.anchor() + " is not known");
        String counted = due.parameter().isEmpty()
                ? (due.before() ? "before " : "on ")
                : due.before() ? "counted back from " : "counted from ";
        String byDefault =
                due.parameter().isPresent() && due.isDefault() ? "; a default period of the rule library" : "";
        String estimated = due.estimated() ? "; estimated, as bank holidays are not known that far" : "";
        return words.day(due.day()) + ", " + counted + from + byDefault + estimated;
    }

    /** A step that was reached, or is to come. */
    public String step(ActionStep step) {
        String state = STEPS.getOrDefault(step.state(), "");
        if (step.reached()) {
            return words.sentence(state)
                    + step.on().map(day -> " on " + words.day(day)).orElse(", on a day that is not recorded");
        }
        return "Not yet " + state + step.due().map(due -> ", due " + due(due)).orElse("");
    }

    /** A decision not to take an action, and whether it stands. */
    public String override(RecordedOverride override) {
        return DecisionText.of(override);
    }

    /** The titles of what the authority of a rule was read in. */
    public List<String> sources(Reason reason) {
        return pack.authority(reason.authority()).sources().stream()
                .flatMap(id -> Optional.ofNullable(pack.sources().get(id)).stream())
                .map(Source::title)
                .toList();
    }

    /** What a reason took as present because it is not known. */
    public String unknowns(Reason reason) {
        return reason.unknowns().stream()
                .map(fact -> fact.record() + " " + words.field(fact))
                .collect(Collectors.joining(", "));
    }
}
