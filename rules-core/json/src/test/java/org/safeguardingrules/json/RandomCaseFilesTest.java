package org.safeguardingrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.UnusableCaseFile.Problem;
import tools.jackson.databind.JsonNode;

/** What holds of every case file, shown on random ones. */
class RandomCaseFilesTest {

    private static final ShippedSchema SCHEMA = new ShippedSchema(Schemas.caseFile());

    @Test
    void what_was_written_reads_back_equal() {
        cases(500).forEach(seed -> {
            CaseFile caseFile = RandomRecords.caseFile(seed);
            assertThat(CaseFileJson.read(CaseFileJson.write(caseFile)))
                    .as("case %d", seed)
                    .isEqualTo(caseFile);
        });
    }

    @Test
    void the_same_facts_in_any_order_give_the_same_text() {
        cases(200).forEach(seed -> {
            CaseFile caseFile = RandomRecords.caseFile(seed);
            assertThat(CaseFileJson.write(Records.shuffled(caseFile, new Random(seed))))
                    .as("case %d", seed)
                    .isEqualTo(CaseFileJson.write(caseFile));
        });
    }

    @Test
    void what_was_written_has_no_trailing_blank_and_one_kind_of_line_end() {
        cases(100)
                .forEach(seed -> assertThat(CaseFileJson.write(RandomRecords.caseFile(seed)))
                        .endsWith("}\n")
                        .doesNotContain(" \n", "\r", "\n\n"));
    }

    @Test
    void what_was_written_fits_the_schema() {
        cases(200)
                .forEach(seed -> assertThat(SCHEMA.problems(CaseFileJson.write(RandomRecords.caseFile(seed))))
                        .as("case %d", seed)
                        .isEmpty());
    }

    @Test
    void reader_and_schema_agree_on_every_damaged_file() {
        RecordForm<CaseFile> form = Forms.ofCaseFile().record(CaseFile.class);
        int refused = 0;
        for (long seed = 0; seed < 500; seed++) {
            JsonNode damaged = Damage.to(form.write(RandomRecords.caseFile(seed)), new Random(seed));
            List<Problem> problems = new ArrayList<>();
            form.read(damaged, new Place("", problems));
            List<String> misfits = SCHEMA.problems(damaged.toString());
            assertThat(problems.isEmpty())
                    .as("case %d: reader says %s, schema says %s", seed, problems, misfits)
                    .isEqualTo(misfits.isEmpty());
            assertThat(problems).allSatisfy(problem -> {
                assertThat(problem.hint()).startsWith("Maybe ").endsWith(".");
                assertThat(problem.what()).doesNotEndWith(".");
            });
            refused += problems.isEmpty() ? 0 : 1;
        }
        assertThat(refused).as("damaged files that were refused").isGreaterThan(400);
    }

    private static LongStream cases(int count) {
        return LongStream.range(0, count);
    }
}
