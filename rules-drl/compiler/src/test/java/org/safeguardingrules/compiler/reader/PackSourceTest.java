package org.safeguardingrules.compiler.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Relation;
import org.safeguardingrules.pack.Relation.RelationKind;
import org.safeguardingrules.pack.Rule;

/** The small pack, read from its files: what becomes of them, and what the digest covers. */
class PackSourceTest {

    private static final PackFiles SMALL = GoldenCase.smallPack();
    private static final String RULES = "rules/children/enquiries.drl";
    private static final String PARAMETERS = "parameters/all.yaml";

    @Test
    void the_front_page_names_the_pack_and_its_class() {
        Pack pack = pack(SMALL);

        assertThat(pack.id()).isEqualTo("small");
        assertThat(pack.version()).isEqualTo("0.1.0");
        assertThat(pack.earliest()).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(pack.vocabulary()).isEqualTo("small");
        assertThat(pack.compiledRules()).isEmpty();
        assertThat(GoldenCase.read(SMALL).className()).isEqualTo("org.safeguardingrules.small.Small");
    }

    @Test
    void a_definition_becomes_its_tree_with_dated_versions() {
        Definition definition = pack(SMALL).definition("violent event");

        assertThat(definition.of()).isEqualTo("Event");
        assertThat(definition.versions())
                .extracting(Definition.Version::from, Definition.Version::until)
                .containsExactly(
                        tuple(LocalDate.of(2018, 1, 1), Optional.of(LocalDate.of(2022, 1, 31))),
                        tuple(LocalDate.of(2022, 1, 31), Optional.empty()));
        assertThat(shown(definition.on(LocalDate.of(2022, 1, 30)))).isEqualTo("all(involved)");
        assertThat(shown(definition.on(LocalDate.of(2022, 1, 31)))).isEqualTo("any(involved, not(any(not(involved))))");
        assertThat(shown(pack(SMALL).definition("relevant child").on(LocalDate.of(2020, 1, 1))))
                .isEqualTo("any(contactWithPerson, onProtectionPlan, relation in [own child, step child])");
    }

    @Test
    void parameters_actions_words_and_relations_become_data() {
        Pack pack = pack(SMALL);

        assertThat(pack.parameter("call-outs looked back")
                        .on(LocalDate.of(2022, 1, 31), Jurisdiction.ENGLAND, Optional.empty())
                        .number())
                .isEqualTo(24);
        assertThat(pack.parameter("call-outs that are many")
                        .on(LocalDate.of(2022, 1, 31), Jurisdiction.WALES, Optional.empty())
                        .number())
                .isEqualTo(2);
        assertThat(pack.action("children's services enquiry").completedBy())
                .containsExactly(new Action.Completion("enquiry", "childrens services"));
        assertThat(pack.action("rating decided again").addressee(Jurisdiction.WALES))
                .isEqualTo("the officer in Wales");
        assertThat(pack.wordList("register").roleUnstated()).isEqualTo(Set.of("domestic abuse history"));
        assertThat(pack.wordList("nature").codes()).containsOnlyKeys("violence", "threat to kill");
        assertThat(pack.relations())
                .extracting(Relation::first, Relation::kind, Relation::second)
                .containsExactly(tuple("INQ-10", RelationKind.COMES_BEFORE, "INQ-11"));
        assertThat(pack.aboutTheAdvice()).containsOnlyKeys("IQ-01");
        assertThat(pack.sentence("INQ-10")).isEqualTo("Children's services, at the start");
        assertThat(pack.calendar(Jurisdiction.WALES).isWorkingDay(LocalDate.of(2026, 12, 25)))
                .isFalse();
    }

    @Test
    void rules_are_numbered_in_the_order_of_their_ids_whatever_file_they_stand_in() {
        String rules = SMALL.texts().getOrDefault(RULES, "");
        PackFiles more = SMALL.with(
                        "rules/a-theme/first.drl",
                        rules.replace("INQ-10", "INQ-12").replace(".check(", ".review("))
                .with(
                        "rules/b-theme/second.drl",
                        rules.replace("INQ-10", "CHC-01").replace(".check(", ".record("));

        assertThat(pack(more).rules())
                .extracting(Rule::number, Rule::id, Rule::theme)
                .containsExactly(
                        tuple(0, "CHC-01", "b-theme"), tuple(1, "INQ-10", "children"), tuple(2, "INQ-12", "a-theme"));
    }

