package org.safeguardingrules.compiler.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.casefile.InHindsight;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.timeline.Entry;
import org.safeguardingrules.timeline.Timeline;

/** What a timeline promises, seen to fail where what tells it is broken on purpose. */
class TimelineCanFailTest {

    private static final Pack PACK =
            PackSource.read(Path.of("src/test/resources/packs/laws")).orThrow();
    private static final SafeguardingRules SOUND = SafeguardingRules.load(CompiledPack.notCompiled(PACK));

    private static void assertFound(Law law) {
        assertThat(Trials.of(PACK, SOUND::advise).withCases(200).violation(law)).isPresent();
    }

    @Test
    void a_timeline_that_knows_on_each_day_what_was_recorded_later() {
        assertFound(new Law05EarlierDaysStay((caseFile, from, until) ->
                SOUND.timeline(InHindsight.of(caseFile).caseFile(), from, until)));
    }

    @Test
    void a_timeline_that_is_silent_about_what_is_gone() {
        assertFound(new TimelineAddsUp((caseFile, from, until) -> {
            Timeline timeline = SOUND.timeline(caseFile, from, until);
            List<Entry> silent = timeline.entries().stream()
                    .map(entry -> Broken.with(entry, "gone", List.of()))
                    .toList();
            return Broken.with(timeline, "entries", silent);
        }));
    }

    @Test
    void a_timeline_that_looks_at_every_second_day() {
        assertFound(new TimelineAddsUp((caseFile, from, until) -> {
            Timeline timeline = SOUND.timeline(caseFile, from, until);
            List<Entry> some = timeline.entries().stream()
                    .filter(entry -> entry.day().getDayOfMonth() % 2 == 0)
                    .toList();
            return Broken.with(timeline, "entries", some);
        }));
    }

    @Test
    void sound_timelines_keep_both() {
        Trials trials = Trials.of(PACK, SOUND::advise).withCases(200);

        assertThat(trials.violation(new Law05EarlierDaysStay(SOUND::timeline))).isEmpty();
        assertThat(trials.violation(new TimelineAddsUp(SOUND::timeline))).isEmpty();
    }
}
