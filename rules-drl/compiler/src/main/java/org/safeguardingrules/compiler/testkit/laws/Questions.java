package org.safeguardingrules.compiler.testkit.laws;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.compiler.check.ClosedLists;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Term;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.DerivedLevel;
import org.safeguardingrules.vocabulary.DerivedNumber;
import org.safeguardingrules.vocabulary.Member;
import org.safeguardingrules.vocabulary.Quoted;

/**
 * The questions that a pack can put to the facts of a case: every member that answers, counts or rates, with arguments
 * drawn from the pack and the case, and every definition.
 */
public final class Questions {

    private static final ClassValue<List<Method>> MEMBERS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.isAnnotationPresent(Member.class) && !method.isBridge())
                    .sorted(Comparator.comparing(Method::toString))
                    .toList();
        }
    };

    /** The member that asks a definition. */
    public static final String FITS = "fits";

    private static final List<Integer> NUMBERS = List.of(1, 2, 3, 6, 12, 18, 48);
    private static final List<Integer> COUNTS = List.of(1, 2, 3);
    private static final List<String> LEVELS = List.of("medium", "high", "very high");

    private final Pack pack;
    private final CaseFacts facts;
    private final long salt;

    /**
     * The questions for the facts of a case.
     *
     * @param salt settles which arguments are drawn
     */
    public Questions(Pack pack, CaseFacts facts, long salt) {
        this.pack = pack;
        this.facts = facts;
        this.salt = salt;
    }

    /** The members of a type of fact. */
    public static List<Method> members(Class<?> type) {
        return MEMBERS.get(type);
    }

    /** Whether a member gives a word of a closed list. */
    public static boolean givesWord(Method member) {
        return !member.getAnnotation(Member.class).words().isEmpty();
    }

    /** Whether a member gives an answer, or a number or level that answers comparisons. */
    public static boolean answers(Method member) {
        return Set.of(DerivedAnswer.class, DerivedNumber.class, DerivedLevel.class)
                .contains(member.getReturnType());
    }

    /** The questions to one fact. */
    public List<Question> to(CaseFact fact) {
        List<Question> questions = new ArrayList<>();
        for (Method member : MEMBERS.get(fact.getClass())) {
            if (member.getName().equals(FITS)) {
                words("definition", fact)
                        .forEach(name -> asked(member, call(member, List.of(new Argument.Text(name))), questions));
            } else {
                arguments(fact, member).ifPresent(given -> asked(member, call(member, given), questions));
            }
        }
        return questions;
    }

    private void asked(Method member, Term.Call call, List<Question> questions) {
        Class<?> gives = member.getReturnType();
        if (gives == DerivedAnswer.class) {
            questions.add(Question.of(call, member));
        } else if (gives == DerivedNumber.class) {
            Argument count = new Argument.Number(drawn(COUNTS, member.getName()));
            questions.add(Question.of(call, member, new Term.Call("atLeast", List.of(count))));
            questions.add(Question.of(call, member, new Term.Call("fewerThan", List.of(count))));
        } else if (gives == DerivedLevel.class) {
            Argument level = new Argument.Text(drawn(LEVELS, member.getName()));
            questions.add(Question.of(call, member, new Term.Call("atLeast", List.of(level))));
            questions.add(Question.of(call, member, new Term.Call("below", List.of(level))));
        }
    }

    private static Term.Call call(Method member, List<Argument> arguments) {
        return new Term.Call(member.getName(), arguments);
    }

    /** Arguments for a member; empty where the pack or the case has none to give. */
    private Optional<List<Argument>> arguments(CaseFact fact, Method member) {
        List<Argument> arguments = new ArrayList<>();
        for (Parameter parameter : member.getParameters()) {
            String name = fact.id() + " " + member.getName() + " " + parameter.getName();
            Optional<Argument> argument = argument(parameter, fact, name);
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(argument.get());
        }
        return Optional.of(arguments);
    }

    private Optional<Argument> argument(Parameter parameter, CaseFact fact, String name) {
        Quoted quoted = parameter.getAnnotation(Quoted.class);
        if (quoted != null) {
            return any(words(quoted.value(), fact), name).map(Argument.Text::new);
        }
        if (parameter.getType() == int.class) {
            return Optional.of(new Argument.Number(drawn(NUMBERS, name)));
        }
        return any(
                        facts.ofType(parameter.getType().getSimpleName()).stream()
                                .map(CaseFact::toString)
                                .toList(),
                        name)
                .map(Argument.Variable::new);
    }

    private Collection<String> words(String list, CaseFact fact) {
        if (list.startsWith("definition")) {
            String type = list.equals("definition") ? fact.type() : list.substring("definition of ".length());
            return pack.definitions().values().stream()
                    .filter(definition -> definition.of().equals(type))
                    .map(Definition::name)
                    .toList();
        }
        return pack.words().containsKey(list)
                ? pack.wordList(list).codes().keySet()
                : ClosedLists.all().getOrDefault(list, List.of());
    }

    private <T> Optional<T> any(Collection<T> choices, String name) {
        return choices.isEmpty() ? Optional.empty() : Optional.of(drawn(List.copyOf(choices), name));
    }

    private <T> T drawn(List<T> choices, String name) {
        return choices.get(Math.floorMod(Objects.hash(salt, name), choices.size()));
    }
}
