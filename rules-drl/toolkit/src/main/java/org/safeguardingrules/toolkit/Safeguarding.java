package org.safeguardingrules.toolkit;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.audience.Audience;
import org.safeguardingrules.audience.Rendering;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.compiler.compile.Compilation;
import org.safeguardingrules.compiler.mutation.MutationScore;
import org.safeguardingrules.compiler.testkit.coverage.Coverage;
import org.safeguardingrules.compiler.testkit.coverage.CoverageText;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.timeline.Timeline;
import org.safeguardingrules.toolkit.page.CataloguePage;
import org.safeguardingrules.toolkit.page.CoveragePage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** The {@code safeguarding} command: what each of its parts is called with, and what it answers. */
@Command(
        name = "safeguarding",
        description = {
            "Says which checks, referrals and escalations policy asks for on a case, and checks, compiles and tests the"
                    + " rules that say so.",
            "It informs professional judgement. It is not legal advice and no emergency service."
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        subcommands = {Explain.class, Measure.class, Conform.class, Rehearsal.class},
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:the pack or the scenarios looked at are wrong",
            "2:the call is wrong, or something it names cannot be used"
        })
public final class Safeguarding {

    static final int FINE = 0;
    private static final int CHECKED_AND_WRONG = 1;
    static final int WRONG_CALL = 2;

    private static final String PACK_FOLDER = "DIR";
    private static final String PACK_FOLDER_HELP = "The folder of the pack, which holds pack.yaml.";

    private final InstantSource clock;
    private final BufferedReader in;
    private final PrintWriter out;
    private final PrintWriter err;

    private Safeguarding(InstantSource clock, BufferedReader in, PrintWriter out, PrintWriter err) {
        this.clock = clock;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(run(Clock.systemUTC(), System.in, out, err, arguments));
    }

    /** Runs the command, writing UTF-8 whatever the terminal's own encoding is, and returns its exit code. */
    static int run(InstantSource clock, InputStream in, OutputStream out, OutputStream err, String... arguments) {
        BufferedReader said = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        PrintWriter answers = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        PrintWriter errors = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
        CommandLine command = new CommandLine(new Safeguarding(clock, said, answers, errors));
        addVersions(command);
        try {
            return Complaints.heardBy(command.setOut(answers).setErr(errors).setCaseInsensitiveEnumValuesAllowed(true))
                    .execute(arguments);
        } finally {
            answers.flush();
            errors.flush();
        }
    }

    /** Named in the annotation, the versions would be looked up at every start, and thereby the pack read, once a part. */
    private static void addVersions(CommandLine command) {
        command.getCommandSpec().versionProvider(new Versions());
        command.getSubcommands().values().forEach(Safeguarding::addVersions);
    }

    @Command(
            description = "Prints what policy asks for on a case, why, by when, and how far it has come.",
            sortOptions = false)
    int advise(
            @Parameters(
                            paramLabel = "CASE.json",
                            description = "The case file; 'safeguarding schema case-file' prints its shape.")
                    Path file,
            @Option(
                            names = "--as-at",
                            paramLabel = "INSTANT_OR_DATE",
                            converter = InstantOrDate.class,
                            description = "The instant asked about; a date means the end of that day in London. Left"
                                    + " out, the present instant.")
                    @Nullable
                    Instant asAt,
            @Option(
                            names = "--known-at",
                            paramLabel = "INSTANT_OR_DATE",
                            converter = InstantOrDate.class,
                            description = "What was recorded later does not count. Left out, the instant asked about.")
                    @Nullable
                    Instant knownAt,
            @Option(
                            names = "--pack",
                            paramLabel = "DIR_OR_FILE",
                            description = "The folder of a pack, or a compiled pack. Left out, England and Wales.")
                    @Nullable
                    Path pack,
            @Option(
                            names = "--format",
                            defaultValue = "text",
                            description = "How the advice is printed: ${COMPLETION-CANDIDATES}.")
                    AdviceFormat format,
            @Option(
                            names = "--engine",
                            defaultValue = "drools",
                            description =
                                    "What evaluates the rules: ${COMPLETION-CANDIDATES}. All give the same advice;"
                                            + " direct is ready sooner.")
                    EngineWord engine,
            @Mixin ForWhom forWhom) {
        Optional<Audience> audience = forWhom.audience();
        CaseFile caseFile = InputFile.caseFile(file);
        SafeguardingRules rules = engine.of(SafeguardingRules.load(
                        Optional.ofNullable(pack).map(InputFile::pack).orElseGet(EnglandAndWales::pack)))
                .weighingQuestions();
        Instant day = Optional.ofNullable(asAt).orElseGet(this::present);
        Instant known = Optional.ofNullable(knownAt).orElse(day);
        out.print(
                audience.isPresent()
                        ? format.print(rendering(rules, audience.get(), caseFile, day, known))
                        : format.print(rules.advise(caseFile, day, known)));
        return FINE;
    }

