package org.safeguardingrules.compiler.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.safeguardingrules.advice.RecordedDecision;
import org.safeguardingrules.advice.RecordedOverride.Cause;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.RatingOutcome;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.State;

/** What a scenario can say of an action, as one word or text; the second argument is the row or rule it is about. */
enum Detail {
    ACTION("action", (action, rule) -> action.key().action()),
    ABOUT("about", (action, rule) -> action.key().subject()),
    ADDRESSEE("addressee", (action, rule) -> action.key().addressee()),
    OCCASION("occasion", (action, rule) -> action.key().occasion()),
    KIND("kind", (action, rule) -> word(action.kind()), words(Kind.values())),
    STATE("state", (action, rule) -> word(action.state()), words(State.values())),
    DUE("due", (action, rule) -> action.due().day().toString()),
    ANSWERED_BY("answered by", (action, rule) -> dueBy(action, State.ANSWERED)),
    READ_BY("read by", (action, rule) -> dueBy(action, State.READ)),
    CONSIDERED_BY("considered by", (action, rule) -> dueBy(action, State.CONSIDERED)),
    OVERDUE("overdue", (action, rule) -> yesOrNo(action.overdue()), List.of("yes", "no")),
    PRIORITY("priority", (action, rule) -> word(action.priority()), words(Priority.values())),
    FORCE("force", (action, rule) -> word(action.force()), words(Force.values())),
    INDICATED(
            "indicated",
            (action, rule) -> action.indicated().map(RiskLevel::word).orElse("nothing"),
            words(RiskLevel.values())),
    MANAGER_DECIDES("managerDecides", (action, rule) -> yesOrNo(action.managerDecides()), List.of("yes", "no")),
    OVERRIDE("override", (action, rule) -> Detail.override(action), words(Cause.values(), "none", "stands")),
    DECISION(
            "decision",
            (action, rule) -> action.decision()
                    .flatMap(RecordedDecision::outcome)
                    .map(RatingOutcome::word)
                    .orElse("none"),
            words(RatingOutcome.values(), "none")),
    INSTEAD("instead", (action, rule) -> yesOrNo(Detail.isInstead(action, rule)), List.of("yes", "no"));

    private final String key;
    private final BiFunction<RequiredAction, String, String> actual;
    private final List<String> words;

    Detail(String key, BiFunction<RequiredAction, String, String> actual) {
        this(key, actual, List.of());
    }

    Detail(String key, BiFunction<RequiredAction, String, String> actual, List<String> words) {
        this.key = key;
        this.actual = actual;
        this.words = words;
    }

    /** The key that scenario files write. */
    String key() {
        return key;
    }

    /** The words that it can be; empty where it is any text. */
    List<String> words() {
        return words;
    }

    /** What it is for an action, as far as a row or rule is concerned. */
    String of(RequiredAction action, String rule) {
        return actual.apply(action, rule);
    }

    /** The word that was meant: in small letters where the list is closed, true and false being yes and no. */
    Optional<String> read(String text) {
        if (words.isEmpty()) {
            return Optional.of(text);
        }
        String small = text.toLowerCase(Locale.ROOT);
        String word = small.equals("true") ? "yes" : small.equals("false") ? "no" : small;
        return Optional.of(word).filter(words::contains);
    }

    /** Whether the row or rule stands under an action that another asks for. */
    private static boolean isInstead(RequiredAction action, String rule) {
        return action.reasons().stream()
                .filter(reason -> reason.row().equals(rule) || reason.rule().equals(rule))
                .allMatch(reason -> reason.insteadOf().isPresent());
    }

    /** Whether a recorded decision not to take the action stands, else the first cause for which it does not. */
    private static String override(RequiredAction action) {
        return action.override()
                .map(override -> override.because().stream()
                        .findFirst()
                        .map(lapse -> word(lapse.cause()))
                        .orElse("stands"))
                .orElse("none");
    }

    /** The day by which a step is due; nothing where the action has no such step, or nothing says by when. */
    private static String dueBy(RequiredAction action, State step) {
        return action.steps().stream()
                .filter(each -> each.state() == step)
                .flatMap(each -> each.due().stream())
                .map(due -> due.day().toString())
                .findFirst()
                .orElse("nothing");
    }

    private static String yesOrNo(boolean value) {
        return value ? "yes" : "no";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<String> words(Enum<?>[] constants, String... others) {
        return Stream.concat(Arrays.stream(others), Arrays.stream(constants).map(Detail::word))
                .toList();
    }
}
