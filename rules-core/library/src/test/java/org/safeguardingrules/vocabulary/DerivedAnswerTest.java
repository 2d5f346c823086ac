package org.safeguardingrules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguardingrules.casefile.Unknown;

class DerivedAnswerTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate TENTH = LocalDate.of(2026, 3, 10);
    private static final Gap GAP = new Gap("c1", "child.livesWithPerson", Unknown.REFUSED);

    @ParameterizedTest(name = "{0} or {1} is {2}, {0} and {1} is {3}")
    @CsvSource({
        "yes, yes, yes, yes",
        "yes, no, yes, no",
        "yes, unknown, yes, unknown",
        "no, no, no, no",
        "no, unknown, unknown, no",
        "unknown, unknown, unknown, unknown"
    })
    void answersAreCombinedByKleenesLogic(String one, String other, String any, String all) {
        List<DerivedAnswer> parts = List.of(answer(one), answer(other));
        assertThat(DerivedAnswer.any(parts).value().word()).isEqualTo(any);
        assertThat(DerivedAnswer.all(parts).value().word()).isEqualTo(all);
        assertThat(DerivedAnswer.all(parts.stream().map(DerivedAnswer::not).toList())
                        .not()
                        .value()
                        .word())
                .isEqualTo(any);
    }

    @Test
    void anyHasBeenYesSinceTheFirstAndAllSinceTheLast() {
        List<DerivedAnswer> parts = List.of(DerivedAnswer.of(true, TENTH, "e2"), DerivedAnswer.of(true, FIRST, "e1"));
        assertThat(DerivedAnswer.any(parts).since()).isEqualTo(FIRST);
        assertThat(DerivedAnswer.all(parts).since()).isEqualTo(TENTH);
        assertThat(DerivedAnswer.any(parts).records()).containsExactly("e1", "e2");
    }

    @Test
    void unknownsMetAreKeptEvenWhereTheyDoNotDecide() {
        DerivedAnswer any = DerivedAnswer.any(List.of(DerivedAnswer.of(true), DerivedAnswer.unknown(GAP)));
        assertThat(any.yes()).isTrue();
        assertThat(any.gaps()).containsExactly(GAP);
    }

    @Test
    void aRefusalIsNeverNo() {
        DerivedAnswer refused = DerivedAnswer.unknown(GAP);
        assertThat(refused.no()).isFalse();
        assertThat(refused.notRuledOut()).isTrue();
        assertThat(refused.not().no()).isFalse();
    }

    @Test
    void aPartialCountIsNeverCertainlyFewer() {
        DerivedNumber two = new DerivedNumber(2, Integer.MAX_VALUE, List.of(TENTH, FIRST), Set.of("e1"), Set.of(GAP));
        assertThat(two.atLeast(2).yes()).isTrue();
        assertThat(two.atLeast(2).since()).isEqualTo(TENTH);
        assertThat(two.atLeast(1).since()).isEqualTo(FIRST);
        assertThat(two.atLeast(3).unknown()).isTrue();
        assertThat(two.fewerThan(3).unknown()).isTrue();
    }

    private static DerivedAnswer answer(String word) {
        return switch (word) {
            case "yes" -> DerivedAnswer.of(true);
            case "no" -> DerivedAnswer.of(false);
            default -> DerivedAnswer.unknown(GAP);
        };
    }
}
