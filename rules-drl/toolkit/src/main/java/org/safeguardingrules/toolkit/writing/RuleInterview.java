package org.safeguardingrules.toolkit.writing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.check.Anchors;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Mark;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Unit;
import org.safeguardingrules.toolkit.writing.NewRule.MadeAction;
import org.safeguardingrules.toolkit.writing.NewRule.MadeAuthority;
import org.safeguardingrules.toolkit.writing.NewRule.MadePeriod;
import org.safeguardingrules.toolkit.writing.NewRule.Safety;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.Vocabulary;

/** Asks what a rule needs: only what the pack does not say already, and each word against the pack. */
final class RuleInterview {

    private static final String ANY_NAME = "[a-z][A-Za-z0-9' -]*";
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String ASK = "ask";

    private final ReadPack read;
    private final Pack pack;
    private final Interview interview;

    private RuleInterview(ReadPack read, Interview interview) {
        this.read = read;
        this.pack = read.orThrow();
        this.interview = interview;
    }

    /** Asks for a rule that this pack does not have. */
    static NewRule ask(ReadPack read, Interview interview) {
        NewRule rule = new RuleInterview(read, interview).rule();
        interview.done();
        return rule;
    }

    private NewRule rule() {
        String id = interview.ask(Question.ID, "", this::complaintOfId);
        String row = NewRule.rowOf(id);
        Optional<String> title = isKnown(row) ? Optional.empty() : Optional.of(interview.text(Question.TITLE, ""));
        String sentence = interview.text(Question.SENTENCE, "");
        String theme = interview.name(Question.THEME, themes(), "[a-z][a-z-]*", usualTheme(row));
        SortedMap<String, Subject> subjects = Subject.all();
        Subject subject = Optional.ofNullable(subjects.get(interview.word(Question.ABOUT, subjects.keySet(), "")))
                .orElseThrow();
        List<String> facts = facts(subject);
        boolean asks =
                interview.word(Question.NOT_KNOWN, List.of(ASK, "nothing"), ASK).equals(ASK);
        String kind =
                interview.word(Question.KIND, words(Stream.of(Kind.values()).map(Kind::method)), "check");
        String action = interview.name(Question.ACTION, pack.actions().keySet(), ANY_NAME, "");
        Optional<MadeAction> madeAction =
                pack.actions().containsKey(action) ? Optional.empty() : Optional.of(action(kind));
        String priority = interview.word(
                Question.PRIORITY, words(Stream.of(Priority.values()).map(Priority::word)), "routine");
        String period = interview.name(Question.PERIOD, pack.parameters().keySet(), ANY_NAME, "");
        Optional<MadePeriod> madePeriod =
                pack.parameters().containsKey(period) ? Optional.empty() : Optional.of(period());
        String anchor = interview.word(Question.ANCHOR, Anchors.words(), "the fact became known");
        String authority = interview.name(Question.AUTHORITY, pack.authorities().keySet(), "[A-Z][A-Z0-9-]*", "");
        Optional<MadeAuthority> madeAuthority =
                pack.authorities().containsKey(authority) ? Optional.empty() : Optional.of(authority());
        LocalDate from = LocalDate.parse(
                interview.ask(Question.FROM, pack.earliest().toString(), RuleInterview::complaintOfDay));
        return new NewRule(
                id,
                title,
                sentence,
                theme,
                subject,
                facts,
                asks,
                kind,
                action,
                madeAction,
                priority,
                period,
                madePeriod,
                anchor,
                authority,
                madeAuthority,
                from);
    }

    private boolean isKnown(String row) {
        return read.catalogue().rows().containsKey(row)
                || pack.rules().stream().anyMatch(rule -> rule.row().equals(row));
    }

    private String complaintOfId(String id) {
        if (!id.matches("[A-Z]{2,}-[0-9]+[A-Z]?(\\.[0-9]+)?")) {
            return "'" + id + "' is no id of a rule. Maybe letters, a dash and a number, as in CHC-14.";
        }
        boolean taken = pack.rules().stream().anyMatch(rule -> rule.id().equals(id));
        return taken ? "There is a rule " + id + ". Maybe " + next(id) + "." : "";
    }

    private String next(String id) {
        int number = 2;
        List<String> ids = pack.rules().stream().map(Rule::id).toList();
        while (ids.contains(NewRule.rowOf(id) + "." + number)) {
            number++;
        }
        return NewRule.rowOf(id) + "." + number;
    }

