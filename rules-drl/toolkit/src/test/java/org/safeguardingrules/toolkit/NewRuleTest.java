package org.safeguardingrules.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguardingrules.compiler.reader.PackFiles;

class NewRuleTest {

    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("id", "CHI-02"),
            Map.entry("title", "Early help: who leads"),
            Map.entry("sentence", "Early help may be in place: who leads it is established"),
            Map.entry("about", "Child"),
            Map.entry("facts", "earlyHelp, livesWithPerson"),
            Map.entry("action", "establish who leads early help"),
            Map.entry("wording", "Establish who leads early help."),
            Map.entry("contacts", "yes"),
            Map.entry("consent", "no"),
            Map.entry("safe-contact", "Nothing is said to the family first."),
            Map.entry("period", "early help lead established"),
            Map.entry("period-says", "How long until it is established who leads early help."),
            Map.entry("number", "3"),
            Map.entry("authority", "EARLY-HELP-LEAD"),
            Map.entry("authority-says", "Where early help is in place, who leads it is known."));

    @TempDir
    Path parent = Path.of("");

    private EditedPack pack = new EditedPack(parent);

    @BeforeEach
    void copyPack() {
        pack = EditedPack.in(parent).withScenarios();
    }

    @Test
    void what_is_written_passes_check_and_test_at_once() throws IOException {
        Called called = newRule(ANSWERS);

        assertThat(called.err()).isEmpty();
        assertThat(called.out())
                .contains(
                        "Wrote " + pack.folder() + "/rules/children/chi-02.drl\n",
                        "Wrote " + pack.folder() + "/scenarios/children/CHI-02.yaml\n",
                        "The pack is sound with it");
        assertThat(Called.with("check", pack.folder()).err()).isEmpty();
        assertThat(Called.with("test", pack.folder()).out()).endsWith("Scenarios: 15, failed: 0.\n");
        assertThat(read("rules/children/chi-02.drl"))
                .contains("$child : Child( earlyHelp.notRuledOut, livesWithPerson.notRuledOut )");
        assertThat(read("scenarios/children/CHI-02.yaml")).contains("{ rule: CHI-02, about: child, due: 2026-03-05 }");
    }

    @Test
    void a_file_that_is_there_keeps_every_character() throws IOException {
        pack.change("parameters/all.yaml", "unit: working days", "unit:   working days   # as it was typed");
        Map<String, String> before = PackFiles.in(pack.folder()).texts();

        newRule(ANSWERS);

        Map<String, String> after = PackFiles.in(pack.folder()).texts();
        assertThat(after).containsKeys(before.keySet().toArray(String[]::new));
        before.forEach((file, text) -> assertThat(after.getOrDefault(file, "")).startsWith(text));
    }

    @Test
    void nothing_is_overwritten_and_an_id_is_used_once() throws IOException {
        Files.move(
                pack.folder().resolve("rules/children/enquiry.drl"),
                pack.folder().resolve("rules/children/chi-02.drl"));
        Map<String, String> before = PackFiles.in(pack.folder()).texts();

        assertThat(newRule(ANSWERS).err()).contains("chi-02.drl is there already, and nothing is overwritten");
        assertThat(Called.with("new", "rule", pack.folder(), "-a", "id=CHI-01").err())
                .isEqualTo("-a id: There is a rule CHI-01. Maybe CHI-01.2.\n");
        assertThat(PackFiles.in(pack.folder()).texts()).isEqualTo(before);
    }

    @Test
    void a_word_that_is_nearly_right_is_answered_with_the_right_one() {
        assertThat(newRule(with("about", "Chid")).err()).contains("Maybe 'Child'");
        assertThat(newRule(with("facts", "earlyHlp")).err()).contains("Maybe 'earlyHelp'");
        assertThat(newRule(with("period", "childrens services enquiry")).err())
                .contains("Maybe 'children's services enquiry'");
        assertThat(newRule(with("colour", "green")).err()).contains("There is no question 'colour'");
        assertThat(newRule(with("wales", "the same")).err()).contains("Nothing had to be asked about 'wales'");
    }

    @Test
    void what_the_call_leaves_open_is_asked_until_the_answer_can_be_used() {
        Called called = Called.saying("""
                CHI-1b
                CHI-01.2
                Children's services are asked about a child on a plan

                Child
                protectionPlan
                nothing

                children's services enquiry

                children's services enquiry

                ASK-FIRST

                """, "new", "rule", pack.folder());

        assertThat(called.err()).isEmpty();
        assertThat(called.out())
                .contains("'CHI-1b' is no id of a rule. Maybe letters, a dash and a number, as in CHC-14.")
                .contains("Wrote " + pack.folder() + "/rules/children/chi-01-2.drl");
        assertThat(Called.with("check", pack.folder()).err()).isEmpty();
    }

    private Called newRule(Map<String, String> answers) {
        List<Object> call = new ArrayList<>(List.of("new", "rule", pack.folder()));
        new TreeMap<>(answers).forEach((question, answer) -> call.addAll(List.of("-a", question + "=" + answer)));
        return Called.with(call.toArray());
    }

    private static Map<String, String> with(String question, String answer) {
        Map<String, String> answers = new TreeMap<>(ANSWERS);
        answers.put(question, answer);
        return answers;
    }

    private String read(String file) throws IOException {
        return Files.readString(pack.folder().resolve(file));
    }
}
