package org.safeguardingrules.compiler.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.audience.Audience;
import org.safeguardingrules.audience.Rendering;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.json.CaseFileJson;
import org.safeguardingrules.json.RenderingJson;
import org.safeguardingrules.pack.CompiledPack;

/**
 * One case as each reader sees it. Run with {@code -Drendering.golden=write} to write the texts anew after a change of
 * words, and read the difference before it is kept.
 */
class RenderingTest {

    private static final Path FOLDER = Path.of("src/test/resources/rendering");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Audience PERSON = Audience.person("written warning", "enforcement officer");
    private static final Audience POLICE = Audience.agency("the police domestic abuse unit");
    private static final SafeguardingRules RULES = SafeguardingRules.load(CompiledPack.notCompiled(
            PackSource.read(Path.of("src/test/resources/packs/laws")).orThrow()));

    @Test
    void the_practitioner_reads_everything_with_its_label_and_who_may_know() throws IOException {
        assertGolden("practitioner.txt", shown(Audience.PRACTITIONER).text());
    }

    @Test
    void the_manager_reads_first_what_a_manager_decides() throws IOException {
        assertGolden("manager.txt", shown(Audience.MANAGER).text());
    }

    @Test
    void another_agency_reads_what_is_addressed_to_it_and_shared_with_it() throws IOException {
        Rendering shared = shown(POLICE.clearedFor(Sensitivity.THIRD_PARTY_CONFIDENTIAL));
        assertGolden("agency.txt", shared.text());
        assertGolden("agency.json", RenderingJson.write(shared));
    }

    @Test
    void an_agency_that_nothing_is_shared_with_reads_nothing_that_is_not_open() throws IOException {
        assertGolden("agency-not-cleared.txt", shown(POLICE).text());
    }

    @Test
    void the_person_reads_what_is_asked_and_nothing_else() throws IOException {
        assertGolden("person.txt", shown(PERSON).text());
        assertGolden("person.json", RenderingJson.write(shown(PERSON)));
    }

    @Test
    void the_person_is_shown_nothing_that_no_host_has_switched_on() throws IOException {
        assertThat(shown(Audience.person()).text()).contains("There is nothing to show here on that day.");
    }

    @Test
    void what_is_not_open_cannot_be_switched_on_and_the_error_names_its_label() {
        assertRefused(
                Audience.person("tell the police"),
                "The action 'tell the police' is victim sensitive and not open, so it cannot be shown to the person."
                        + " Maybe one of these is meant: 'enforcement officer', 'written warning'.");
    }

    @Test
    void an_action_that_there_is_not_cannot_be_switched_on() {
        assertRefused(Audience.person("writen warning"), "has no action 'writen warning', so it cannot be shown");
    }

    @Test
    void an_agency_that_nothing_is_addressed_to_is_refused() {
        assertRefused(Audience.agency("the polce"), "addresses nothing to 'the polce'. Maybe the name is mistyped");
    }

    @Test
    void only_an_agency_is_cleared_for_more() {
        assertThatThrownBy(() -> PERSON.clearedFor(Sensitivity.VICTIM_SENSITIVE))
                .hasMessageContaining("The person cannot be cleared for what is victim sensitive. Maybe an agency");
    }

    private static void assertRefused(Audience audience, String message) {
        assertThatThrownBy(() -> shown(audience))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private static Rendering shown(Audience audience) throws IOException {
        CaseFile caseFile = CaseFileJson.read(FOLDER.resolve("case.json"));
        return RULES.adviseFor(audience, caseFile, DAY, DAY);
    }

    private static void assertGolden(String file, String rendered) throws IOException {
        String text = rendered.replaceAll("digest \\p{XDigit}+", "digest 0");
        if ("write".equals(System.getProperty("rendering.golden"))) {
            Files.writeString(FOLDER.resolve(file), text);
        }
        assertThat(text).isEqualTo(Files.readString(FOLDER.resolve(file)));
    }
}
