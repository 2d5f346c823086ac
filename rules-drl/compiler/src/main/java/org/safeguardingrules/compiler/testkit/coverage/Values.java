package org.safeguardingrules.compiler.testkit.coverage;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.safeguardingrules.casefile.Answer.Value;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Reading;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Term;
import org.safeguardingrules.vocabulary.Member;
import org.safeguardingrules.vocabulary.Registration;
import org.safeguardingrules.vocabulary.Vocabulary;

/** Which values a part of a rule or definition can have, by its type and by what the vocabulary says of its members. */
public final class Values {

    private static final java.util.regex.Pattern NO = java.util.regex.Pattern.compile("\\b[Nn]o\\b");
    private static final Set<String> LEVEL_OR_ABOVE = Set.of("atLeast", "ratesAtLeast");
    private static final String UNKNOWN_WORD = "unknown";
    private static final Set<Value> EVERY = EnumSet.allOf(Value.class);
    private static final Set<Value> KNOWN = EnumSet.of(Value.YES, Value.NO);

    private final Pack pack;
    private final Class<?> own;
    private final Map<String, Class<?>> bound;

    /** What is taken as answered by a term that is read more than once. */
    private final Map<String, Value> taken = new HashMap<>();

    private Values(Pack pack, Class<?> own, Map<String, Class<?>> bound) {
        this.pack = pack;
        this.own = own;
        this.bound = bound;
    }

    /** Values in a pattern of a rule. */
    public static Values in(Pack pack, Rule rule, Pattern pattern) {
        Map<String, Class<?>> bound = new HashMap<>();
        rule.patterns().forEach(other -> other.variable().ifPresent(name -> bound.put(name, type(other.type()))));
        return new Values(pack, type(pattern.type()), bound);
    }

    /** Values in a meaning of a definition. */
    static Values in(Pack pack, Definition definition) {
        return new Values(pack, type(definition.of()), Map.of());
    }