    @Test
    void the_digest_covers_what_is_said_and_not_where_it_stands() {
        String digest = pack(SMALL).digest();

        assertThat(digest).matches("[0-9a-f]{64}");
        assertThat(pack(change(RULES, "// The example", "\n\n// Some example")).digest())
                .isEqualTo(digest);
        assertThat(pack(change(PARAMETERS, "number: 24", "number:   24")).digest())
                .isEqualTo(digest);
        assertThat(List.of(
                        change(PARAMETERS, "number: 24", "number: 25"),
                        change(RULES, "notRuledOut", "yes"),
                        change(RULES, "routine", "urgent"),
                        change("wording/en/all.yaml", "Ask", "Please ask"),
                        change("words/all.yaml", "ADVP", "ADVQ"),
                        change("calendars/england-and-wales.csv", "2026-12-28", "2026-12-29")))
                .extracting(files -> pack(files).digest())
                .doesNotContain(digest)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_broken_pack_is_no_pack_and_its_error_lists_everything() {
        ReadPack read = GoldenCase.read(
                change(PARAMETERS, "unit: months", "unit: month").with("notes.txt", ""));

        assertThat(read.pack()).isEmpty();
        assertThatThrownBy(read::orThrow)
                .isInstanceOf(BrokenPack.class)
                .hasMessageContaining("notes.txt:1:1: ")
                .hasMessageContaining("parameters/all.yaml:8:9: ")
                .hasMessageContaining("Maybe 'months'");
    }

    @Test
    void more_rules_than_a_pack_may_have_are_refused() {
        String rules = SMALL.texts().getOrDefault(RULES, "");
        int start = rules.indexOf("rule ");
        String head = rules.substring(0, start);
        PackFiles files = SMALL;
        for (int hundred = 0; hundred < 15; hundred++) {
            String hundredRules = numbered(rules.substring(start), 100 * hundred + 1, 100 * hundred + 100);
            files = files.with("rules/children/part-" + hundred + ".drl", head + hundredRules);
        }

        assertThat(GoldenCase.read(files).diagnostics())
                .extracting(Object::toString)
                .filteredOn(said -> !said.contains("lines, more than") && !said.contains("asks for nothing but"))
                .singleElement()
                .asString()
                .contains("More than 1400 rules in one pack");
    }

    @Test
    void a_file_that_is_too_long_is_refused_before_it_is_read() {
        PackFiles files = SMALL.with(RULES, "(".repeat(200_001)).with(PARAMETERS, "[".repeat(200_001));

        assertThat(GoldenCase.read(files).diagnostics())
                .extracting(diagnostic -> diagnostic.place() + " " + diagnostic.what())
                .contains(
                        RULES + ":1:1 The file has 200001 characters; at most 200000 are read",
                        PARAMETERS + ":1:1 The file has 200001 characters; at most 200000 are read");
    }

    @Test
    void a_folder_is_read_without_the_files_of_its_module(@TempDir Path folder) throws IOException {
        for (String path : SMALL.texts().keySet()) {
            write(folder, path, SMALL.texts().getOrDefault(path, ""));
        }
        write(folder, "pom.xml", "<project/>");
        write(folder, "src/main/java/Any.java", "class Any {}");
        write(folder, "target/classes/any.class", "");
        write(folder, "scenarios/children/INQ-10.yaml", "rule: INQ-10\n");

        PackFiles read = PackFiles.in(folder);

        assertThat(read.under("scenarios/")).containsOnlyKeys("scenarios/children/INQ-10.yaml");
        assertThat(GoldenCase.read(read).rendered()).isEmpty();
        assertThat(pack(read).digest()).isEqualTo(pack(SMALL).digest());
    }

    @Test
    void what_is_no_text_or_no_file_is_refused(@TempDir Path folder) throws IOException {
        write(folder, "rules/children/bytes.drl", "");
        Files.write(folder.resolve("rules/children/bytes.drl"), new byte[] {'r', 'u', (byte) 0xC3, (byte) 0x28});
        Files.createSymbolicLink(folder.resolve("rules/children/link.drl"), folder.resolve("rules/children/bytes.drl"));
        write(folder, "rules/children/Starter.class", "bytes");

        assertThat(PackSource.read(folder).diagnostics())
                .extracting(diagnostic -> diagnostic.place().toString())
                .contains(
                        "rules/children/bytes.drl:1:3",
                        "rules/children/link.drl:1:1",
                        "rules/children/Starter.class:1:1");
        assertThat(PackFiles.in(folder).texts()).containsEntry("rules/children/Starter.class", "");
    }

    private static String numbered(String rule, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> rule.replace("INQ-10", "INQ-10." + number))
                .collect(Collectors.joining());
    }

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static PackFiles change(String path, String from, String to) {
        String text = SMALL.texts().getOrDefault(path, "");
        assertThat(text).contains(from);
        return SMALL.with(path, text.replace(from, to));
    }

    private static Pack pack(PackFiles files) {
        ReadPack read = GoldenCase.read(files);
        assertThat(read.rendered()).isEmpty();
        return read.orThrow();
    }

    private static String shown(Derivation derivation) {
        if (derivation instanceof Derivation.AnyOf any) {
            return "any(" + shown(any.parts()) + ")";
        }
        if (derivation instanceof Derivation.AllOf all) {
            return "all(" + shown(all.parts()) + ")";
        }
        if (derivation instanceof Derivation.NotOf not) {
            return "not(" + shown(not.part()) + ")";
        }
        if (derivation instanceof Derivation.Word word) {
            return word.word().calls().get(0).member() + " in " + word.among();
        }
        return ((Derivation.Member) derivation).answer().calls().get(0).member();
    }

    private static String shown(List<Derivation> parts) {
        return parts.stream().map(PackSourceTest::shown).collect(Collectors.joining(", "));
    }
}
