package org.safeguardingrules.toolkit.page;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Term;

/**
 * The stages of a case that a rule speaks of, as far as the rule itself shows: by the facts it looks for, the kinds of
 * sentence it names, and the events its days run from. What a definition reads is not looked at.
 */
enum Stage {
    COURT_REPORT("Court report"),
    START("Start of supervision"),
    COMMUNITY("Community or suspended sentence"),
    UNPAID_WORK("Unpaid work"),
    CUSTODY("Custody before release"),
    RELEASE("Release"),
    LICENCE("Licence or post-sentence supervision"),
    TRANSFER("Transfer"),
    ENDING("Ending"),
    ANY("Any stage");

    private static final Map<String, Stage> BY_TYPE =
            Map.of("Report", COURT_REPORT, "Placement", UNPAID_WORK, "Release", RELEASE);

    private static final Map<String, Stage> BY_SENTENCE = Map.of(
            "community order", COMMUNITY,
            "suspended sentence order", COMMUNITY,
            "unpaid work only", UNPAID_WORK,
            "custody", CUSTODY,
            "licence", LICENCE,
            "home detention curfew", LICENCE,
            "temporary licence", CUSTODY,
            "post sentence supervision", LICENCE);

    private static final Map<String, Stage> BY_MEMBER = Map.of(
            "transferred", TRANSFER,
            "transferredSinceLastEnquiry", TRANSFER,
            "endsWithin", ENDING,
            "endRecorded", ENDING,
            "allRequirementsComplete", ENDING);

    private static final Map<String, Stage> BY_ANCHOR = Map.ofEntries(
            Map.entry("allocation", START),
            Map.entry("start of supervision", START),
            Map.entry("first appointment", START),
            Map.entry("recommendation of the curfew", COURT_REPORT),
            Map.entry("decision on early release", CUSTODY),
            Map.entry("release decision", CUSTODY),
            Map.entry("release", RELEASE),
            Map.entry("licence finalised", RELEASE),
            Map.entry("programme session", COMMUNITY),
            Map.entry("unpaid-work session", UNPAID_WORK),
            Map.entry("placement", UNPAID_WORK),
            Map.entry("transfer", TRANSFER),
            Map.entry("end of register", ENDING),
            Map.entry("end of order", ENDING),
            Map.entry("completion recorded", ENDING));

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    /** As people call it. */
    String words() {
        return words;
    }

    /** The stages of this rule; any stage where nothing in it shows one. */
    static Set<Stage> of(Rule rule) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        for (Pattern pattern : rule.patterns()) {
            add(stages, BY_TYPE, pattern.type());
            pattern.conditions().forEach(condition -> add(stages, condition));
        }
        for (Duty duty : rule.duties()) {
            add(stages, BY_ANCHOR, duty.anchor());
        }
        return stages.isEmpty() ? EnumSet.of(ANY) : stages;
    }

    private static void add(Set<Stage> stages, Condition condition) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> add(stages, part));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> add(stages, part));
        } else if (condition instanceof Condition.Reads reads) {
            members(reads.answer()).forEach(member -> add(stages, BY_MEMBER, member));
        } else if (condition instanceof Condition.Word word
                && !word.negated()
                && members(word.word()).anyMatch("sentenceType"::equals)) {
            word.among().forEach(sentence -> add(stages, BY_SENTENCE, sentence));
        }
    }

    private static Stream<String> members(Term term) {
        return term.calls().stream().map(Term.Call::member);
    }

    private static void add(Set<Stage> stages, Map<String, Stage> by, String word) {
        Stage stage = by.get(word);
        if (stage != null) {
            stages.add(stage);
        }
    }
}
