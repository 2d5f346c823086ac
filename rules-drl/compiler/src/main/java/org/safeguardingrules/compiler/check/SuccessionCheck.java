package org.safeguardingrules.compiler.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.catalogue.Change;
import org.safeguardingrules.pack.Rule;

/**
 * Which rule of a row follows which: none begins some days after the last one ended, or before the one that it follows
 * has ended.
 */
final class SuccessionCheck implements Check {

    @Override
    public void check(Inspection inspection) {
        Map<String, List<Rule>> rows = inspection.pack().rules().stream()
                .filter(rule -> inspection.isWhole(rule) && isDated(inspection, rule))
                .sorted(Comparator.comparing(Rule::from))
                .collect(Collectors.groupingBy(Rule::row, TreeMap::new, Collectors.toList()));
        rows.values().forEach(rules -> {
            gap(inspection, rules);
            overlaps(inspection, rules);
        });
    }

    /** Whether a rule is ever in force and the timeline, where there is one, has its days: else that is told by itself. */
    private static boolean isDated(Inspection inspection, Rule rule) {
        List<Change> changes = inspection.draft().catalogue().changes();
        boolean never =
                rule.until().filter(until -> !rule.from().isBefore(until)).isPresent();
        return !never
                && (changes.isEmpty()
                        || Stream.concat(Stream.of(rule.from()), rule.until().stream())
                                .filter(day -> day.isAfter(inspection.pack().earliest()))
                                .allMatch(day -> changes.stream()
                                        .anyMatch(change -> change.on().equals(Optional.of(day)))));
    }

    private static void gap(Inspection inspection, List<Rule> rules) {
        Optional<LocalDate> covered = Optional.of(rules.get(0).from());
        for (Rule rule : rules) {
            Optional<LocalDate> ended = covered.filter(end -> end.isBefore(rule.from()));
            ended.ifPresent(end -> inspection.report(
                    inspection.place(rule.place(), "inForceFrom"),
                    "No rule of row " + rule.row() + " is in force from " + end + " until " + rule.from(),
                    "@inForceFrom( \"" + end + "\" ), or the day on which the rule before it ends"));
            covered = covered.flatMap(end -> rule.until().map(until -> until.isAfter(end) ? until : end));
        }
    }

    private static void overlaps(Inspection inspection, List<Rule> rules) {
        for (Rule earlier : rules) {
            for (Rule later : rules) {
                boolean within = earlier.from().isBefore(later.from())
                        && earlier.until().filter(later.from()::isBefore).isPresent();
                if (within && asked(earlier).equals(asked(later))) {
                    inspection.report(
                            inspection.place(later.place(), "inForceFrom"),
                            later.id() + " begins on " + later.from() + " and asks for the same as " + earlier.id()
                                    + ", which ends on "
                                    + earlier.until().map(LocalDate::toString).orElse(""),
                            "the day on which one ends and the other begins is the same");
                }
            }
        }
    }

    private static Set<List<Object>> asked(Rule rule) {
        return rule.duties().stream()
                .map(duty -> List.<Object>of(duty.kind(), duty.action(), duty.anchor()))
                .collect(Collectors.toSet());
    }
}
