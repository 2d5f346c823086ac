package org.safeguardingrules.compiler.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.casefile.Answer.Value;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.compiler.testkit.GeneratedCases;
import org.safeguardingrules.engine.InForce;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.DerivedDay;
import org.safeguardingrules.vocabulary.DerivedLevel;
import org.safeguardingrules.vocabulary.DerivedNumber;
import org.safeguardingrules.vocabulary.Member;
import org.safeguardingrules.vocabulary.Vocabulary;

/** Members answer for several numbers as their scale says, of every fact of generated cases. */
class ScaleTest {

    private static final int CASES = 150;
    private static final List<Integer> NUMBERS = List.of(0, 1, 2, 3, 6, 9, 12, 18, 24, 28, 40, 120);
    private static final Pack PACK =
            PackSource.read(Path.of("src/test/resources/packs/laws")).orThrow();

    @Test
    void members_answer_for_several_numbers_as_their_scale_says() {
        TreeSet<String> reached = new TreeSet<>();
        facts().forEach(fact -> Scale.members()
                .forEach((name, scale) -> member(fact.getClass(), name, int.class)
                        .forEach(member -> {
                            reached.add(name);
                            fits(
                                    scale,
                                    NUMBERS.stream()
                                            .map(number -> answer(member, fact, number))
                                            .toList(),
                                    member);
                        })));
        assertThat(reached).isEqualTo(new TreeSet<>(Scale.members().keySet()));
    }

    @Test
    void numbers_levels_and_days_answer_as_their_scale_says() {
        TreeSet<String> reached = new TreeSet<>();
        for (CaseFact fact : facts()) {
            for (Method member : fact.getClass().getMethods()) {
                if (!member.isAnnotationPresent(Member.class) || member.getParameterCount() > 0) {
                    continue;
                }
                Object value = call(member, fact);
                if (value instanceof DerivedNumber number) {
                    fits(Scale.NARROWING, NUMBERS.stream().map(number::atLeast).toList(), member);
                } else if (value instanceof DerivedLevel level) {
                    List<DerivedAnswer> answers = Arrays.stream(RiskLevel.values())
                            .map(word -> level.atLeast(word.word()))
                            .toList();
                    fits(Scale.LEVEL, answers, member);
                } else if (value instanceof DerivedDay day) {
                    List<DerivedAnswer> answers =
                            List.of("1990-01-01", "2024-06-01", "2026-01-01", "2026-03-02", "2030-01-01").stream()
                                    .map(day::before)
                                    .toList();
                    fits(Scale.DAY, answers, member);
                } else {
                    continue;
                }
                reached.add(value.getClass().getSimpleName());
            }
        }
        assertThat(reached).contains("DerivedNumber", "DerivedLevel");
    }

    private static void fits(Scale scale, List<DerivedAnswer> answers, Method member) {
        for (int smaller = 0; smaller < answers.size(); smaller++) {
            for (int larger = smaller + 1; larger < answers.size(); larger++) {
                Value one = answers.get(smaller).value();
                Value other = answers.get(larger).value();
                assertThat(scale.fits(one, other))
                        .as("%s of %s: %s and then %s", scale, member, one, other)
                        .isTrue();
            }
        }
    }

    private static List<CaseFact> facts() {
        List<CaseFact> facts = new ArrayList<>();
        for (int seed = 0; seed < CASES; seed++) {
            facts.addAll(Vocabulary.facts(
                            GeneratedCases.of(PACK).at(seed), GeneratedCases.DAY, new InForce(PACK, GeneratedCases.DAY))
                    .all());
        }
        return facts;
    }

    private static List<Method> member(Class<?> type, String name, Class<?> parameter) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(Member.class))
                .filter(method -> method.getName().equals(name))
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {parameter}))
                .toList();
    }

    private static DerivedAnswer answer(Method member, CaseFact fact, int number) {
        return (DerivedAnswer) call(member, fact, number);
    }

    private static Object call(Method member, CaseFact fact, Object... arguments) {
        try {
            return member.invoke(fact, arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(member + " of " + fact, e);
        }
    }
}
