package org.safeguardingrules.compiler.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.compiler.words.Phrases.Argued;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.DerivedDay;
import org.safeguardingrules.vocabulary.DerivedLevel;
import org.safeguardingrules.vocabulary.DerivedNumber;
import org.safeguardingrules.vocabulary.Member;
import org.safeguardingrules.vocabulary.Vocabulary;

class PhrasesTest {

    @Test
    void every_member_has_words_that_hold_all_that_is_passed_to_it() {
        members().forEach(member -> {
            List<Argued> arguments = IntStream.range(0, member.method().getParameterCount())
                    .<Argued>mapToObj(i -> unit -> "<" + i + ">")
                    .toList();
            List<String> shown = Stream.concat(
                            Stream.of(Phrases.ENGLISH.yes(member)), Phrases.ENGLISH.no(member).stream())
                    .map(phrase -> Phrases.filled(phrase, "it", arguments))
                    .toList();

            assertThat(shown).as("%s", member).allSatisfy(phrase -> {
                assertThat(phrase).doesNotContain("{", "}");
                IntStream.range(0, arguments.size())
                        .forEach(i -> assertThat(phrase).contains("<" + i + ">"));
            });
        });
    }

    @Test
    void every_type_of_fact_has_a_name_and_a_short_one() {
        assertThat(Phrases.ENGLISH.keys())
                .containsAll(Vocabulary.types().stream()
                        .flatMap(type -> Stream.of("type." + type.getSimpleName(), "the." + type.getSimpleName()))
                        .toList());
    }

    @Test
    void every_line_about_a_member_is_about_one_that_there_is() {
        Set<String> known = members().flatMap(UsedMember::keys).collect(Collectors.toSet());
        assertThat(Phrases.ENGLISH.keys().stream()
                        .filter(key -> Character.isUpperCase(key.charAt(0)))
                        .map(key -> key.replaceFirst("\\.no$", "")))
                .isSubsetOf(known);
    }

    @Test
    void only_an_answer_has_a_line_for_its_no() {
        assertThat(members()
                        .filter(member -> Phrases.ENGLISH.no(member).isPresent())
                        .<Class<?>>map(member -> member.method().getReturnType())
                        .distinct())
                .containsExactly(DerivedAnswer.class);
    }

    @Test
    void a_statement_is_denied_by_its_verb_where_that_cannot_be_misread() {
        assertThat(Phrases.denied("the child is unborn")).isEqualTo("the child is not unborn");
        assertThat(Phrases.denied("the child is in need or at risk"))
                .isEqualTo("it is ruled out that the child is in need or at risk");
        assertThat(Phrases.denied("no plan is better")).isEqualTo("it is ruled out that no plan is better");
    }

    private static Stream<UsedMember> members() {
        return Stream.concat(
                        Vocabulary.types().stream(),
                        Stream.of(DerivedNumber.class, DerivedLevel.class, DerivedDay.class))
                .flatMap(type -> Arrays.stream(type.getMethods())
                        .filter(method -> method.isAnnotationPresent(Member.class) && !method.isBridge())
                        .map(method -> new UsedMember(type, method)));
    }
}