    private static Class<?> type(String name) {
        return Vocabulary.types().stream()
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The values of a whole rule; that no fact of a type is there is a no. */
    static Set<Value> of(Pack pack, Rule rule) {
        return all(rule.patterns().stream()
                .map(pattern -> in(pack, rule, pattern).pattern(pattern))
                .toList());
    }

    Set<Value> pattern(Pattern pattern) {
        Set<Value> values = over(
                readTwice(pattern.conditions()),
                () -> all(pattern.conditions().stream().map(this::part).toList()));
        if (pattern.quantifier() == Pattern.Quantifier.ONE) {
            return values;
        }
        return KNOWN;
    }

    /** The values of a condition. */
    public Set<Value> condition(Condition condition) {
        return over(readTwice(List.of(condition)), () -> part(condition));
    }

    /** The values over every answer of these terms together. */
    private Set<Value> over(List<Term> terms, Supplier<Set<Value>> values) {
        if (terms.isEmpty()) {
            return values.get();
        }
        Term first = terms.get(0);
        Set<Value> found = EnumSet.noneOf(Value.class);
        for (Value answer : values(first)) {
            taken.put(name(first), answer);
            found.addAll(over(terms.subList(1, terms.size()), values));
        }
        taken.remove(name(first));
        return found;
    }

    private static List<Term> readTwice(List<Condition> conditions) {
        Map<String, List<Term>> read = new TreeMap<>();
        conditions.forEach(condition -> read(condition, read));
        return read.values().stream()
                .filter(same -> same.size() > 1)
                .map(same -> same.get(0))
                .toList();
    }

    private static void read(Condition condition, Map<String, List<Term>> read) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> read(part, read));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> read(part, read));
        } else if (condition instanceof Condition.Not not) {
            read(not.part(), read);
        } else if (condition instanceof Condition.Reads reads) {
            read.computeIfAbsent(name(reads.answer()), none -> new ArrayList<>())
                    .add(reads.answer());
        }
    }

    private static String name(Term term) {
        return term.variable() + " " + term.calls();
    }

    private Set<Value> part(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all(all.parts().stream().map(this::part).toList());
        } else if (condition instanceof Condition.Any any) {
            return any(any.parts().stream().map(this::part).toList());
        } else if (condition instanceof Condition.Not not) {
            return not(part(not.part()));
        } else if (condition instanceof Condition.Reads reads) {
            return read(reads.reading(), values(reads.answer()));
        } else if (condition instanceof Condition.Word word) {
            return word.among().contains(UNKNOWN_WORD) ? KNOWN : values(word.word());
        }
        return KNOWN;
    }

    private static Set<Value> read(Reading reading, Set<Value> answers) {
        if (reading == Reading.NO) {
            return not(answers);
        } else if (reading != Reading.UNKNOWN) {
            return answers;
        }
        Set<Value> values = EnumSet.noneOf(Value.class);
        answers.forEach(answer -> values.add(answer == Value.UNKNOWN ? Value.YES : Value.NO));
        return values;
    }

    Set<Value> derivation(Derivation derivation) {
        if (derivation instanceof Derivation.AnyOf any) {
            return any(any.parts().stream().map(this::derivation).toList());
        } else if (derivation instanceof Derivation.AllOf all) {
            return all(all.parts().stream().map(this::derivation).toList());
        } else if (derivation instanceof Derivation.NotOf not) {
            return not(derivation(not.part()));
        } else if (derivation instanceof Derivation.Member member) {
            return values(member.answer());
        }
        return values(((Derivation.Word) derivation).word());
    }

    /** What the last member of a chain can answer. */
    private Set<Value> values(Term term) {
        Value answer = taken.get(name(term));
        if (answer != null) {
            return EnumSet.of(answer);
        }
        Class<?> type = term.variable().<Class<?>>map(bound::get).orElse(own);
        for (Term.Call call : term.calls().subList(0, term.calls().size() - 1)) {
            type = member(type, call).getReturnType();
        }
        Term.Call last = term.calls().get(term.calls().size() - 1);
        if (last.member().equals("fits")) {
            return of(pack, pack.definition(word(last)));
        }
        if (type == Registration.class && last.member().equals("of")) {
            return pack.wordList("register").roleUnstated().contains(word(last)) ? EVERY : KNOWN;
        }
        Method member = member(type, last);
        Set<Value> values =
                EnumSet.copyOf(said(member.getAnnotation(Member.class).value()));
        if (asksForTheLowestLevel(member, last)) {
            values.remove(Value.NO);
        }
        return values;
    }

    /** Whether a level is asked to be the lowest or above, which each level is. */
    private static boolean asksForTheLowestLevel(Method member, Term.Call call) {
        return LEVEL_OR_ABOVE.contains(member.getName())
                && call.arguments().get(0) instanceof Argument.Text level
                && level.value().equals(RiskLevel.LOW.word());
    }

    private static String word(Term.Call call) {
        return ((Argument.Text) call.arguments().get(0)).value();
    }

    /** The values of a definition, in any of its meanings. */
    static Set<Value> of(Pack pack, Definition definition) {
        Set<Value> values = EnumSet.noneOf(Value.class);
        Values inside = in(pack, definition);
        definition.versions().forEach(version -> values.addAll(inside.derivation(version.derivation())));
        return values;
    }

    private static Method member(Class<?> type, Term.Call call) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(Member.class) && !method.isBridge())
                .filter(method -> method.getName().equals(call.member())
                        && method.getParameterCount() == call.arguments().size())
                .findFirst()
                .orElseThrow();
    }

    /** The values that the sentence of a member leaves it: unknown where it says when, no where not all else is unknown. */
    static Set<Value> said(String sentence) {
        EnumSet<Value> values = EnumSet.of(Value.YES);
        if (sentence.contains("unknown") || sentence.contains("not known")) {
            values.add(Value.UNKNOWN);
        }
        if (!sentence.contains("else unknown") || NO.matcher(sentence).find()) {
            values.add(Value.NO);
        }
        return values;
    }

    private static Set<Value> all(Collection<Set<Value>> parts) {
        return combined(parts, Value.NO, Value.YES);
    }

    private static Set<Value> any(Collection<Set<Value>> parts) {
        return combined(parts, Value.YES, Value.NO);
    }

    /** One part decides; unknown is enough where no part has to decide; else every part has the other value. */
    private static Set<Value> combined(Collection<Set<Value>> parts, Value deciding, Value other) {
        EnumSet<Value> values = EnumSet.noneOf(Value.class);
        if (parts.stream().anyMatch(part -> part.contains(deciding))) {
            values.add(deciding);
        }
        boolean someUnknown = parts.stream().anyMatch(part -> part.contains(Value.UNKNOWN));
        if (someUnknown && parts.stream().noneMatch(part -> part.equals(Set.of(deciding)))) {
            values.add(Value.UNKNOWN);
        }
        if (parts.stream().allMatch(part -> part.contains(other))) {
            values.add(other);
        }
        return values;
    }

    private static Set<Value> not(Set<Value> part) {
        EnumSet<Value> values = EnumSet.noneOf(Value.class);
        part.forEach(
                value -> values.add(value == Value.YES ? Value.NO : value == Value.NO ? Value.YES : Value.UNKNOWN));
        return values;
    }
}
