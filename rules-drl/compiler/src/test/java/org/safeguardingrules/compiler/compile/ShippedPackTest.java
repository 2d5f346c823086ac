package org.safeguardingrules.compiler.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.compiler.testkit.GeneratedCases;
import org.safeguardingrules.compiler.testkit.Scenario;
import org.safeguardingrules.compiler.testkit.ScenarioRunner;
import org.safeguardingrules.compiler.testkit.Scenarios;
import org.safeguardingrules.engine.DirectEngine;
import org.safeguardingrules.engine.DroolsEngine;
import org.safeguardingrules.engine.Engine;
import org.safeguardingrules.engine.InForce;
import org.safeguardingrules.engine.Interpreter;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Vocabulary;

/** The shipped pack means the same to the interpreter, to the executable model, to classic mode and to stock Drools. */
class ShippedPackTest {

    private static final Path FOLDER = Path.of("../england-and-wales");
    private static final long STEPS = 500_000;
    private static final int ONE_FULL_IN = 5;
    private static final int CASES = Integer.getInteger("engines.cases", 1_000);

    private static ReadPack source;
    private static Pack pack;
    private static CompiledPack compiled;

    @BeforeAll
    static void compileOnce() {
        source = PackSource.read(FOLDER);
        Compilation compilation = RuleCompiler.withoutCache().compile(source.orThrow());
        pack = compilation.pack();
        compiled = compilation.load();
    }

    @Test
    void everyScenarioGetsTheSameAdviceInterpretedAndCompiled() {
        ScenarioRunner interpreted =
                new ScenarioRunner(SafeguardingRules.load(compiled).interpreted());
        ScenarioRunner drools = new ScenarioRunner(SafeguardingRules.load(compiled));
        Scenarios scenarios = Scenarios.read(source.files(), pack);
        assertThat(scenarios.all()).isNotEmpty();
        for (Scenario scenario : scenarios.all()) {
            assertThat(drools.advise(scenario)).as(scenario.name()).isEqualTo(interpreted.advise(scenario));
        }
    }

    @Test
    void randomCasesMatchAlikeInEveryEngineByTheNumbersOfTheDaysOfPolicyChangesAndTheDaysBefore() {
        List<LocalDate> days = daysAroundChanges();
        GeneratedCases full = GeneratedCases.of(pack);
        GeneratedCases small = full.withAtMost(2).sparse();
        Engine meaning = new Interpreter(pack.rules(), STEPS);
        List<Engine> others = List.of(
                new DirectEngine(pack.rules(), STEPS),
                new DroolsEngine(compiled, pack.rules(), STEPS),
                new ClassicEngine(pack, pack.rules()));
        long matches = 0;
        Set<String> rulesThatHeld = new TreeSet<>();
        for (int i = 0; i < CASES; i++) {
            LocalDate day = days.get(i % days.size());
            CaseFile caseFile = (i % ONE_FULL_IN == 0 ? full : small).on(day).at(i);
            List<String> meant = MatchText.of(meaning.evaluate(facts(caseFile, day)));
            for (Engine engine : others) {
                assertThat(MatchText.of(engine.evaluate(facts(caseFile, day))))
                        .as("case %d on %s in %s", i, day, engine.getClass().getSimpleName())
                        .isEqualTo(meant);
            }
            matches += meant.size();
            meant.forEach(text -> rulesThatHeld.add(text.substring(0, text.indexOf(' '))));
        }
        assertThat(matches).isGreaterThan(CASES);
        assertThat(rulesThatHeld.size())
                .as(
                        "rules that held at least once, of %d: without %s",
                        pack.rules().size(), without(rulesThatHeld))
                .isGreaterThan(pack.rules().size() * 3 / 4);
    }

    @ParameterizedTest
    @CsvSource({"en-GB,", "tr-TR,dd/MM/yyyy", "ar-EG,dd/MM/yyyy"})
    void theFilesAsWrittenHoldAlikeInStockDroolsWhateverLocaleAndDateFormat(String locale, String dateFormat)
            throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            if (dateFormat != null) {
                System.setProperty("drools.dateformat", dateFormat);
            }
            List<String> texts = filesAsWritten();
            assertHoldsAlike(StockDrools.executable(texts));
            assertHoldsAlike(StockDrools.classic(texts));
        } finally {
            Locale.setDefault(before);
            System.clearProperty("drools.dateformat");
        }
    }

    private static void assertHoldsAlike(StockDrools stock) {
        Interpreter meaning = new Interpreter(pack.rules(), STEPS);
        GeneratedCases cases = GeneratedCases.of(pack);
        for (long seed = 0; seed < 100; seed++) {
            CaseFile caseFile = cases.at(seed);
            List<String> meant = new ArrayList<>();
            meaning.evaluate(facts(caseFile, GeneratedCases.DAY))
                    .found()
                    .matches()
                    .forEach(match -> {
                        for (Duty duty : match.rule().duties()) {
                            meant.add(match.rule().id() + " " + match.facts() + " " + duty.action());
                        }
                    });
            List<String> found = new ArrayList<>();
            stock.run(facts(caseFile, GeneratedCases.DAY))
                    .forEach(fired -> fired.asked()
                            .forEach(asked -> found.add(fired.rule() + " " + fired.facts() + " " + asked.action())));
            assertThat(found).as("case %d", seed).containsExactlyInAnyOrderElementsOf(meant);
        }
    }

    /** Every day on which a rule begins or ends, the day before, and a day of today's policy. */
    private static List<LocalDate> daysAroundChanges() {
        TreeSet<LocalDate> days = new TreeSet<>(Set.of(GeneratedCases.DAY));
        for (Rule rule : pack.rules()) {
            Stream.concat(Stream.of(rule.from()), rule.until().stream()).forEach(day -> {
                days.add(day);
                days.add(day.minusDays(1));
            });
        }
        return List.copyOf(days);
    }

    private static CaseFacts facts(CaseFile caseFile, LocalDate day) {
        return Vocabulary.facts(caseFile.asItStood(day).caseFile(), day, new InForce(pack, day));
    }

    private static List<String> without(Set<String> held) {
        return pack.rules().stream()
                .map(Rule::id)
                .filter(id -> !held.contains(id))
                .toList();
    }

    private static List<String> filesAsWritten() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER.resolve("rules"))) {
            Map<Path, String> texts = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file, Files.readString(file));
            }
            return List.copyOf(texts.values());
        }
    }
}