    private static Rendering rendering(
            SafeguardingRules rules, Audience audience, CaseFile caseFile, Instant asAt, Instant knownAt) {
        try {
            return rules.adviseFor(audience, caseFile, asAt, knownAt);
        } catch (IllegalArgumentException refused) {
            throw new WrongInput(String.valueOf(refused.getMessage()));
        }
    }

    /** The present instant, which is said, since the call left the day out. */
    Instant present() {
        Instant present = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        err.print("As at " + present + ", the present instant.\n");
        return present;
    }

    @Command(
            description = {
                "Tells the advice on a case day by day: what became known, was newly required, done, overdue or no longer"
                        + " asked for, each day by the policy in force on it and by what was recorded by then.",
                "Then the first day on which each action could have been raised, and what hindsight would have raised"
                        + " sooner."
            },
            sortOptions = false)
    int timeline(
            @Parameters(
                            paramLabel = "CASE.json",
                            description = "The case file; 'safeguarding schema case-file' prints its shape.")
                    Path file,
            @Option(
                            names = "--from",
                            paramLabel = "DATE",
                            converter = CalendarDay.class,
                            description = "The first day, told with all that stood on it. Left out, the day on which a"
                                    + " report, sentence or supervision was known to have begun. Each day of the span costs"
                                    + " time.")
                    @Nullable
                    LocalDate from,
            @Option(
                            names = "--until",
                            paramLabel = "DATE",
                            converter = CalendarDay.class,
                            description = "The last day. Left out, the present day in London.")
                    @Nullable
                    LocalDate until,
            @Option(
                            names = "--pack",
                            paramLabel = "DIR_OR_FILE",
                            description = "The folder of a pack, or a compiled pack. Left out, England and Wales.")
                    @Nullable
                    Path pack,
            @Option(
                            names = "--format",
                            defaultValue = "text",
                            description = "How the timeline is printed: ${COMPLETION-CANDIDATES}.")
                    TimelineFormat format,
            @Option(names = "-o", paramLabel = "FILE", description = "The file to write. Left out, it is printed.")
                    @Nullable
                    Path output) {
        CaseFile caseFile = InputFile.caseFile(file);
        SafeguardingRules rules = SafeguardingRules.load(
                Optional.ofNullable(pack).map(InputFile::pack).orElseGet(EnglandAndWales::pack));
        LocalDate last =
                Optional.ofNullable(until).orElseGet(() -> LocalDate.ofInstant(present(), SafeguardingRules.ZONE));
        if (from != null && from.isAfter(last)) {
            throw new WrongInput(
                    "The first day, " + from + ", comes after the last, " + last,
                    "Maybe the two are the wrong way round.");
        }
        Timeline timeline = from == null ? rules.timeline(caseFile, last) : rules.timeline(caseFile, from, last);
        String told = format.print(timeline);
        if (output == null) {
            out.print(told);
            return FINE;
        }
        OutputFile.write(told, output);
        out.print("Wrote " + output + ": the timeline of case " + timeline.caseId() + " from " + timeline.from()
                + " to " + timeline.until() + ".\n");
        return FINE;
    }

    @Command(description = "Reads a pack and prints every mistake in it, each with its place, the line and what to do.")
    int check(
            @Parameters(paramLabel = PACK_FOLDER, description = PACK_FOLDER_HELP) Path folder,
            @Option(
                            names = "--words",
                            description = "Prints every rule and definition as sentences too, each at its place.")
                    boolean words) {
        PackFolder checked = PackFolder.of(folder);
        if (words && !checked.hasMistakes()) {
            out.print(checked.sentences());
        }
        String complaints = checked.complaints();
        if (!complaints.isEmpty()) {
            return sayWrong(complaints);
        }
        Pack pack = checked.read().orThrow();
        out.print("Nothing is wrong with " + pack.id() + " " + pack.version() + " (rules: "
                + pack.rules().size() + ", definitions: "
                + pack.definitions().size() + ", parameters: "
                + pack.parameters().size() + ", actions: "
                + pack.actions().size() + ", authorities: "
                + pack.authorities().size() + ", scenarios: "
                + checked.scenarios().size() + ").\n");
        return FINE;
    }

