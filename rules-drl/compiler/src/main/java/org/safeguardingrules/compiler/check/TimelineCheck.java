package org.safeguardingrules.compiler.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeguardingrules.compiler.catalogue.Change;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;

/**
 * Each day on which a rule, a number or a meaning of the pack changes is in its timeline, with its two days where the
 * pack speaks of them. A pack without a timeline is not asked for one.
 */
final class TimelineCheck implements Check {

    @Override
    public void check(Inspection inspection) {
        if (inspection.draft().catalogue().changes().isEmpty()
                || inspection.draft().brokenFolders().contains("pack.yaml")) {
            return;
        }
        for (Rule rule : inspection.pack().rules()) {
            if (!inspection.isWhole(rule)) {
                continue;
            }
            String what = "Rule " + rule.id();
            day(inspection, rule.from(), what, inspection.place(rule.place(), "inForceFrom"));
            rule.until()
                    .ifPresent(until -> day(inspection, until, what, inspection.place(rule.place(), "inForceUntil")));
        }
        for (Parameter parameter : inspection.pack().parameters().values()) {
            for (int i = 0; i < parameter.values().size(); i++) {
                Place place = inspection.place(parameter.place(), "value " + i);
                day(inspection, parameter.values().get(i).from(), "'" + parameter.name() + "'", place);
            }
        }
        for (Definition definition : inspection.pack().definitions().values()) {
            for (int i = 0; i < definition.versions().size(); i++) {
                Place place = inspection.place(definition.place(), "version " + i);
                day(inspection, definition.versions().get(i).from(), "'" + definition.name() + "'", place);
            }
        }
    }

    private static void day(Inspection inspection, LocalDate day, String what, Place place) {
        LocalDate earliest = inspection.pack().earliest();
        if (day.equals(earliest)) {
            return;
        }
        List<Change> changes = inspection.draft().catalogue().changes().stream()
                .filter(change -> change.on().filter(day::equals).isPresent())
                .toList();
        if (changes.isEmpty() && inspection.speaksOf(place)) {
            return;
        }
        inspection.use(
                "timeline.yaml",
                "timeline.yaml",
                day.toString(),
                days(inspection),
                () -> new Diagnostic(
                        place,
                        what + " changes on " + day + ", of which timeline.yaml says nothing",
                        "'- on: " + day + "' with what changed"));
        if (!changes.isEmpty()
                && day.isAfter(earliest)
                && changes.stream().allMatch(change -> change.untested().isPresent())) {
            inspection.report(
                    place,
                    what + " changes on " + day + ", of which timeline.yaml names no scenarios",
                    "'day before' and 'day itself' in place of 'no scenarios'");
        }
    }

    private static Set<String> days(Inspection inspection) {
        return inspection.draft().catalogue().changes().stream()
                .flatMap(change -> change.on().stream())
                .map(LocalDate::toString)
                .collect(Collectors.toSet());
    }
}
