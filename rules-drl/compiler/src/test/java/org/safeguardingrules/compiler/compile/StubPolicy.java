package org.safeguardingrules.compiler.compile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.safeguardingrules.casefile.EnquiryKind;
import org.safeguardingrules.casefile.RequirementKind;
import org.safeguardingrules.pack.WordList;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.Person;
import org.safeguardingrules.vocabulary.Policy;

/** A policy without meaning: its answers are settled by the name asked for and the fact. */
final class StubPolicy implements Policy {

    static final String THROWS = "throws";
    static final String OVERFLOWS = "overflows";

    private static final Map<String, List<String>> CODES =
            Map.of("violence", List.of("C1", "C2"), "stalking", List.of("C3"), "fire", List.of());

    /** A word of a closed list, for a rule to quote. */
    static String word(String list, Random random) {
        return switch (list) {
            case "enquiry kind" -> pick(EnquiryKind.values(), random);
            case "requirement kind" -> pick(RequirementKind.values(), random);
            case "risk level" -> "high";
            case "day" -> "2020-01-01";
            case "register", "nature", "offence class" ->
                List.copyOf(CODES.keySet()).stream().sorted().toList().get(random.nextInt(3));
            default -> List.of("always", "never", "some").get(random.nextInt(3));
        };
    }

    private static String pick(Enum<?>[] words, Random random) {
        return words[random.nextInt(words.length)]
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ');
    }

    @Override
    public int parameter(String name, CaseFact fact) {
        return 1 + Math.floorMod((name + fact.id()).hashCode(), 24);
    }

    @Override
    public DerivedAnswer meets(String definition, CaseFact fact) {
        return switch (definition) {
            case "always" -> DerivedAnswer.all(List.of());
            case "never" -> DerivedAnswer.any(List.of());
            case THROWS -> throw new IllegalStateException("as asked");
            case OVERFLOWS -> meets(definition, fact);
            default ->
                fact instanceof Person person
                        ? person.childrenDenied()
                        : Math.floorMod(fact.id().hashCode(), 3) == 0
                                ? DerivedAnswer.all(List.of())
                                : DerivedAnswer.any(List.of());
        };
    }

    @Override
    public WordList words(String list) {
        return new WordList(list, CODES, Set.of("stalking"));
    }

    static List<String> codes() {
        return CODES.values().stream().flatMap(List::stream).sorted().toList();
    }

    static List<String> natures() {
        return Arrays.asList("violence", "fire");
    }
}