    @Command(description = "Checks a pack and writes it, compiled, to one file, for 'advise --pack' or for a host.")
    int compile(
            @Parameters(paramLabel = PACK_FOLDER, description = PACK_FOLDER_HELP) Path folder,
            @Option(names = "-o", paramLabel = "FILE", required = true, description = "The file to write.") Path file) {
        PackFolder checked = PackFolder.of(folder);
        if (checked.hasMistakes()) {
            return sayWrong(checked.mistakes());
        }
        Compilation compilation = checked.compiled();
        OutputFile.write(compilation, file);
        Pack pack = compilation.pack();
        out.print("Wrote " + file + ": " + pack.id() + " " + pack.version() + ", digest " + pack.digest() + ".\n");
        return FINE;
    }

    @Command(description = "Runs the scenarios of a pack and prints each that fails, with what was expected and found.")
    int test(
            @Parameters(paramLabel = PACK_FOLDER, description = PACK_FOLDER_HELP) Path folder,
            @Option(
                            names = "--only",
                            paramLabel = "NAME",
                            description =
                                    "Only the scenarios that have this in their name, or are about the rule with this id.")
                    @Nullable
                    String only,
            @Option(
                            names = "--coverage",
                            description = "Prints too which rules, definitions and conditions no scenario that runs"
                                    + " makes yes, no or unknown.")
                    boolean covering,
            @Option(
                            names = "-o",
                            paramLabel = "FILE.html",
                            description = "With --coverage: a page to write, with the files of the pack and what is"
                                    + " covered in them.")
                    @Nullable
                    Path page) {
        if (page != null && !covering) {
            throw new WrongInput("-o " + page + " without --coverage", "Maybe --coverage is meant too.");
        }
        PackFolder checked = PackFolder.of(folder);
        if (checked.hasMistakes()) {
            return sayWrong(checked.mistakes());
        }
        ScenarioRun run = only == null ? ScenarioRun.ofAll(checked) : ScenarioRun.only(checked, only);
        if (covering) {
            Coverage coverage = run.coverage();
            out.print(CoverageText.of(coverage, checked::shown) + "\n");
            Optional.ofNullable(page)
                    .ifPresent(file -> OutputFile.write(CoveragePage.of(coverage, checked.read()), file));
        }
        out.print(run.report());
        return run.passed() ? FINE : CHECKED_AND_WRONG;
    }

    @Command(
            description = {
                "Changes the rules, definitions and numbers of a pack, one at a time, and prints each change that no"
                        + " scenario notices: the scenario that is missing.",
                "A change that no case can tell stands in equivalents.yaml, with the reason why."
            })
    int mutate(
            @Parameters(paramLabel = PACK_FOLDER, description = PACK_FOLDER_HELP) Path folder,
            @Option(
                            names = "--rule",
                            paramLabel = "ID",
                            description = "Only what this rule or row says, and the definitions, numbers, actions and"
                                    + " authorities that it uses.")
                    @Nullable
                    String rule,
            @Option(
                            names = "--changed-since",
                            paramLabel = "REV",
                            description = "Only what changed since this revision in git: a commit, branch or tag.")
                    @Nullable
                    String revision) {
        PackFolder checked = PackFolder.of(folder);
        if (checked.hasMistakes()) {
            return sayWrong(checked.mistakes());
        }
        MutationRun run = MutationRun.of(checked, rule, revision);
        out.print(run.report());
        return run.passed() ? FINE : CHECKED_AND_WRONG;
    }

