package org.safeguardingrules.compiler.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.catalogue.Catalogue;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Mark;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Rule;

/**
 * What a pack rests on, in figures: how its authorities bind and how well they and its numbers are confirmed, every number
 * that no policy gives, what is off or not built, and how often each rule speaks.
 */
public final class PackReport {

    private final Pack pack;
    private final Catalogue catalogue;
    private final int scenarios;
    private final Raised benign;
    private final Raised ordinary;
    private final StringBuilder text = new StringBuilder();

    private PackReport(PackUnderTest underTest, Raised benign, Raised ordinary) {
        this.pack = underTest.pack();
        this.catalogue = underTest.read().catalogue();
        this.scenarios = underTest.scenarios().all().size();
        this.benign = benign;
        this.ordinary = ordinary;
    }

    /**
     * The report on a pack, as text.
     *
     * @param underTest the pack
     * @param benign how often its rules speak in benign cases
     * @param ordinary how often they speak in ordinary cases
     */
    public static String of(PackUnderTest underTest, Raised benign, Raised ordinary) {
        PackReport report = new PackReport(underTest, benign, ordinary);
        report.counts();
        report.authorities();
        report.numbers();
        report.silent();
        report.shares();
        return report.text.toString();
    }

    private void counts() {
        long built = catalogue.rows().values().stream()
                .filter(row -> row.notBuilt().isEmpty())
                .count();
        line("%s %s", pack.id(), pack.version());
        line(
                "Rows %d, of which built %d; rules %d, definitions %d, parameters %d, actions %d, scenarios %d",
                catalogue.rows().size(),
                built,
                pack.rules().size(),
                pack.definitions().size(),
                pack.parameters().size(),
                pack.actions().size(),
                scenarios);
    }

    private void authorities() {
        heading("How duties bind, and how well they are confirmed: rules by the force and mark of their authority");
        Map<Force, Map<Mark, Long>> rules = pack.rules().stream()
                .map(rule -> pack.authority(rule.authority()))
                .collect(Collectors.groupingBy(
                        authority -> authority.forceIn(Jurisdiction.ENGLAND),
                        TreeMap::new,
                        Collectors.groupingBy(Authority::mark, TreeMap::new, Collectors.counting())));
        rules.forEach((force, marks) -> line("  %-10s %s", force, marks));
        heading("Authorities by mark");
        line(
                "  %s",
                pack.authorities().values().stream()
                        .collect(Collectors.groupingBy(Authority::mark, TreeMap::new, Collectors.counting())));
    }

    private void numbers() {
        heading("Numbers by mark");
        line(
                "  %s",
                pack.parameters().values().stream()
                        .flatMap(parameter -> parameter.values().stream())
                        .collect(Collectors.groupingBy(Parameter.Value::mark, TreeMap::new, Collectors.counting())));
        heading("Numbers that are recalled or this library's own choice");
        for (Parameter parameter : new TreeMap<>(pack.parameters()).values()) {
            parameter.values().stream()
                    .filter(value -> value.mark().compareTo(Mark.RECALLED) >= 0)
                    .forEach(value -> line(
                            "  %-10s %s: %d %s from %s%s",
                            value.mark(),
                            parameter.name(),
                            value.number(),
                            parameter.unit().words(),
                            value.from(),
                            where(value)));
        }
    }

    private static String where(Parameter.Value value) {
        Stream<String> nation = value.nation().map(Jurisdiction::word).stream();
        String place = Stream.concat(nation, value.areas().stream()).collect(Collectors.joining(", "));
        return place.isEmpty() ? "" : " (" + place + ")";
    }

    private void silent() {
        heading("Rules that are off until a policy owner switches them on");
        rules().filter(rule -> rule.off().isPresent())
                .forEach(rule -> line("  %s: %s", rule.id(), rule.off().orElseThrow()));
        heading("Rules that ask for nothing but what another one asks for whenever they hold");
        catalogue.nothingMore().forEach((id, why) -> line("  %s: %s", id, why));
        heading("Rows that are not built");
        catalogue.rows().forEach((id, row) -> row.notBuilt().ifPresent(why -> line("  %s: %s", id, why)));
        heading("Days on which policy changed without a pair of scenarios");
        catalogue
                .changes()
                .forEach(change -> change.untested()
                        .ifPresent(why -> line(
                                "  %s %s %s",
                                change.on().map(Object::toString).orElse("unknown"), change.says(), why)));
    }

    private void shares() {
        heading("In how many of a hundred cases each rule speaks, done or not: benign cases, ordinary ones");
        List<Rule> speaking = new ArrayList<>(rules().toList());
        speaking.sort(Comparator.comparing((Rule rule) -> -benign.percent(rule.id()))
                .thenComparing(rule -> -ordinary.percent(rule.id()))
                .thenComparing(Rule::id));
        for (Rule rule : speaking) {
            line(
                    "  %-10s %5.1f %5.1f%s",
                    rule.id(),
                    benign.percent(rule.id()),
                    ordinary.percent(rule.id()),
                    Optional.ofNullable(catalogue.often().get(rule.id()))
                            .map(why -> "  " + why)
                            .orElse(""));
        }
    }

    private Stream<Rule> rules() {
        return Stream.concat(pack.rules().stream(), new TreeMap<>(pack.aboutTheAdvice()).values().stream());
    }

    private void heading(String heading) {
        line("%n%s", heading);
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
