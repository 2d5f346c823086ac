package org.safeguardingrules.compiler.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;

/**
 * How rules and definitions read. Run with {@code -Dwords.golden=write} to write the golden text anew after a change of
 * words, and read the difference before it is kept.
 */
class WordsTest {

    private static final Path FOLDER = Path.of("src/test/resources/words");
    private static final Path GOLDEN = FOLDER.resolve("golden.txt");

    private final Pack pack = pack();
    private final Words words = Words.of(pack);

    @Test
    void every_construct_reads_as_the_golden_text() throws IOException {
        String text = text();
        if ("write".equals(System.getProperty("words.golden"))) {
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void a_rule_reads_as_one_paragraph_too() {
        assertThat(words.sentence(rule("CHI-01")))
                .isEqualTo("For each period of supervision: it is not ruled out that the period is current; and for"
                        + " each child: it is not ruled out that the child fits “child in contact”. Check"
                        + " “children's services enquiry”, about the child, within 2 working days (“children's"
                        + " services enquiry”) of allocation.");
    }

    @Test
    void a_rule_and_a_definition_name_what_they_use() {
        assertThat(words.uses(rule("WRD-14")))
                .isEqualTo(new Uses(
                        new TreeSet<>(Set.of("only one", "violence")),
                        new TreeSet<>(Set.of("police enquiry", "repeat window", "several events"))));
        assertThat(words.uses(pack.definition("relative harmed")).definitions()).containsExactly("violence");
        assertThat(words.uses(pack.definition("violence")).definitions()).isEmpty();
    }

    private Rule rule(String id) {
        return pack.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (Rule rule : pack.rules()) {
            text.append(rule.id()).append(' ').append(rule.sentence()).append('\n');
            words.conditions(rule).forEach(line -> text.append(line.text("  ")));
            for (Duty duty : rule.duties()) {
                text.append("  ").append(words.duty(rule, duty)).append('\n');
            }
            text.append('\n');
        }
        for (Definition definition : pack.definitions().values()) {
            text.append('“').append(definition.name()).append("” of: ");
            text.append(words.noun(definition)).append('\n');
            for (Definition.Version version : definition.versions()) {
                text.append(words.meaning(definition, version).text("  "));
            }
            text.append("  ").append(words.direction(definition)).append("\n\n");
        }
        pack.parameters()
                .values()
                .forEach(parameter -> text.append('“')
                        .append(parameter.name())
                        .append("”: ")
                        .append(words.number(parameter))
                        .append('\n'));
        return text.toString();
    }

    private static Pack pack() {
        try {
            SortedMap<String, String> files = new TreeMap<>(
                    PackFiles.in(Path.of("src/test/resources/packs/tiny")).texts());
            for (String part : new String[] {"parameters", "definitions", "authorities"}) {
                files.put(part + "/words.yaml", Files.readString(FOLDER.resolve(part + ".yaml")));
            }
            files.put("rules/words/rules.drl", Files.readString(FOLDER.resolve("rules.drl")));
            return PackSource.read(new PackFiles(files)).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