    @Command(
            description = {
                "Checks, compiles and tests a pack whenever one of its files is saved, running the scenarios that the"
                        + " edit can affect. Ctrl-C ends it.",
                "Whether the scenarios prove every rule is left to 'test'."
            })
    int watch(
            @Parameters(paramLabel = PACK_FOLDER, description = PACK_FOLDER_HELP) Path folder,
            @Option(names = "--once", description = "Goes through the pack once, and ends.") boolean once)
            throws IOException {
        PackFolder.require(folder);
        try (FolderEvents events = FolderEvents.of(folder)) {
            Watch watch = new Watch(folder, events, out);
            if (once) {
                return watch.once() ? FINE : CHECKED_AND_WRONG;
            }
            out.print("Watching " + folder + "; Ctrl-C ends it.\n");
            out.flush();
            watch.once();
            watch.goOn();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return FINE;
    }

    @Command(
            description = "Writes the catalogue of a pack for people: one HTML page with every row, rule, number,"
                    + " authority and source.")
    int catalogue(
            @Parameters(paramLabel = PACK_FOLDER, description = PACK_FOLDER_HELP) Path folder,
            @Option(names = "-o", paramLabel = "FILE", required = true, description = "The file to write.") Path file) {
        PackFolder checked = PackFolder.of(folder);
        if (checked.hasMistakes()) {
            return sayWrong(checked.mistakes());
        }
        Optional<MutationScore> score =
                MutationScore.kept(folder, checked.read().files());
        OutputFile.write(CataloguePage.of(checked.read(), checked.scenarios(), score), file);
        Pack pack = checked.read().orThrow();
        out.print("Wrote " + file + ": the catalogue of " + pack.id() + " " + pack.version() + ".\n");
        return FINE;
    }

    @Command(
            description =
                    "Prints a JSON Schema (2020-12): of a case file, of advice, of a timeline, or of one kind of file of a pack,"
                            + " with the pack's own words in it.")
    int schema(
            @Parameters(
                            paramLabel = "WORD",
                            description =
                                    "case-file, advice, timeline, parameters, definitions, actions, authorities, wording,"
                                            + " scenarios, relations, rows, sources, words or pack.")
                    String word,
            @Parameters(
                            paramLabel = PACK_FOLDER,
                            arity = "0..1",
                            description = "The folder of the pack, for its files.")
                    @Nullable
                    Path folder) {
        if (folder == null) {
            out.print(SchemaWord.schema(word, null));
            return FINE;
        }
        PackFolder checked = PackFolder.of(folder);
        if (checked.hasMistakes()) {
            return sayWrong(checked.mistakes());
        }
        out.print(SchemaWord.schema(word, checked));
        return FINE;
    }

    @Command(
            description = "Writes a JSON Schema of each kind of file of a pack, and the settings by which Visual Studio"
                    + " Code and IntelliJ complete and check those files with it.")
    int schemas(
            @Parameters(paramLabel = PACK_FOLDER, description = PACK_FOLDER_HELP) Path folder,
            @Option(
                            names = "--project",
                            paramLabel = "FOLDER",
                            description = "The folder that the editor opens. Left out, the repository that the pack is"
                                    + " in, or the pack itself.")
                    @Nullable
                    Path project) {
        PackFolder checked = PackFolder.of(folder);
        if (checked.hasMistakes()) {
            return sayWrong(checked.mistakes());
        }
        Path opened = Optional.ofNullable(project).orElseGet(() -> SchemaFolder.projectOf(folder));
        out.print(new SchemaFolder(opened, folder).write(checked));
        return FINE;
    }

    @Command(name = "new", description = "Writes something new into a pack, so that it is sound at once: now a rule.")
    int newEntry(
            @Parameters(paramLabel = "rule", description = "What is new: a rule.") String what,
            @Parameters(paramLabel = PACK_FOLDER, description = PACK_FOLDER_HELP) Path folder,
            @Option(
                            names = {"-a", "--answer"},
                            paramLabel = "QUESTION=ANSWER",
                            description = "An answer given with the call, as -a id=CHC-14; what is left open is asked."
                                    + " The questions are ${COMPLETION-CANDIDATES}.",
                            completionCandidates = RuleFiles.Questions.class)
                    @Nullable
                    Map<String, String> answers) {
        if (!what.equals("rule")) {
            throw new WrongInput("Nothing new is called '" + what + "'", "Maybe 'safeguarding new rule'.");
        }
        PackFolder checked = PackFolder.of(folder);
        if (checked.hasMistakes()) {
            return sayWrong(checked.mistakes());
        }
        Map<String, String> given = Optional.ofNullable(answers).orElseGet(Map::of);
        out.print(RuleFiles.write(checked, given, in, out));
        return FINE;
    }

    /** Says on standard error how far a reading of this size has come. */
    ProgressBar progress(long whole) {
        return new ProgressBar(err, whole);
    }

    /** Prints an answer. */
    void print(String answer) {
        out.print(answer);
    }

    private int sayWrong(String complaints) {
        err.print(complaints + "\n");
        return CHECKED_AND_WRONG;
    }

    /** Versions of the library and of the pack inside. */
    static final class Versions implements IVersionProvider {

        @Override
        public String[] getVersion() {
            Pack pack = EnglandAndWales.pack().pack();
            return new String[] {
                "safeguarding " + SafeguardingRules.VERSION,
                "pack " + pack.id() + " " + pack.version() + ", digest " + pack.digest()
            };
        }
    }
}
