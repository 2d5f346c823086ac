package org.safeguardingrules.examples.casesystem.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.advice.ActionAtStake;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.advice.ActionStep;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.AdviceChanges;
import org.safeguardingrules.advice.DecisionText;
import org.safeguardingrules.advice.Due;
import org.safeguardingrules.advice.MissingFact;
import org.safeguardingrules.advice.OpenQuestion;
import org.safeguardingrules.advice.Page;
import org.safeguardingrules.advice.Reason;
import org.safeguardingrules.advice.RecordedOverride;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.Learned;
import org.safeguardingrules.casefile.Word;
import org.safeguardingrules.examples.casesystem.advising.Advising;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Mark;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Source;
import org.safeguardingrules.pack.State;
import org.safeguardingrules.timeline.Entry;
import org.springframework.stereotype.Component;

/** How the pages say what the advice holds. */
@Component
public final class Words {

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

    private static final Map<AdviceChanges.Cause, String> CAUSES = Map.of(
            AdviceChanges.Cause.ANOTHER_STANDS_IN_ITS_PLACE, "another action stands in its place",
            AdviceChanges.Cause.POLICY_CHANGED, "the policy changed",
            AdviceChanges.Cause.NOT_JUDGED, "a rule that asked for it could not be judged",
            AdviceChanges.Cause.TIME_PASSED, "time passed",
            AdviceChanges.Cause.RECORD_CHANGED, "what is recorded no longer asks for it");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private static final int MOST_TELLING = 8;

    private final Pack pack;

    Words(Advising advising) {
        this.pack = advising.pack();
    }

    /** A day as people say it. */
    public String day(LocalDate day) {
        return Page.day(day);
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
                .map(day -> day(day) + " (" + due.anchor() + ")")
                .orElse("the earliest day possible, as the day of " + due.anchor() + " is not known");
        String counted = due.parameter().isEmpty()
                ? (due.before() ? "before " : "on ")
                : due.before() ? "counted back from " : "counted from ";
        String byDefault =
                due.parameter().isPresent() && due.isDefault() ? "; a default period of the rule library" : "";
        return day(due.day()) + ", " + counted + from + byDefault;
    }

    /** A step that was reached, or is to come. */
    public String step(ActionStep step) {
        String state = STATES.getOrDefault(step.state(), "");
        if (step.reached()) {
            return state + step.on().map(day -> " on " + day(day)).orElse(", on a day that is not recorded");
        }
        return "Not yet " + state.toLowerCase(Locale.ROOT)
                + step.due().map(due -> ", due " + due(due)).orElse("");
    }

    /** An action by its name, and whom it is about. */
    public String action(ActionKey key) {
        return key.action() + ", about " + key.subject();
    }

    /** An action that was not required before, and may be met as soon as it is. */
    public String appeared(Advice advice, ActionKey key) {
        boolean met = advice.action(key).filter(RequiredAction::met).isPresent();
        return (met ? "Done: " : "New: ") + action(key);
    }

    /** Why an action is no longer required. */
    public String cause(AdviceChanges.Lapsed lapsed) {
        return CAUSES.getOrDefault(lapsed.cause(), "");
    }

    /** The titles of what the authority of a rule was read in. */
    public List<String> sources(Reason reason) {
        return pack.authority(reason.authority()).sources().stream()
                .flatMap(id -> Optional.ofNullable(pack.sources().get(id)).stream())
                .map(Source::title)
                .toList();
    }

    /** A decision not to take an action, and whether it stands. */
    public String override(RecordedOverride override) {
        return DecisionText.of(override);
    }

    /** A field of the case file as words: {@code child.livesWithPerson} is lives with person. */
    public String field(MissingFact fact) {
        return field(fact.field());
    }

    /** A field of the case file as words. */
    public String field(String name) {
        return name.substring(name.indexOf('.') + 1)
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** What a reason took as present because it is not known. */
    public String unknowns(Reason reason) {
        return reason.unknowns().stream()
                .map(fact -> fact.record() + " " + field(fact))
                .collect(Collectors.joining(", "));
    }

    /** How many rules are mute for want of a place in this system. */
    public String mute(Advice advice) {
        long rules = advice.openQuestions().notSupplied().stream()
                .flatMap(fact -> fact.rules().stream())
                .distinct()
                .count();
        return count(Math.toIntExact(rules), "rule");
    }

    /** The questions of which the advice tried the answers. */
    public List<OpenQuestion> mostTelling(Advice advice) {
        return advice.openQuestions().questions().stream()
                .filter(question -> !question.outcomes().isEmpty())
                .limit(MOST_TELLING)
                .toList();
    }

    /** What an answer would change. */
    public String change(OpenQuestion.Outcome outcome) {
        String comes = named("", outcome.comes());
        String goes = named("no longer ", outcome.goes());
        String change = Stream.of(comes, goes).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        return change.isEmpty() ? "nothing changes" : change;
    }

    private String named(String lead, List<ActionAtStake> actions) {
        return actions.isEmpty()
                ? ""
                : lead + actions.stream().map(one -> action(one.key())).collect(Collectors.joining("; "));
    }

    /** What became known on a day of a timeline, by ids of records. */
    public String learned(Entry entry) {
        return entry.learned().stream().map(Learned::record).collect(Collectors.joining(", "));
    }

    /** A moment as people in London say it. */
    public String moment(OffsetDateTime moment) {
        return MOMENT.format(moment.atZoneSameInstant(SafeguardingRules.ZONE));
    }

    /** The words of a closed list. */
    public List<String> of(Word... list) {
        return Arrays.stream(list).map(Word::word).toList();
    }

    /** A word beginning in upper case. */
    public String sentence(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** A word of a closed list, beginning in upper case. */
    public String sentence(Word word) {
        return sentence(word.word());
    }

    /** A number of things. */
    public String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
