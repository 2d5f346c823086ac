package org.safeguardingrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a policy could change is in the pack. This reads the library's own sources for what has slipped into Java. */
class JavaKnowsNoPolicyTest {

    private static final Path SOURCES = Path.of("src/main/java/org/safeguardingrules");
    private static final Path PACK_WORDS = Path.of("../../rules-drl/england-and-wales/words");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\]+)\"");
    private static final Pattern PERIOD_IN_FIGURES =
            Pattern.compile("(plus|minus)(Days|Weeks|Months|Years|WorkingDays)\\(\\s*\\d");
    private static final Pattern THRESHOLD_IN_FIGURES =
            Pattern.compile("(atLeast|fewerThan|within|ageBelow|olderThan)\\(\\s*\\d|[<>]=?\\s*([2-9]|\\d\\d+)\\b");

    @Test
    void noRegisterCodeOffenceClassOrNatureStandsInJava() throws IOException {
        Set<String> policyWords = policyWords();
        assertThat(policyWords).as("words of the pack").hasSizeGreaterThan(30);
        assertThat(found(QUOTED, policyWords::contains)).isEmpty();
    }

    @Test
    void noPeriodStandsInJava() throws IOException {
        assertThat(found(PERIOD_IN_FIGURES, period -> true)).isEmpty();
    }

    @Test
    void noThresholdStandsInJava() throws IOException {
        assertThat(found(THRESHOLD_IN_FIGURES, threshold -> true)).isEmpty();
    }

    private static List<String> found(Pattern pattern, Predicate<String> guilty) throws IOException {
        List<String> found = new ArrayList<>();
        for (String folder : List.of("vocabulary", "engine", "advice", "explanation", "audience")) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    int line = 0;
                    for (String text : Files.readAllLines(file)) {
                        line++;
                        Matcher matcher = pattern.matcher(withoutComment(text));
                        while (matcher.find()) {
                            String what = matcher.group(matcher.groupCount() > 0 && pattern == QUOTED ? 1 : 0);
                            if (guilty.test(what)) {
                                found.add(SOURCES.relativize(file) + ":" + line + ": " + what);
                            }
                        }
                    }
                }
            }
        }
        return found;
    }

    private static String withoutComment(String line) {
        String code = line.strip();
        return code.startsWith("*") || code.startsWith("/*") || code.startsWith("//") ? "" : code;
    }

    /** Words and codes of the pack's lists, read loosely: this test must not depend on the compiler's reader. */
    private static Set<String> policyWords() throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.list(PACK_WORDS)) {
            for (Path file : files.toList()) {
                for (String line : Files.readAllLines(file)) {
                    Matcher word = Pattern.compile("^  +\"?([\\w' -]+?)\"?:").matcher(line);
                    if (word.find()) {
                        words.add(word.group(1));
                    }
                    Matcher codes = Pattern.compile("codes: *\\[([^]]*)]").matcher(line);
                    while (codes.find()) {
                        for (String code : codes.group(1).split(",")) {
                            words.add(code.strip());
                        }
                    }
                }
            }
        }
        words.removeAll(Set.of("", "codes", "role stated"));
        words.removeAll(namesOfTheCaseModel());
        return words;
    }

    /** A record of the case model, or a field of one, may be called what a word of the pack is called. */
    private static Set<String> namesOfTheCaseModel() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES.resolve("casefile"))) {
            for (Path file : files.toList()) {
                Matcher component = Pattern.compile("(?m)^ +\\S+ (\\w+)[,)]").matcher(Files.readString(file));
                while (component.find()) {
                    names.add(component.group(1));
                }
                names.add(file.getFileName().toString().replace(".java", "").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
