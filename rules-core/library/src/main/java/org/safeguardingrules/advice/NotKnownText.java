package org.safeguardingrules.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.advice.OpenQuestion.Outcome;

/** What is not known, as somebody who could ask reads it: the most telling questions, then everything by record. */
final class NotKnownText {

    /** Beyond this many, questions are only listed by record. */
    private static final int MOST_TELLING = 8;

    /** Beyond this many actions, an answer says only how many more come or go. */
    private static final int ACTIONS_NAMED = 3;

    private final OpenQuestions open;
    private final Page page;

    NotKnownText(OpenQuestions open, Page page) {
        this.open = open;
        this.page = page;
    }

    void write() {
        if (open.questions().isEmpty()) {
            return;
        }
        List<OpenQuestion> telling = open.outlook().isPresent()
                ? open.questions().stream().limit(MOST_TELLING).toList()
                : List.of();
        if (!telling.isEmpty()) {
            page.heading("To ask first: what each answer would change, the rest staying as it is");
            telling.forEach(this::question);
            outlook(open.outlook().orElseThrow());
        }
        List<OpenQuestion> others =
                open.questions().subList(telling.size(), open.questions().size());
        if (!others.isEmpty()) {
            page.heading(telling.isEmpty() ? "Not known" : "Not known either");
            byRecord(others);
        }
    }

    private void question(OpenQuestion question) {
        MissingFact fact = question.fact();
        String bears = question.rules().size() == 1
                ? question.rules().get(0)
                : question.rules().size() + " rules";
        page.paragraph(
                "  - ",
                fact.record() + " " + AdviceText.field(fact) + " (" + fact.why().word() + "): bears on " + bears);
        if (question.outcomes().isEmpty()) {
            return;
        }
        Map<String, List<Outcome>> alike = question.outcomes().stream()
                .collect(Collectors.groupingBy(NotKnownText::change, LinkedHashMap::new, Collectors.toList()));
        alike.forEach((change, outcomes) -> page.paragraph(
                "      ", outcomes.stream().map(Outcome::answer).collect(Collectors.joining(", ")) + ": " + change));
    }

    private static String change(Outcome outcome) {
        String change = Stream.of(named("", outcome.comes()), named("no longer ", outcome.goes()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return change.isEmpty() ? "nothing changes" : change;
    }

    private static String named(String lead, List<ActionAtStake> actions) {
        if (actions.isEmpty()) {
            return "";
        }
        int more = actions.size() - ACTIONS_NAMED;
        return lead
                + actions.stream()
                        .limit(ACTIONS_NAMED)
                        .map(action ->
                                action.key().action() + " about " + action.key().subject() + " ("
                                        + action.priority().word() + ")")
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private void outlook(Outlook outlook) {
        page.paragraph(
                "  ",
                "Whatever the answers: certain " + outlook.certain().size() + ". With some answers: possible "
                        + outlook.possible().size() + " more. Rules ruled out: "
                        + outlook.ruledOut().size() + ".");
    }

    private void byRecord(List<OpenQuestion> questions) {
        SortedMap<String, SortedMap<String, TreeSet<String>>> fields = new TreeMap<>();
        for (OpenQuestion question : questions) {
            fields.computeIfAbsent(question.fact().record(), none -> new TreeMap<>())
                    .computeIfAbsent(question.fact().why().word(), none -> new TreeSet<>())
                    .add(AdviceText.field(question.fact()));
        }
        fields.forEach((record, byWhy) -> page.paragraph(
                "  - ",
                record + ": "
                        + byWhy.entrySet().stream()
                                .map(why -> String.join(", ", why.getValue()) + " (" + why.getKey() + ")")
                                .collect(Collectors.joining("; "))));
    }
}
