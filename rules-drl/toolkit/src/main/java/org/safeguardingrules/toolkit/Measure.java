package org.safeguardingrules.toolkit;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.measure.CaseloadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Counts over a caseload what became of what policy asked for. */
@Command(
        name = "measure",
        description = {
            "Counts over a caseload, for each action of the pack, how often it was done of the times that it should have been,"
                    + " in time or late, and how often nobody can know.",
            "These are measures of process, and no judgement of quality or of anybody. Beside the report stand the same"
                    + " figures as CSV and JSON."
        },
        sortOptions = false)
final class Measure implements Callable<Integer> {

    @ParentCommand
    private @Nullable Safeguarding safeguarding;

    @Parameters(paramLabel = "CASES.jsonl", description = "The case files, one on each line.")
    private Path file = Path.of("");

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
            names = "--groups",
            paramLabel = "FILE",
            description =
                    "Compares groups of cases: on each line the id of a case, a comma and its group. No rule reads it,"
                            + " and small numbers are withheld.")
    private @Nullable Path groups;

    @Option(
            names = "--fewest",
            paramLabel = "N",
            defaultValue = "10",
            description =
                    "A group in which fewer cases should have been done is withheld, and as many others as hide it."
                            + " Left out, ${DEFAULT-VALUE}, which is this command's own choice.")
    private int fewest;

    @Option(
            names = "--pack",
            paramLabel = "DIR_OR_FILE",
            description = "The folder of a pack, or a compiled pack. Left out, England and Wales.")
    private @Nullable Path pack;

    @Option(
            names = "-o",
            paramLabel = "REPORT.html",
            required = true,
            description = "The report to write. What cannot be used of the caseload is listed in a file beside it.")
    private Path output = Path.of("");

    @Option(
            names = "--format",
            split = ",",
            description = "What is written: ${COMPLETION-CANDIDATES}, with commas between. Left out, all of them.")
    private @Nullable List<MeasureFormat> formats;

    @Override
    public Integer call() {
        Safeguarding parent = Optional.ofNullable(safeguarding).orElseThrow();
        CaseloadFile cases = new CaseloadFile(file);
        long size = cases.size();
        Optional<GroupsFile> grouped = Optional.ofNullable(groups).map(GroupsFile::read);
        SafeguardingRules rules = SafeguardingRules.load(
                        Optional.ofNullable(pack).map(InputFile::pack).orElseGet(EnglandAndWales::pack))
                .direct();
        Instant day = Optional.ofNullable(asAt).orElseGet(parent::present);
        LocalDate last = dayOf(day);
        LocalDate known = dayOf(Optional.ofNullable(knownAt).orElse(day));
        CaseloadRun run = new CaseloadRun(grouped, parent.progress(size));
        cases.read(caseFile -> rules.measure(caseFile, last, known), run);
        run.end();
        if (!run.refusals().isEmpty()) {
            OutputFile.write(run.refusals(), beside("refused.txt"));
        }
        if (run.isEmpty()) {
            throw new WrongInput(
                    file + " holds no case that can be used",
                    run.refusals().isEmpty()
                            ? "Maybe it is empty."
                            : "Maybe " + beside("refused.txt") + " says why, line by line.");
        }
        parent.print(write(run.report(rules.pack(), fewest), run));
        return Safeguarding.FINE;
    }

    private String write(CaseloadReport report, CaseloadRun run) {
        Set<MeasureFormat> wanted = Optional.ofNullable(formats)
                .<Set<MeasureFormat>>map(EnumSet::copyOf)
                .orElseGet(() -> EnumSet.allOf(MeasureFormat.class));
        wanted.forEach(format -> OutputFile.write(format.write(report), fileOf(format)));
        String written =
                wanted.stream().map(format -> fileOf(format).toString()).collect(Collectors.joining(", "));
        String refused = run.refused() == 0
                ? ""
                : " Lines that cannot be used: " + run.refused() + ", listed in " + beside("refused.txt") + ".";
        return "Wrote " + written + ": the measures of " + report.cases() + " cases as at "
                + report.madeWith().asAt() + "." + refused + "\n";
    }

    private Path fileOf(MeasureFormat format) {
        return format == MeasureFormat.HTML ? output : beside(format.toString());
    }

    /** A file beside the report with its name and another ending. */
    private Path beside(String ending) {
        String name = output.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return output.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + "." + ending);
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, SafeguardingRules.ZONE);
    }
}
