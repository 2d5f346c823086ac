package org.safeguardingrules.examples.casesystem.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.advice.ActionAtStake;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.AdviceChanges;
import org.safeguardingrules.advice.OpenQuestion;
import org.safeguardingrules.advice.RequiredAction;
import org.springframework.stereotype.Component;

/** How the pages say what has changed in an advice, and what it does not know. */
@Component
public final class AdviceWords {

    private static final Map<AdviceChanges.Cause, String> CAUSES = Map.of(
            AdviceChanges.Cause.ANOTHER_STANDS_IN_ITS_PLACE, "another action stands in its place",
            AdviceChanges.Cause.POLICY_CHANGED, "the policy changed",
            AdviceChanges.Cause.NOT_JUDGED, "a rule that asked for it could not be judged",
            AdviceChanges.Cause.TIME_PASSED, "time passed",
            AdviceChanges.Cause.RECORD_CHANGED, "what is recorded no longer asks for it");

    /** Beyond this many, questions are only listed. */
    private static final int MOST_TELLING = 8;

    private final Words words;

    AdviceWords(Words words) {
        this.words = words;
    }

    /** An action that was not required before, and may be met as soon as it is. */
    public String appeared(Advice advice, ActionKey key) {
        boolean met = advice.action(key).filter(RequiredAction::met).isPresent();
        return (met ? "Done: " : "New: ") + words.action(key);
    }

    /** Why an action is no longer required. */
    public String cause(AdviceChanges.Lapsed lapsed) {
        return CAUSES.getOrDefault(lapsed.cause(), "");
    }

    /** How many rules are mute for want of a place in this system. */
    public String mute(Advice advice) {
        long rules = advice.openQuestions().notSupplied().stream()
                .flatMap(fact -> fact.rules().stream())
                .distinct()
                .count();
        return words.count(Math.toIntExact(rules), "rule");
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
                : lead + actions.stream().map(one -> words.action(one.key())).collect(Collectors.joining("; "));
    }
}
