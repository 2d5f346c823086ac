package org.safeguardingrules.toolkit.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.compiler.testkit.Scenario;
import org.safeguardingrules.compiler.testkit.ScenarioKind;
import org.safeguardingrules.compiler.words.Words;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.toolkit.page.Parts.AddresseePart;
import org.safeguardingrules.toolkit.page.Parts.DutyPart;
import org.safeguardingrules.toolkit.page.Parts.LinePart;
import org.safeguardingrules.toolkit.page.Parts.RulePart;
import org.safeguardingrules.toolkit.page.Parts.ScenarioPart;
import org.safeguardingrules.toolkit.page.Parts.StepPart;

/** The parts of the page that show one rule. */
final class RuleParts {

    private final Pack pack;
    private final Words words;
    private final PackParts parts;
    private final Map<String, String> nothingMore;
    private final Map<String, List<Scenario>> scenarios;

    RuleParts(ReadPack read, Words words, PackParts parts, Collection<Scenario> scenarios) {
        this.pack = read.orThrow();
        this.nothingMore = read.catalogue().nothingMore();
        this.words = words;
        this.parts = parts;
        this.scenarios = scenarios.stream()
                .collect(Collectors.groupingBy(scenario -> scenario.rule().orElse("")));
    }

    RulePart of(Rule rule) {
        Set<Stage> stages = Stage.of(rule);
        List<Duty> duties = rule.duties();
        return new RulePart(
                rule.id(),
                rule.sentence(),
                theme(rule),
                keys(stages.stream().map(Stage::name)),
                stages.stream().map(Stage::words).collect(Collectors.joining(", ")),
                keys(duties.stream().map(duty -> duty.kind().name())),
                keys(duties.stream().map(duty -> authority(rule, duty)).flatMap(RuleParts::forces)),
                rule.from().toString(),
                rule.until().map(Object::toString).orElse(""),
                Shown.days(rule.from(), rule.until()),
                Shown.dating(rule.datedBy()),
                rule.off().orElse(""),
                nothingMore.getOrDefault(rule.id(), ""),
                words.conditions(rule).stream().map(LinePart::of).toList(),
                duties.stream().map(duty -> duty(rule, duty)).toList(),
                parts.uses(words.uses(rule).definitions()),
                words.uses(rule).parameters().stream()
                        .map(pack::parameter)
                        .map(parameter -> parts.number(parameter, value -> true))
                        .toList(),
                scenarios(rule.id()));
    }

    /** The theme that the rule stands in; rows about the advice have one of their own. */
    static String theme(Rule rule) {
        return rule.patterns().isEmpty() ? "the advice itself" : rule.theme().replace('-', ' ');
    }

    /** The scenarios of the file about this row or rule, by what they show. */
    List<ScenarioPart> scenarios(String about) {
        Map<ScenarioKind, List<String>> names = new LinkedHashMap<>();
        for (ScenarioKind kind : ScenarioKind.values()) {
            names.put(kind, new ArrayList<>());
        }
        scenarios
                .getOrDefault(about, List.of())
                .forEach(scenario ->
                        names.getOrDefault(scenario.kind(), List.of()).add(scenario.name()));
        return names.entrySet().stream()
                .filter(kind -> !kind.getValue().isEmpty())
                .map(kind -> new ScenarioPart(shown(kind.getKey()), kind.getValue()))
                .toList();
    }

    /** The scenarios of files about no row. */
    List<String> aboutWholeCases() {
        return scenarios.getOrDefault("", List.of()).stream()
                .map(Scenario::name)
                .toList();
    }

    private static String shown(ScenarioKind kind) {
        return switch (kind) {
            case RAISES -> "Raises it";
            case NEAR_MISS -> "Near miss: one fact changed, and it is not raised";
            case UNKNOWN -> "A fact is not known";
            case FREE -> "Others";
        };
    }

    private DutyPart duty(Rule rule, Duty duty) {
        Action action = pack.action(duty.action());
        return new DutyPart(
                Shown.capital(duty.kind().method()),
                action.name(),
                pack.sentence(action.name()),
                words.about(rule, duty),
                duty.indicating().orElse(""),
                words.due(duty),
                Shown.capital(duty.priority().orElse(rule.priority()).word()),
                addressees(action),
                action.steps().stream()
                        .map(step -> new StepPart(named(step.nations()), Shown.capital(words.step(step))))
                        .toList(),
                parts.authority(authority(rule, duty)));
    }

    private Authority authority(Rule rule, Duty duty) {
        return pack.authority(duty.under().orElse(rule.authority()));
    }

    private static List<AddresseePart> addressees(Action action) {
        Map<String, List<Jurisdiction>> nations = new LinkedHashMap<>();
        for (Jurisdiction nation : Jurisdiction.values()) {
            nations.computeIfAbsent(action.addressee(nation), who -> new ArrayList<>())
                    .add(nation);
        }
        return nations.entrySet().stream()
                .map(who -> new AddresseePart(nations.size() == 1 ? "" : named(who.getValue()), who.getKey()))
                .toList();
    }

    private static String named(List<Jurisdiction> nations) {
        return Shown.capital(nations.stream()
                .map(nation -> switch (nation) {
                    case ENGLAND -> "England";
                    case WALES -> "Wales";
                    case ELSEWHERE -> "elsewhere";
                    case UNKNOWN -> "nation not known";
                })
                .collect(Collectors.joining(", ")));
    }

    /** How far an authority binds, in either nation. */
    private static Stream<String> forces(Authority authority) {
        return Stream.of(Jurisdiction.ENGLAND, Jurisdiction.WALES)
                .map(authority::forceIn)
                .map(Force::name);
    }

    private static String keys(Stream<String> names) {
        return names.distinct().collect(Collectors.joining(" "));
    }

    /** How many rules there are, in words. */
    static String counted(int rules, Optional<String> notBuilt) {
        return notBuilt.isPresent() ? "not built" : rules == 1 ? "1 rule" : rules + " rules";
    }
}
