package org.safeguardingrules.compiler.logic;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.compiler.logic.Chain.Position;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Term;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.DerivedDay;
import org.safeguardingrules.vocabulary.DerivedLevel;
import org.safeguardingrules.vocabulary.DerivedNumber;
import org.safeguardingrules.vocabulary.Member;
import org.safeguardingrules.vocabulary.Quoted;

/** Follows chains of members, so that two that give the same value are written the same. */
final class Chains {

    private final Lexicon lexicon;
    private final LocalDate day;
    private final SortedSet<LocalDate> changes;

    /**
     * Chains on a day.
     *
     * @param lexicon what chains are made of
     * @param day the day whose numbers count
     * @param changes takes the days on which a parameter that was met has another number
     */
    Chains(Lexicon lexicon, LocalDate day, SortedSet<LocalDate> changes) {
        this.lexicon = lexicon;
        this.day = day;
        this.changes = changes;
    }

    /** Follows a chain that stands in a condition of a fact. */
    Chain follow(Term term, Scope asking) {
        Scope start = term.variable().isEmpty()
                ? asking
                : Optional.ofNullable(asking.named().get(term.variable().get())).orElseThrow(Undecided::new);
        Scope owner = start;
        for (Term.Call call : term.calls().subList(0, term.calls().size() - 1)) {
            Method member = member(owner.type(), call);
            owner = new Scope(written(owner, call, asking), member.getReturnType(), Map.of());
        }
        Term.Call last = term.calls().get(term.calls().size() - 1);
        Method member = member(owner.type(), last);
        Optional<Position> position = position(member, last);
        boolean turned = List.of("fewerThan", "below").contains(last.member()) && position.isPresent();
        String text = position.isPresent()
                ? owner.name() + (turned ? ".atLeast" : "." + last.member())
                : written(owner, last, asking);
        return new Chain(text, member, turned, position, definition(member, last, owner.type()), owner);
    }

    private Method member(Class<?> owner, Term.Call call) {
        return lexicon.member(owner, call.member(), call.arguments().size()).orElseThrow(Undecided::new);
    }

    /** Every word that the last member of a chain can give. */
    List<String> words(Chain chain) {
        Member declared = chain.member().getAnnotation(Member.class);
        List<String> words = new ArrayList<>(
                lexicon.words(declared == null ? "" : declared.words()).orElseThrow(Undecided::new));
        if (!words.contains("unknown")) {
            words.add("unknown");
        }
        return words;
    }

    private String written(Scope owner, Term.Call call, Scope asking) {
        return owner.name() + "." + call.member()
                + call.arguments().stream()
                        .map(argument -> written(argument, asking))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private String written(Argument argument, Scope asking) {
        if (argument instanceof Argument.Text text) {
            return '"' + text.value() + '"';
        } else if (argument instanceof Argument.Variable variable) {
            return Optional.ofNullable(asking.named().get(variable.name()))
                    .orElseThrow(Undecided::new)
                    .name();
        }
        OptionalInt number = number(argument);
        return number.isPresent()
                ? Integer.toString(number.getAsInt())
                : "'" + ((Argument.Parameter) argument).name() + "' of " + asking.name();
    }

    /** The number on this day; none where it differs by place. */
    private OptionalInt number(Argument argument) {
        if (argument instanceof Argument.Number number) {
            return OptionalInt.of(number.value());
        }
        Parameter parameter = Optional.of(argument)
                .filter(Argument.Parameter.class::isInstance)
                .flatMap(named -> lexicon.parameter(((Argument.Parameter) named).name()))
                .filter(named -> !named.values().isEmpty())
                .orElseThrow(Undecided::new);
        parameter.values().forEach(value -> changes.add(value.from()));
        boolean everywhere = parameter.values().stream()
                .allMatch(value -> value.nation().isEmpty() && value.areas().isEmpty());
        return everywhere
                ? OptionalInt.of(parameter
                        .on(day, Jurisdiction.ENGLAND, Optional.empty())
                        .number())
                : OptionalInt.empty();
    }

    private Optional<Position> position(Method member, Term.Call call) {
        if (call.arguments().size() != 1 || member.getReturnType() != DerivedAnswer.class) {
            return Optional.empty();
        }
        Class<?> owner = member.getDeclaringClass();
        Argument argument = call.arguments().get(0);
        if (owner == DerivedLevel.class) {
            return level(argument).map(level -> new Position(Scale.LEVEL, level));
        } else if (owner == DerivedDay.class) {
            return day(argument).map(number -> new Position(Scale.DAY, number));
        }
        Optional<Scale> scale =
                owner == DerivedNumber.class ? Optional.of(Scale.NARROWING) : Scale.of(member.getName());
        OptionalInt number = scale.isPresent() ? number(argument) : OptionalInt.empty();
        return number.isPresent() ? scale.map(one -> new Position(one, number.getAsInt())) : Optional.empty();
    }

    private static Optional<Integer> level(Argument argument) {
        String word = argument instanceof Argument.Text text ? text.value().toLowerCase(Locale.ROOT) : "";
        for (RiskLevel level : RiskLevel.values()) {
            if (level.word().equals(word)) {
                return Optional.of(level.ordinal());
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> day(Argument argument) {
        try {
            return argument instanceof Argument.Text text
                    ? Optional.of((int) LocalDate.parse(text.value()).toEpochDay())
                    : Optional.empty();
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private Optional<Definition> definition(Method member, Term.Call call, Class<?> owner) {
        Quoted quoted = member.getParameterCount() == 1 ? member.getParameters()[0].getAnnotation(Quoted.class) : null;
        boolean names = quoted != null && quoted.value().equals("definition");
        if (!names || !(call.arguments().get(0) instanceof Argument.Text name)) {
            return Optional.empty();
        }
        return Optional.of(lexicon.definition(name.value())
                .filter(definition -> definition.of().equals(owner.getSimpleName()))
                .orElseThrow(Undecided::new));
    }
}
