package org.safeguardingrules.compiler.testkit.coverage;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeguardingrules.casefile.Answer.Value;
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
    private static final String UNKNOWN_WORD = "unknown";
    private static final Set<Value> EVERY = EnumSet.allOf(Value.class);
    private static final Set<Value> KNOWN = EnumSet.of(Value.YES, Value.NO);

    private final Pack pack;
    private final Class<?> own;
    private final Map<String, Class<?>> bound;

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
        Set<Value> values =
                all(pattern.conditions().stream().map(this::condition).toList());
        if (pattern.quantifier() == Pattern.Quantifier.ONE) {
            return values;
        }
        Set<Value> ofSome = EnumSet.copyOf(values);
        ofSome.add(Value.NO);
        return pattern.quantifier() == Pattern.Quantifier.NOT ? not(ofSome) : ofSome;
    }

    /** The values of a condition. */
    public Set<Value> condition(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all(all.parts().stream().map(this::condition).toList());
        } else if (condition instanceof Condition.Any any) {
            return any(any.parts().stream().map(this::condition).toList());
        } else if (condition instanceof Condition.Not not) {
            return not(condition(not.part()));
        } else if (condition instanceof Condition.Reads reads) {
            return reads.reading() == Reading.UNKNOWN ? KNOWN : values(reads.answer());
        } else if (condition instanceof Condition.Word word) {
            return word.among().contains(UNKNOWN_WORD) ? KNOWN : values(word.word());
        }
        return KNOWN;
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
        Class<?> type = term.variable().<Class<?>>map(bound::get).orElse(own);
        for (Term.Call call : term.calls().subList(0, term.calls().size() - 1)) {
            type = member(type, call).getReturnType();
        }
        Term.Call last = term.calls().get(term.calls().size() - 1);
        if (last.member().equals("fits")) {
            return meanings(pack.definition(word(last)));
        }
        if (type == Registration.class && last.member().equals("of")) {
            return pack.wordList("register").roleUnstated().contains(word(last)) ? EVERY : KNOWN;
        }
        return said(member(type, last).getAnnotation(Member.class).value());
    }

    private static String word(Term.Call call) {
        return ((Argument.Text) call.arguments().get(0)).value();
    }

    private Set<Value> meanings(Definition definition) {
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

    /** One part with the deciding value is enough for it; every part has to be able to have the other. */
    private static Set<Value> combined(Collection<Set<Value>> parts, Value deciding, Value other) {
        EnumSet<Value> values = EnumSet.noneOf(Value.class);
        for (Value one : List.of(deciding, Value.UNKNOWN)) {
            if (parts.stream().anyMatch(part -> part.contains(one))) {
                values.add(one);
            }
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
