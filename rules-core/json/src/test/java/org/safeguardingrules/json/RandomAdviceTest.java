package org.safeguardingrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.casefile.UnusableCaseFile.Problem;
import tools.jackson.databind.JsonNode;

/** What holds of every advice, shown on random ones. */
class RandomAdviceTest {

    private static final ShippedSchema SCHEMA = new ShippedSchema(Schemas.advice());

    @Test
    void what_was_written_reads_back_equal_and_is_written_again_byte_for_byte() {
        advices(300).forEach(advice -> {
            String json = AdviceJson.write(advice);
            Advice back = AdviceJson.read(json);
            assertThat(back).isEqualTo(advice);
            assertThat(AdviceJson.write(back)).isEqualTo(json);
        });
    }

    @Test
    void what_was_written_fits_the_schema() {
        advices(200)
                .forEach(advice ->
                        assertThat(SCHEMA.problems(AdviceJson.write(advice))).isEmpty());
    }

    @Test
    void reader_and_schema_agree_on_every_damaged_advice() {
        RecordForm<Advice> form = Forms.ofAdvice().record(Advice.class);
        int refused = 0;
        for (long seed = 0; seed < 500; seed++) {
            JsonNode damaged = Damage.to(form.write(RandomRecords.of(Advice.class, seed)), new Random(seed));
            List<Problem> problems = new ArrayList<>();
            form.read(damaged, new Place("", problems));
            List<String> misfits = SCHEMA.problems(damaged.toString());
            assertThat(problems.isEmpty())
                    .as("advice %d: reader says %s, schema says %s", seed, problems, misfits)
                    .isEqualTo(misfits.isEmpty());
            refused += problems.isEmpty() ? 0 : 1;
        }
        assertThat(refused).as("damaged advice that was refused").isGreaterThan(350);
    }

    @Test
    void nothing_changes_between_advice_and_itself_read_back() {
        advices(100)
                .forEach(advice -> assertThat(AdviceJson.read(AdviceJson.write(advice))
                                .since(advice)
                                .changed())
                        .isEmpty());
    }

    private static List<Advice> advices(int count) {
        return LongStream.range(0, count)
                .mapToObj(seed -> RandomRecords.of(Advice.class, seed))
                .toList();
    }
}
