package org.safeguardingrules.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {

    private static final List<String> WORDS = List.of("allocation", "release", "when", "INQ-10", "step child");

    @ParameterizedTest
    @CsvSource({
        "alocation, allocation",
        "allcoation, allocation",
        "Release, release",
        "wen, when",
        "INQ-1O, INQ-10",
        "stepchild, step child"
    })
    void a_slip_finds_its_word(String typed, String word) {
        assertThat(NearestWord.to(typed, WORDS)).contains(word);
    }

    @ParameterizedTest
    @CsvSource({"sentence", "wn", "INQ-21", "''"})
    void what_is_no_slip_finds_none(String typed) {
        assertThat(NearestWord.to(typed, WORDS)).isEmpty();
    }

    @Test
    void a_hint_names_the_nearest_word_else_the_few_words_else_what_to_do() {
        assertThat(NearestWord.hint("relase", WORDS, "another")).isEqualTo("'release'");
        assertThat(NearestWord.hint("x", List.of("b", "a"), "another")).isEqualTo("one of 'a', 'b'");
        assertThat(NearestWord.hint("x", List.of(), "another")).isEqualTo("another");
    }
}
