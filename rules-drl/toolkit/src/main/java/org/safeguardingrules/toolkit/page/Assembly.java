package org.safeguardingrules.toolkit.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.catalogue.Catalogue;
import org.safeguardingrules.compiler.mutation.MutationScore;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.compiler.testkit.Scenario;
import org.safeguardingrules.compiler.words.Words;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.toolkit.page.Parts.Choice;
import org.safeguardingrules.toolkit.page.Parts.MayGoPart;
import org.safeguardingrules.toolkit.page.Parts.NumberPart;
import org.safeguardingrules.toolkit.page.Parts.Page;
import org.safeguardingrules.toolkit.page.Parts.RowPart;
import org.safeguardingrules.toolkit.page.Parts.SourcePart;

/** Puts together what the page shows of a pack. */
final class Assembly {

    private final Pack pack;
    private final Catalogue catalogue;
    private final List<Rule> rules;
    private final PackParts packParts;
    private final RuleParts ruleParts;
    private final String noticed;

    Assembly(ReadPack read, List<Scenario> scenarios, Optional<MutationScore> score) {
        noticed = score.map(MutationScore::sentence).orElse("");
        pack = read.orThrow();
        catalogue = read.catalogue();
        rules = Stream.concat(pack.rules().stream(), pack.aboutTheAdvice().values().stream())
                .toList();
        Words words = Words.of(pack);
        packParts = new PackParts(pack, words, rules);
        ruleParts = new RuleParts(read, words, packParts, scenarios);
    }

    Page page(String style, String script) {
        List<RowPart> rows = rows();
        List<NumberPart> weak = packParts.weakNumbers();
        return new Page(
                pack.title(),
                pack.id(),
                pack.version(),
                Shown.day(pack.earliest()),
                rows.size(),
                rules.size(),
                rules.stream()
                        .map(RuleParts::theme)
                        .distinct()
                        .sorted()
                        .map(theme -> new Choice(theme, Shown.capital(theme)))
                        .toList(),
                Arrays.stream(Stage.values())
                        .map(stage -> new Choice(stage.name(), stage.words()))
                        .toList(),
                Arrays.stream(Kind.values())
                        .map(kind -> new Choice(kind.name(), Shown.capital(kind.method())))
                        .toList(),
                Arrays.stream(Force.values())
                        .map(force -> new Choice(force.name(), Shown.force(force) + ": " + Shown.says(force)))
                        .toList(),
                rows,
                catalogue.changes().stream().map(PackParts::change).toList(),
                Arrays.stream(Force.values()).map(Shown::force).toList(),
                noticed,
                packParts.dutyCounts(),
                packParts.numberCounts(),
                weak,
                weak.stream().mapToInt(number -> number.values().size()).sum(),
                (int) packParts.values().count(),
                rules.stream()
                        .flatMap(rule -> rule.mayGo().stream()
                                .map(because -> new MayGoPart(rule.id(), rule.sentence(), because)))
                        .toList(),
                packParts.definitions(),
                packParts.numbers(),
                pack.authorities().values().stream().map(packParts::authority).toList(),
                ruleParts.aboutWholeCases(),
                pack.sources().values().stream()
                        .map(source -> new SourcePart(source.id(), source.title(), source.read()))
                        .toList(),
                style,
                script);
    }

    /** The rows in their order; after them, those that rules name and no file lists. */
    private List<RowPart> rows() {
        Map<String, List<Rule>> byRow = rules.stream().collect(Collectors.groupingBy(Rule::row));
        Map<String, Catalogue.Row> rows = new LinkedHashMap<>(catalogue.rows());
        rules.forEach(rule -> rows.putIfAbsent(rule.row(), new Catalogue.Row(rule.sentence(), Optional.empty())));
        return rows.entrySet().stream()
                .map(row -> row(row.getKey(), row.getValue(), byRow.getOrDefault(row.getKey(), List.of())))
                .toList();
    }

    private RowPart row(String id, Catalogue.Row row, List<Rule> own) {
        boolean hasRuleOfItsName = own.stream().anyMatch(rule -> rule.id().equals(id));
        return new RowPart(
                id,
                row.title(),
                row.notBuilt().orElse(""),
                RuleParts.counted(own.size(), row.notBuilt()),
                own.stream().map(ruleParts::of).toList(),
                hasRuleOfItsName ? List.of() : ruleParts.scenarios(id));
    }
}
