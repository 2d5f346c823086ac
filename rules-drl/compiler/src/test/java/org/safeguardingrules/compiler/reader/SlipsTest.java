package org.safeguardingrules.compiler.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;

/** Characters of a good file deleted, doubled or swapped with the next: never an exception, always a place. */
class SlipsTest {

    private static final PackFiles SMALL = GoldenCase.smallPack();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules/children/enquiries.drl",
                "definitions/all.yaml",
                "actions/all.yaml",
                "parameters/all.yaml",
                "relations.yaml",
                "pack.yaml"
            })
    void a_slip_is_told_where_it_is_or_changes_nothing_that_is_wrong(String path) {
        String text = SMALL.texts().getOrDefault(path, "");
        for (String slip : slips(text, path.endsWith(".drl") ? 1 : 11)) {
            PackFiles files = SMALL.with(path, slip);
            ReadPack read = GoldenCase.read(files);
            assertThat(read.pack().isPresent())
                    .as(slip)
                    .isEqualTo(read.diagnostics().isEmpty());
            for (Diagnostic diagnostic : read.diagnostics()) {
                int lines = files.lines(diagnostic.place().file()).size();
                assertThat(diagnostic.place().line())
                        .as("%s in %s", diagnostic, slip)
                        .isBetween(1, lines + 1);
                assertThat(diagnostic.place().column())
                        .as("%s in %s", diagnostic, slip)
                        .isPositive();
            }
        }
    }

    private static List<String> slips(String text, int step) {
        List<String> slips = new ArrayList<>();
        for (int i = 0; i < text.length(); i += step) {
            String before = text.substring(0, i);
            String here = text.substring(i, i + 1);
            String after = text.substring(i + 1);
            slips.add(before + after);
            slips.add(before + here + here + after);
            if (!after.isEmpty()) {
                slips.add(before + after.charAt(0) + here + after.substring(1));
            }
        }
        return slips;
    }
}
