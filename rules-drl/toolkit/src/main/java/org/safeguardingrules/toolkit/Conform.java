package org.safeguardingrules.toolkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.toolkit.conform.Conformance;
import org.safeguardingrules.toolkit.conform.ReferenceCase;
import org.safeguardingrules.toolkit.conform.ReferenceCases;
import org.safeguardingrules.toolkit.conform.UnusableReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Holds what a host's mapping gives against what it should give. */
@Command(
        name = "conform",
        description = {
            "Tells the reference cases, which anybody can record in a system of their own; then, of the case files that a"
                    + " mapping from that system gives, each fact that lost its meaning, by case and field, and which"
                    + " actions of the advice that changes.",
            "And what each field that the system does not hold costs in rules that are mute."
        },
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:a fact lost its meaning, or a reference case was not mapped",
            "2:the call is wrong, or something it names cannot be used"
        })
final class Conform implements Callable<Integer> {

    private static final int NOT_FAITHFUL = 1;

    @ParentCommand
    private @Nullable Safeguarding safeguarding;

    @Parameters(
            paramLabel = "MAPPED.jsonl",
            arity = "0..1",
            description =
                    "Case files, one a line, each with the id of its reference case. Left out, the reference cases"
                            + " are told.")
    private @Nullable Path file;

    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description = "A folder of reference cases, a file each, shaped as those that '--format json' prints. Left"
                    + " out, those that come with the command.")
    private @Nullable Path folder;

    @Option(
            names = "--pack",
            paramLabel = "DIR_OR_FILE",
            description = "The folder of a pack, or a compiled pack. Left out, England and Wales.")
    private @Nullable Path pack;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "How the report is printed: ${COMPLETION-CANDIDATES}.")
    private ConformFormat format = ConformFormat.TEXT;

    @Override
    public Integer call() {
        Safeguarding parent = Optional.ofNullable(safeguarding).orElseThrow();
        List<ReferenceCase> references = references();
        if (file == null) {
            parent.print(format.print(references));
            return Safeguarding.FINE;
        }
        List<CaseFile> mapped = MappedFile.read(file, references);
        SafeguardingRules rules = SafeguardingRules.load(
                Optional.ofNullable(pack).map(InputFile::pack).orElseGet(EnglandAndWales::pack));
        Conformance conformance = Conformance.of(references, mapped, rules);
        parent.print(format.print(conformance));
        return conformance.isFaithful() ? Safeguarding.FINE : NOT_FAITHFUL;
    }

    private List<ReferenceCase> references() {
        if (folder == null) {
            return ReferenceCases.shipped();
        }
        if (!Files.isDirectory(folder)) {
            throw new WrongInput(
                    "There is no folder " + folder, "Maybe the path starts from another folder, or names a file.");
        }
        try {
            return InputFile.read(folder, ReferenceCases::in);
        } catch (UnusableReference unusable) {
            throw new WrongInput(String.valueOf(unusable.getMessage()));
        }
    }
}
