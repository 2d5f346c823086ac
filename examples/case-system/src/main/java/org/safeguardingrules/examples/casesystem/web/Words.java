package org.safeguardingrules.examples.casesystem.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.advice.MissingFact;
import org.safeguardingrules.advice.Page;
import org.safeguardingrules.casefile.Word;
import org.springframework.stereotype.Component;

/** How the pages say days, numbers, names of fields and of actions. */
@Component
public final class Words {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    /** A day as people say it. */
    public String day(LocalDate day) {
        return Page.day(day);
    }

    /** A moment as people in London say it. */
    public String moment(OffsetDateTime moment) {
        return MOMENT.format(moment.atZoneSameInstant(SafeguardingRules.ZONE));
    }

    /** A number of things. */
    public String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
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

    /** A word beginning in upper case. */
    public String sentence(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** A word of a closed list, beginning in upper case. */
    public String sentence(Word word) {
        return sentence(word.word());
    }

    /** The words of a closed list. */
    public List<String> of(Word... list) {
        return Arrays.stream(list).map(Word::word).toList();
    }

    /** An action by its name, and whom it is about. */
    public String action(ActionKey key) {
        return key.action() + ", about " + key.subject();
    }
}
