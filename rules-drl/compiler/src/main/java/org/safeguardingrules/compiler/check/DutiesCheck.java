package org.safeguardingrules.compiler.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Unit;

/** Duties: actions, periods, anchors and authorities that exist, about a fact that the rule found. */
final class DutiesCheck implements Check {

    @Override
    public void check(Inspection inspection) {
        for (Rule rule : inspection.pack().rules()) {
            inspection.authority(rule.authority(), inspection.place(rule.place(), "authority"));
            Set<String> asked = new HashSet<>();
            for (Duty duty : rule.duties()) {
                duty(inspection, duty);
                about(inspection, rule, duty);
                // Within a period after one event and before another: the earlier day counts.
                if (!asked.add(duty.kind() + " " + duty.action() + " " + duty.about() + " " + duty.before())) {
                    inspection.report(
                            inspection.place(duty.place(), "action"),
                            "The rule asks twice for '" + duty.action() + "' about '$" + duty.about() + "'",
                            "one of the two lines");
                }
            }
        }
        for (Rule row : inspection.pack().aboutTheAdvice().values()) {
            inspection.authority(row.authority(), inspection.place(row.place(), "authority"));
            row.duties().forEach(duty -> duty(inspection, duty));
        }
    }

    private static void duty(Inspection inspection, Duty duty) {
        Place at = duty.place();
        inspection.action(duty.action(), inspection.place(at, "action"));
        duty.under().ifPresent(id -> inspection.authority(id, inspection.place(at, "under")));
        duty.within().ifPresent(name -> period(inspection, name, inspection.place(at, "within")));
        if (!Anchors.words().contains(duty.anchor())) {
            inspection.report(
                    inspection.place(at, "anchor"),
                    "No period runs from or ends at '" + duty.anchor() + "'",
                    NearestWord.hint(
                            duty.anchor(), Anchors.words(), "'the rule first held' or 'the fact became known'"));
        }
        duty.indicating().ifPresent(level -> indicating(inspection, duty, level));
    }

    private static void about(Inspection inspection, Rule rule, Duty duty) {
        Optional<Pattern> pattern = rule.patterns().stream()
                .filter(one -> one.variable().equals(Optional.of(duty.about())))
                .findFirst();
        boolean finds = rule.patterns().stream().anyMatch(one -> one.variable().isPresent());
        if (pattern.isEmpty() && finds && inspection.isWhole(rule)) {
            List<String> names = rule.patterns().stream()
                    .flatMap(one -> one.variable().stream())
                    .filter(name -> !name.matches("p[0-9]+"))
                    .toList();
            inspection.report(
                    inspection.place(duty.place(), "about"),
                    "No pattern names a fact '$" + duty.about() + "'",
                    NearestWord.to(duty.about(), names)
                            .or(() -> names.stream().findFirst())
                            .map(near -> "'$" + near + "'")
                            .orElse("'$" + duty.about() + " :' before one"));
        }
    }

    private static void period(Inspection inspection, String name, Place place) {
        inspection.parameter(name, place);
        Parameter parameter = inspection.pack().parameters().get(name);
        if (parameter != null && parameter.unit() == Unit.COUNT) {
            inspection.report(
                    place,
                    "The parameter '" + name + "' is a count and no period",
                    "a parameter in days, weeks or months");
        }
    }

    private static void indicating(Inspection inspection, Duty duty, String level) {
        Place place = inspection.place(duty.place(), "indicating");
        List<String> levels =
                Arrays.stream(RiskLevel.values()).map(RiskLevel::word).toList();
        if (duty.kind() != Kind.ESCALATION) {
            inspection.report(
                    place,
                    "A " + duty.kind().method() + " indicates no level",
                    "'require.escalation', or the line without '.indicating'");
        }
        if (!levels.contains(level.toLowerCase(Locale.ROOT))) {
            inspection.report(
                    place,
                    "'" + level + "' is no level of risk of serious harm",
                    NearestWord.hint(
                            level,
                            levels.stream()
                                    .map(word -> word.toUpperCase(Locale.ROOT))
                                    .toList(),
                            ""));
        }
    }
}
