package org.safeguardingrules.compiler.compile;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Reading;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Term;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.DerivedDay;
import org.safeguardingrules.vocabulary.DerivedLevel;
import org.safeguardingrules.vocabulary.DerivedNumber;
import org.safeguardingrules.vocabulary.Member;
import org.safeguardingrules.vocabulary.Quoted;
import org.safeguardingrules.vocabulary.Vocabulary;

/** Rules of every form of the subset over every member of the vocabulary, senseless and well-typed. */
final class RandomRules {

    private static final List<String> WORDS =
            List.of("unknown", "partner", "own child", "england", "police", "overall");

    private final Random random;

    RandomRules(long seed) {
        this.random = new Random(seed);
    }

    /** One rule for each member of each type, that reads it. */
    static List<Rule> everyMember() {
        RandomRules rules = new RandomRules(1);
        List<Rule> all = new ArrayList<>();
        for (Class<? extends CaseFact> type : Vocabulary.types()) {
            for (Method member : members(type)) {
                rules.condition(type, member, rules.boundForArguments(member)).ifPresent(condition -> {
                    List<Pattern> patterns = new ArrayList<>();
                    rules.boundForArguments(member)
                            .forEach((name, of) -> patterns.add(Trees.one(name, of.getSimpleName())));
                    patterns.add(Trees.one("f", type.getSimpleName(), condition));
                    Place place = new Place("rules/every/" + type.getSimpleName() + ".drl", 1, 1);
                    all.add(Trees.rule(all.size(), place, patterns));
                });
            }
        }
        return all;
    }

    List<Rule> rules(int count) {
        List<Rule> rules = new ArrayList<>();
        while (rules.size() < count) {
            Place place = new Place("rules/random/file" + rules.size() % 5 + ".drl", 1, 1);
            rules.add(Trees.rule(rules.size(), place, patterns()));
        }
        return rules;
    }

    private List<Pattern> patterns() {
        Map<String, Class<? extends CaseFact>> bound = new LinkedHashMap<>();
        List<Pattern> patterns = new ArrayList<>();
        int size = 1 + random.nextInt(3);
        int mustBind = random.nextInt(size);
        for (int i = 0; i < size; i++) {
            Class<? extends CaseFact> type = pick(Vocabulary.types());
            Quantifier quantifier = i == mustBind ? Quantifier.ONE : pick(List.of(Quantifier.values()));
            Optional<String> variable = quantifier == Quantifier.ONE ? Optional.of("v" + i) : Optional.empty();
            patterns.add(new Pattern(quantifier, variable, type.getSimpleName(), conditions(type, bound), Trees.PLACE));
            variable.ifPresent(name -> bound.put(name, type));
        }
        return patterns;
    }

