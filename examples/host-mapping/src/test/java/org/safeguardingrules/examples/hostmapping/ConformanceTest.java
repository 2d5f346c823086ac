package org.safeguardingrules.examples.hostmapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.json.CaseFileJson;
import org.safeguardingrules.toolkit.conform.Conformance;
import org.safeguardingrules.toolkit.conform.ConformanceText;
import org.safeguardingrules.toolkit.conform.ReferenceCases;

class ConformanceTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void this_mapping_keeps_the_meaning_of_every_reference_case() throws IOException {
        Path mapped = folder.resolve("mapped.jsonl");
        HostMapping.main(new String[] {"cases", mapped.toString()});
        List<CaseFile> caseFiles = new ArrayList<>();
        for (String line : Files.readAllLines(mapped)) {
            caseFiles.add(CaseFileJson.read(line));
        }

        Conformance conformance =
                Conformance.of(ReferenceCases.shipped(), caseFiles, SafeguardingRules.load(EnglandAndWales.pack()));

        assertThat(conformance.isFaithful()).as(ConformanceText.of(conformance)).isTrue();
        assertThat(conformance.missing())
                .anySatisfy(missing -> {
                    assertThat(missing.field()).isEqualTo("enquiry.steps");
                    assertThat(missing.told()).containsExactly("reply-read");
                })
                .anySatisfy(missing -> {
                    assertThat(missing.field()).isEqualTo("case.supervisionPeriods");
                    assertThat(missing.told()).containsExactly("supervision-begins");
                    assertThat(missing.muted()).isNotEmpty();
                });
    }
}
