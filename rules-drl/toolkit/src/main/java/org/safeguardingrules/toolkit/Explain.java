package org.safeguardingrules.toolkit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.explanation.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says why a rule asks for what it asks for in a case, and why not. */
@Command(
        name = "explain",
        description =
                "Says why a rule asks for what it asks for in a case; and where it is silent, which condition did not"
                        + " hold, on which fact, and what is not known and would have changed it.",
        sortOptions = false)
final class Explain implements Callable<Integer> {

    @ParentCommand
    private @Nullable Safeguarding safeguarding;

    @Parameters(
            paramLabel = "CASE.json",
            description = "The case file; 'safeguarding schema case-file' prints its shape.")
    private Path file = Path.of("");

    @Option(
            names = "--rule",
            paramLabel = "ID",
            required = true,
            description = "The rule; or the row, which means each of its rules.")
    private String rule = "";

    @Option(names = "--about", paramLabel = "SUBJECT", description = "Only what concerns the record with this id.")
    private @Nullable String about;

    @Option(
            names = "--as-at",
            paramLabel = "INSTANT_OR_DATE",
            converter = InstantOrDate.class,
            description = "The instant asked about; a date means the end of that day in London. Left out, the present"
                    + " instant.")
    private @Nullable Instant asAt;

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT_OR_DATE",
            converter = InstantOrDate.class,
            description = "What was recorded later does not count. Left out, the instant asked about.")
    private @Nullable Instant knownAt;

    @Option(
            names = "--pack",
            paramLabel = "DIR_OR_FILE",
            description = "The folder of a pack, or a compiled pack. Left out, England and Wales.")
    private @Nullable Path pack;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "How the explanation is printed: ${COMPLETION-CANDIDATES}.")
    private ExplanationFormat format = ExplanationFormat.TEXT;

    @Override
    public Integer call() {
        Safeguarding parent = Optional.ofNullable(safeguarding).orElseThrow();
        SafeguardingRules rules = SafeguardingRules.load(
                Optional.ofNullable(pack).map(InputFile::pack).orElseGet(EnglandAndWales::pack));
        requireRule(rules);
        Instant day = Optional.ofNullable(asAt).orElseGet(parent::present);
        try {
            Explanation explanation = rules.explain(
                    InputFile.caseFile(file),
                    day,
                    Optional.ofNullable(knownAt).orElse(day),
                    rule,
                    Optional.ofNullable(about));
            parent.print(format.print(explanation, rules.pack()));
        } catch (IllegalArgumentException noSuchRecord) {
            throw new WrongInput(String.valueOf(noSuchRecord.getMessage()));
        }
        return Safeguarding.FINE;
    }

    private void requireRule(SafeguardingRules rules) {
        List<String> ids = Stream.concat(rules.pack().rules().stream(), rules.pack().aboutTheAdvice().values().stream())
                .flatMap(one -> Stream.of(one.id(), one.row()))
                .distinct()
                .toList();
        if (!ids.contains(rule)) {
            throw new WrongInput(
                    "Pack " + rules.pack().id() + " has no row or rule '" + rule + "'",
                    "Maybe "
                            + NearestWord.hint(rule, ids, "the id of a row in its catalogue, such as " + ids.get(0))
                            + ".");
        }
    }
}
