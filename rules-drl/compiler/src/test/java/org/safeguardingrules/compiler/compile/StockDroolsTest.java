package org.safeguardingrules.compiler.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.engine.InForce;
import org.safeguardingrules.engine.Interpreter;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Vocabulary;

/** Rule files run as their authors wrote them, in any Drools, whatever the host's locale and date format. */
class StockDroolsTest {

    private static final Path TINY = Path.of("src/test/resources/packs/tiny");

    @ParameterizedTest
    @CsvSource({"en-GB,", "tr-TR,", "ar-EG,", "en-GB,dd/MM/yyyy", "tr-TR,dd/MM/yyyy", "ar-EG,dd/MM/yyyy"})
    void files_as_written_hold_alike_everywhere(String locale, String dateFormat) throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            if (dateFormat != null) {
                System.setProperty("drools.dateformat", dateFormat);
            }
            assertAlike(StockDrools::executable);
            assertAlike(StockDrools::classic);
        } finally {
            Locale.setDefault(before);
            System.clearProperty("drools.dateformat");
        }
    }

    private static void assertAlike(Function<List<String>, StockDrools> compile) throws IOException {
        Pack pack = PackSource.read(TINY).orThrow();
        StockDrools stock = compile.apply(texts());
        Interpreter meaning = new Interpreter(pack.rules(), 100_000);
        int fired = 0;
        for (long seed = 0; seed < 30; seed++) {
            CaseFile caseFile = RandomCases.caseFile(seed);
            CaseFacts facts = Vocabulary.facts(caseFile, Trees.DAY, new InForce(pack, Trees.DAY));
            List<String> meant = new ArrayList<>();
            meaning.evaluate(facts).found().matches().forEach(match -> {
                for (Duty duty : match.rule().duties()) {
                    meant.add(match.rule().id() + " " + match.facts() + " "
                            + duty.kind().method() + " " + duty.action());
                }
            });
            List<String> found = new ArrayList<>();
            stock.run(facts)
                    .forEach(rule -> rule.asked()
                            .forEach(asked -> found.add(
                                    rule.rule() + " " + rule.facts() + " " + asked.kind() + " " + asked.action())));
            fired += found.size();
            assertThat(found).containsExactlyInAnyOrderElementsOf(meant);
        }
        assertThat(fired).isPositive();
    }

    private static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.walk(TINY.resolve("rules"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