    private List<Condition> conditions(Class<? extends CaseFact> type, Map<String, Class<? extends CaseFact>> bound) {
        List<Condition> conditions = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            conditions.add(nested(type, bound, 2));
        }
        return conditions;
    }

    private Condition nested(Class<? extends CaseFact> type, Map<String, Class<? extends CaseFact>> bound, int depth) {
        int form = depth == 0 ? 9 : random.nextInt(10);
        if (form == 0) {
            return Trees.no(nested(type, Map.of(), depth - 1));
        } else if (form == 1) {
            return Trees.any(nested(type, Map.of(), depth - 1), nested(type, Map.of(), depth - 1));
        } else if (form == 2) {
            return Trees.all(nested(type, Map.of(), depth - 1), nested(type, Map.of(), depth - 1));
        } else if (form == 3 && !bound.isEmpty()) {
            Term other = Trees.of(pick(List.copyOf(bound.keySet())), Trees.term("id"));
            Term own = type.getSimpleName().equals("Event") ? Trees.term("victim") : Trees.term("id");
            return new Condition.Same(own, other, random.nextBoolean(), Trees.PLACE);
        } else if (form == 4 && !bound.isEmpty()) {
            String variable = pick(List.copyOf(bound.keySet()));
            Class<? extends CaseFact> other = Optional.<Class<? extends CaseFact>>ofNullable(bound.get(variable))
                    .orElseThrow();
            return condition(other, pick(members(other)), Map.of())
                    .map(each -> startingFrom(variable, each))
                    .orElseGet(() -> nested(type, bound, depth));
        }
        return condition(type, pick(members(type)), bound).orElseGet(() -> nested(type, bound, depth));
    }

    private static Condition startingFrom(String variable, Condition condition) {
        if (condition instanceof Condition.Reads reads) {
            return Trees.reads(reads.reading(), Trees.of(variable, reads.answer()));
        } else if (condition instanceof Condition.Word word) {
            return new Condition.Word(Trees.of(variable, word.word()), word.among(), word.negated(), Trees.PLACE);
        }
        return condition;
    }

    /** A condition that begins with this member; nothing where it takes a fact that is not bound, or gives a number to pass on. */
    private Optional<Condition> condition(Class<?> type, Method member, Map<String, Class<? extends CaseFact>> bound) {
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < member.getParameterCount(); i++) {
            Optional<Argument> argument =
                    argument(type, member.getParameterTypes()[i], member.getParameterAnnotations()[i], bound);
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            argument.ifPresent(arguments::add);
        }
        Term term = new Term(Optional.empty(), List.of(new Term.Call(member.getName(), arguments)), Trees.PLACE);
        Class<?> result = member.getReturnType();
        if (result == DerivedAnswer.class) {
            return Optional.of(Trees.reads(pick(List.of(Reading.values())), term));
        } else if (result == DerivedNumber.class) {
            return Optional.of(read(term, pick(List.of("atLeast", "fewerThan")), number()));
        } else if (result == DerivedLevel.class) {
            return Optional.of(read(term, pick(List.of("atLeast", "below")), new Argument.Text("high")));
        } else if (result == DerivedDay.class) {
            return Optional.of(read(term, "before", new Argument.Text("2020-01-01")));
        } else if (result == String.class) {
            List<String> among = random.nextBoolean() ? List.of(pick(WORDS)) : List.of(pick(WORDS), "spouse");
            return Optional.of(new Condition.Word(term, among, random.nextBoolean(), Trees.PLACE));
        }
        return Optional.empty();
    }

    private Condition read(Term term, String member, Argument argument) {
        List<Term.Call> calls = new ArrayList<>(term.calls());
        calls.add(new Term.Call(member, List.of(argument)));
        return Trees.reads(pick(List.of(Reading.values())), new Term(Optional.empty(), calls, Trees.PLACE));
    }

    private Argument number() {
        return random.nextBoolean() ? new Argument.Number(random.nextInt(24)) : new Argument.Parameter("period");
    }

    private Optional<Argument> argument(
            Class<?> owner, Class<?> type, Annotation[] annotations, Map<String, Class<? extends CaseFact>> bound) {
        if (type == int.class) {
            return Optional.of(number());
        } else if (type == String.class) {
            String list = Arrays.stream(annotations)
                    .filter(Quoted.class::isInstance)
                    .map(each -> ((Quoted) each).value())
                    .findFirst()
                    .orElse("definition");
            return Optional.of(new Argument.Text(StubPolicy.word(list, random)));
        }
        return bound.entrySet().stream()
                .filter(each -> type.isAssignableFrom(each.getValue()))
                .findFirst()
                .map(each -> new Argument.Variable(each.getKey()));
    }

    @SuppressWarnings("unchecked") // a parameter that is no word and no number is a fact
    private Map<String, Class<? extends CaseFact>> boundForArguments(Method member) {
        Map<String, Class<? extends CaseFact>> bound = new LinkedHashMap<>();
        for (Class<?> type : member.getParameterTypes()) {
            if (CaseFact.class.isAssignableFrom(type)) {
                bound.put("other", (Class<? extends CaseFact>) type);
            }
        }
        return bound;
    }

    private static List<Method> members(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(Member.class))
                .filter(method -> !method.isBridge())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private <T> T pick(List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