    private Collection<String> themes() {
        return new TreeSet<>(pack.rules().stream().map(Rule::theme).toList());
    }

    /** The theme of the row's other rules, or of the nearest row's. */
    private String usualTheme(String row) {
        String family = row.substring(0, row.indexOf('-') + 1);
        return pack.rules().stream()
                .filter(rule -> rule.id().startsWith(family))
                .max((one, other) ->
                        Boolean.compare(one.row().equals(row), other.row().equals(row)))
                .map(Rule::theme)
                .orElse("");
    }

    private List<String> facts(Subject subject) {
        Collection<String> known = subject.facts().keySet();
        String answer = interview.ask(
                Question.FACTS,
                "",
                text -> list(text).stream()
                        .filter(fact -> !known.contains(fact))
                        .findFirst()
                        .map(fact -> "'" + fact + "' is no recorded answer of " + subject.type() + ". Maybe "
                                + NearestWord.hint(fact, known, "one of " + String.join(", ", known)) + ".")
                        .orElse(
                                list(text).isEmpty()
                                        ? "A fact is needed. Maybe one of " + String.join(", ", known) + "."
                                        : ""));
        return list(answer);
    }

    private MadeAction action(String kind) {
        String wording = interview.text(Question.WORDING, "");
        String england = interview.text(Question.ADDRESSEE, "the supervising officer");
        // To whom somebody is referred differs between the nations more often than not.
        List<String> addressees = kind.equals(Kind.REFERRAL.method())
                ? List.of(
                        england,
                        interview.text(Question.WALES, england),
                        interview.text(Question.ELSEWHERE, england),
                        interview.text(Question.NATION_UNKNOWN, england))
                : List.of(england);
        List<String> types = Vocabulary.types().stream()
                .map(Class<? extends CaseFact>::getSimpleName)
                .toList();
        String occasion = interview.word(Question.OCCASION, types, "Supervision");
        boolean contacts =
                interview.word(Question.CONTACTS, List.of(YES, NO), NO).equals(YES);
        Optional<Safety> safety = contacts
                ? Optional.of(new Safety(
                        interview.text(Question.MAY_KNOW, "need"),
                        interview.word(Question.CONSENT, List.of(NO, "seek", "must"), ""),
                        interview.text(Question.SAFE_CONTACT, "")))
                : Optional.empty();
        return new MadeAction(wording, addressees, occasion, safety);
    }

    private MadePeriod period() {
        return new MadePeriod(
                interview.text(Question.PERIOD_SAYS, ""),
                interview.ask(
                        Question.NUMBER,
                        "",
                        text -> text.matches("0|[1-9][0-9]{0,4}") ? "" : "'" + text + "' is no whole number. Maybe 5."),
                interview.word(
                        Question.UNIT,
                        words(Stream.of(Unit.values())
                                .filter(unit -> unit != Unit.COUNT)
                                .map(Unit::words)),
                        "working days"),
                interview.word(Question.PERIOD_MARK, marks(), Mark.DESIGN.name()),
                sources(Question.PERIOD_SOURCES));
    }

    private MadeAuthority authority() {
        String says = interview.text(Question.AUTHORITY_SAYS, "");
        String mark = interview.word(Question.MARK, marks(), Mark.RECALLED.name());
        boolean confirmed = mark.equals(Mark.VERIFIED.name()) || mark.equals(Mark.SECONDARY.name());
        List<String> forces =
                confirmed ? words(Stream.of(Force.values()).map(Force::name)) : List.of(Force.SUGGESTED.name());
        return new MadeAuthority(
                says, mark, interview.word(Question.FORCE, forces, Force.SUGGESTED.name()), sources(Question.SOURCES));
    }

    private List<String> sources(Question question) {
        Map<String, ?> known = pack.sources();
        return list(interview.ask(
                question,
                "",
                text -> list(text).stream()
                        .filter(source -> !known.containsKey(source))
                        .findFirst()
                        .map(source -> "There is no source " + source + ". Maybe "
                                + NearestWord.hint(
                                        source, known.keySet(), "it has to be written into sources.yaml first")
                                + ".")
                        .orElse("")));
    }

    private static String complaintOfDay(String text) {
        try {
            LocalDate.parse(text);
            return "";
        } catch (DateTimeParseException notADay) {
            return "'" + text + "' is no day. Maybe year, month and day as in 2018-01-01.";
        }
    }

    private static List<String> marks() {
        return words(Stream.of(Mark.values()).map(Mark::name));
    }

    private static List<String> words(Stream<String> words) {
        return words.toList();
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
