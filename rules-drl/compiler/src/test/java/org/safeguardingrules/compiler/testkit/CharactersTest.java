package org.safeguardingrules.compiler.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.pack.Place;

/**
 * Each character of chosen lines deleted, doubled, and swapped with the next: what is no longer valid gives one message,
 * on that line or where the mistake can first be seen, and what still is gives none. A golden file says which. Run with
 * {@code -Dcheck.golden=write} to write it anew, and read the difference before it is kept.
 */
class CharactersTest {

    private static final Path PACK = Path.of("src/test/resources/packs/characters");
    private static final Path CHOSEN = Path.of("src/test/resources/characters.txt");
    private static final PackFiles FILES = files();

    /**
     * A chosen line, and what was said of its slips.
     *
     * @param place path and number, as {@code relations.yaml:2}
     * @param said the lines below it in the golden file
     */
    private record Chosen(String place, String said) {

        String path() {
            return place.substring(0, place.indexOf(':'));
        }

        int number() {
            return Integer.parseInt(place.substring(place.indexOf(':') + 1));
        }

        String line() {
            return FILES.lines(path()).get(number() - 1);
        }
    }

    @Test
    void the_pack_itself_is_sound() {
        assertThat(CheckedPack.of(FILES).diagnostics()).isEmpty();
    }

    @Test
    void forty_lines_are_chosen() throws IOException {
        assertThat(chosen()).extracting(Chosen::place).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(40);
    }

    @TestFactory
    Stream<DynamicTest> one_message_where_a_line_is_broken_and_none_where_it_is_not() throws IOException {
        if ("write".equals(System.getProperty("check.golden"))) {
            List<String> written = new ArrayList<>();
            for (Chosen one : chosen()) {
                written.add("=== " + one.place() + "\n" + said(one));
            }
            Files.writeString(CHOSEN, String.join("", written));
            return Stream.empty();
        }
        return chosen().stream()
                .map(one -> dynamicTest(one.place(), () -> {
                    assertThat(said(one)).isEqualTo(one.said());
                    assertThat(one.said()).doesNotContain("messages");
                }));
    }

    private static String said(Chosen one) {
        StringBuilder said = new StringBuilder(one.line()).append('\n');
        for (Slip slip : Slip.values()) {
            List<String> found = IntStream.range(0, one.line().length())
                    .parallel()
                    .mapToObj(i -> slip.of(one.line(), i)
                            .map(line -> outcome(one, line))
                            .orElse(""))
                    .toList();
            Map<String, List<Integer>> outcomes = new LinkedHashMap<>();
            for (int i = 0; i < found.size(); i++) {
                if (!found.get(i).isEmpty()) {
                    outcomes.computeIfAbsent(found.get(i), any -> new ArrayList<>())
                            .add(i + 1);
                }
            }
            outcomes.forEach((outcome, columns) -> said.append(slip.name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(ranges(columns))
                    .append(": ")
                    .append(outcome)
                    .append('\n'));
        }
        return said.toString();
    }

    /** Nothing, the column of the one message on the line, the place of one elsewhere, or several where there are. */
    private static String outcome(Chosen one, String line) {
        List<String> lines = new ArrayList<>(FILES.lines(one.path()));
        lines.set(one.number() - 1, line);
        List<Diagnostic> found = CheckedPack.of(FILES.with(one.path(), String.join("\n", lines) + "\n"))
                .diagnostics();
        if (found.isEmpty()) {
            return "valid";
        }
        if (found.size() > 1) {
            return found.size() + " messages: " + found.get(0) + " | " + found.get(1);
        }
        Place place = found.get(0).place();
        boolean here = place.file().equals(one.path()) && place.line() == one.number();
        return "at " + (here ? place.column() : place);
    }

    private static String ranges(List<Integer> columns) {
        StringBuilder ranges = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            int first = columns.get(i);
            while (i + 1 < columns.size() && columns.get(i + 1) == columns.get(i) + 1) {
                i++;
            }
            int last = columns.get(i);
            ranges.append(ranges.isEmpty() ? "" : " ").append(first).append(first == last ? "" : "-" + last);
        }
        return ranges.toString();
    }

    private static List<Chosen> chosen() throws IOException {
        return Stream.of(Files.readString(CHOSEN).split("(?m)^=== "))
                .filter(part -> !part.isBlank())
                .map(part -> new Chosen(part.substring(0, part.indexOf('\n')), part.substring(part.indexOf('\n') + 1)))
                .toList();
    }

    private static PackFiles files() {
        try {
            return PackFiles.in(PACK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
