package org.safeguardingrules.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguardingrules.compiler.reader.PackFiles;

/** The guide for policy editors, taken at its word on a copy of the pack. */
class GuideTest {

    private static final Path FILE = Path.of("../README.md");
    private static final String PACK = "rules-drl/england-and-wales";
    private static final int FOUR_SCREENS = 4 * 44;

    @TempDir
    Path parent = Path.of("");

    @Test
    void every_step_of_the_guide_does_what_the_guide_says() throws IOException {
        Path pack = copyOfThePack();
        for (Guide.Step step : Guide.read(FILE).steps()) {
            if (step instanceof Guide.Edit edit) {
                edit(pack.resolve(edit.file()), edit);
            } else if (step instanceof Guide.Call call) {
                Called called = Called.with(call.words().stream()
                        .map(word -> word.replace(PACK, pack.toString()))
                        .toArray());
                String printed = (called.out() + called.err()).replace(parent + "/", "");
                assertThat(call.printed().matcher(printed).matches())
                        .as("%s%nshown:%n%s%nprinted:%n%s", call.words(), call.shown(), printed)
                        .isTrue();
            }
        }
    }

    @Test
    void every_command_and_option_that_the_guide_names_is_there() throws IOException {
        List<MatchResult> named = Pattern.compile("`safeguarding ([a-z]+)([^`]*)`")
                .matcher(Files.readString(FILE))
                .results()
                .toList();
        assertThat(named).hasSizeGreaterThan(5).allSatisfy(call -> {
            Called help = Called.with(call.group(1), "--help");
            assertThat(help.exit()).isZero();
            Pattern.compile("--?[a-z][a-z-]*")
                    .matcher(call.group(2))
                    .results()
                    .forEach(option -> assertThat(help.out()).contains(option.group()));
        });
    }

    @Test
    void the_guide_is_at_most_four_screens_long() throws IOException {
        assertThat(Files.readAllLines(FILE)).hasSizeLessThanOrEqualTo(FOUR_SCREENS);
    }

    private Path copyOfThePack() throws IOException {
        Path copy = parent.resolve(PACK);
        Files.createDirectories(parent.resolve(".git"));
        PackFiles.in(Path.of("../england-and-wales")).texts().forEach((name, text) -> {
            try {
                Path file = copy.resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return copy;
    }

    private static void edit(Path file, Guide.Edit edit) throws IOException {
        String text = Files.readString(file);
        assertThat(text).as("%s", file).contains(edit.from());
        Files.writeString(file, edit.from().isEmpty() ? text + edit.to() : text.replace(edit.from(), edit.to()));
    }
}
