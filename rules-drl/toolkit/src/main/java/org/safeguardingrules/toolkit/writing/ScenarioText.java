package org.safeguardingrules.toolkit.writing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** The scenarios of a new rule: one that raises it, and for each of its facts a near miss and one where it is not known. */
final class ScenarioText {

    private static final LocalDate USUAL = LocalDate.of(2026, 3, 2);

    private final NewRule rule;

    ScenarioText(NewRule rule) {
        this.rule = rule;
    }

    /** The file, with the day on which the action is due, once that is known. */
    String text(Optional<LocalDate> due) {
        Subject subject = rule.subject();
        LocalDate day = rule.from().isAfter(USUAL) ? rule.from() : USUAL;
        StringBuilder text = new StringBuilder("""
                rule: %1$s
                scenarios:
                  - raises: %2$s
                    as at: %3$s
                    case:
                      supervisionPeriods: { period: { allocated: %3$s } }
                      %4$s
                    required:
                      - { rule: %1$s, about: %5$s%6$s }
                """.formatted(
                        rule.id(),
                        YamlText.of(rule.id() + " where " + all()),
                        day,
                        record(),
                        subject.listed() ? subject.id() : "person",
                        due.map(when -> ", due: " + when).orElse("")));
        for (String fact : rule.facts()) {
            String so = subject.inWords(fact);
            text.append("""
                      - near miss: %s
                        but: { %s: no }
                      - unknown: %s
                        but: { %s: { unknown: not asked } }
                        %s: [%s]
                    """.formatted(
                            YamlText.of(rule.id() + " asks nothing where it is not so that " + so),
                            subject.path(fact),
                            YamlText.of(rule.id() + (rule.asksUnknown() ? " asks too" : " asks nothing")
                                    + " where it is not known whether " + so),
                            subject.path(fact),
                            rule.asksUnknown() ? "required" : "not required",
                            rule.id()));
        }
        return text.toString();
    }

    private String all() {
        return rule.facts().stream().map(rule.subject()::inWords).collect(Collectors.joining(", and "));
    }

    private String record() {
        Subject subject = rule.subject();
        String facts = rule.facts().stream().map(fact -> fact + ": yes").collect(Collectors.joining(", "));
        return subject.listed()
                ? subject.at() + ": { complete: { " + subject.id() + ": { " + facts + " } } }"
                : subject.at() + ": { " + facts + " }";
    }
}
