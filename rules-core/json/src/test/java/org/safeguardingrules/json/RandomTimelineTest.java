package org.safeguardingrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.casefile.UnusableCaseFile.Problem;
import org.safeguardingrules.timeline.Timeline;
import tools.jackson.databind.json.JsonMapper;

/** What holds of every timeline, shown on random ones. */
class RandomTimelineTest {

    private static final ShippedSchema SCHEMA = new ShippedSchema(Schemas.timeline());

    @Test
    void what_was_written_fits_the_schema() {
        timelines()
                .forEach(timeline -> assertThat(SCHEMA.problems(TimelineJson.write(timeline)))
                        .isEmpty());
    }

    @Test
    void what_was_written_leaves_nothing_out() {
        RecordForm<Timeline> form = Forms.ofAdvice().record(Timeline.class);
        timelines().forEach(timeline -> {
            List<Problem> problems = new ArrayList<>();
            Timeline back =
                    form.read(JsonMapper.shared().readTree(TimelineJson.write(timeline)), new Place("", problems));
            assertThat(problems).isEmpty();
            assertThat(back).isEqualTo(timeline);
        });
    }

    private static List<Timeline> timelines() {
        return LongStream.range(0, 100)
                .mapToObj(seed -> RandomRecords.of(Timeline.class, seed))
                .toList();
    }
}
