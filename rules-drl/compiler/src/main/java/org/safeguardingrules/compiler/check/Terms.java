package org.safeguardingrules.compiler.check;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Term;
import org.safeguardingrules.vocabulary.Member;
import org.safeguardingrules.vocabulary.Quoted;

/** Follows a chain of members through the vocabulary, and reports what there is not or does not fit. */
final class Terms {

    private final Inspection inspection;

    Terms(Inspection inspection) {
        this.inspection = inspection;
    }

    /**
     * What a chain gives.
     *
     * @param kind what may be asked of it
     * @param member its last member
     */
    record Given(ValueKind kind, Method member) {

        /** The closed list that its words come from. */
        String list() {
            Member declared = member.getAnnotation(Member.class);
            return declared == null ? "" : declared.words();
        }
    }

    /**
     * Follows a chain.
     *
     * @param fact type of the fact that it starts from, where it names no other
     * @param named types of the facts named earlier, by name
     * @return what it gives; empty where something was wrong with it, which then was reported
     */
    Optional<Given> follow(Term term, Class<?> fact, Map<String, Class<?>> named) {
        Class<?> owner = fact;
        if (term.variable().isPresent()) {
            Class<?> other = named.get(term.variable().get());
            if (other == null) {
                return Optional.empty();
            }
            owner = other;
        }
        Method last = null;
        for (int i = 0; i < term.calls().size(); i++) {
            Term.Call call = term.calls().get(i);
            Place place = inspection.place(term.place(), "call " + i);
            if (last != null
                    && ValueKind.of(last) != ValueKind.FACT
                    && members(owner).isEmpty()) {
                ValueKind kind = ValueKind.of(last);
                inspection.report(
                        place,
                        "'" + last.getName() + "' is " + kind.shown() + " and has no '" + call.member() + "'",
                        kind.use());
                return Optional.empty();
            }
            Optional<Method> member = member(owner, call, place);
            if (member.isEmpty() || !arguments(term, i, call, member.get(), owner, named)) {
                return Optional.empty();
            }
            last = member.get();
            owner = last.getReturnType();
        }
        return Optional.ofNullable(last).map(member -> new Given(ValueKind.of(member), member));
    }

    private SortedMap<String, List<Method>> members(Class<?> owner) {
        return inspection.vocabulary().members(owner);
    }

    private Optional<Method> member(Class<?> owner, Term.Call call, Place place) {
        List<Method> candidates = members(owner).getOrDefault(call.member(), List.of());
        if (candidates.isEmpty()) {
            inspection.report(
                    place,
                    owner.getSimpleName() + " has no member '" + call.member() + "'",
                    NearestWord.hint(
                            call.member(), members(owner).keySet(), "a member of the vocabulary's list for it"));
            return Optional.empty();
        }
        int given = call.arguments().size();
        Optional<Method> fitting = candidates.stream()
                .filter(candidate -> candidate.getParameterCount() == given)
                .findFirst();
        if (fitting.isEmpty()) {
            inspection.report(
                    place,
                    "'" + call.member() + "' is given " + count(given),
                    shape(candidates.get(0)) + ", which takes "
                            + count(candidates.get(0).getParameterCount()));
        }
        return fitting;
    }

    private static String count(int arguments) {
        return arguments == 0 ? "no argument" : arguments == 1 ? "one argument" : arguments + " arguments";
    }

    private static String shape(Method member) {
        StringBuilder shape = new StringBuilder("'").append(member.getName());
        String separator = "( ";
        for (Parameter parameter : member.getParameters()) {
            shape.append(separator).append(parameter.getType() == String.class ? "\"…\"" : "…");
            separator = ", ";
        }
        return shape.append(member.getParameterCount() == 0 ? "'" : " )'").toString();
    }

    private boolean arguments(
            Term term, int call, Term.Call given, Method member, Class<?> owner, Map<String, Class<?>> named) {
        boolean fine = true;
        for (int i = 0; i < given.arguments().size(); i++) {
            Place place = inspection.place(term.place(), "call " + call + " argument " + i);
            fine &= argument(given.arguments().get(i), member, member.getParameters()[i], owner, named, place);
        }
        return fine;
    }

    private boolean argument(
            Argument argument,
            Method member,
            Parameter parameter,
            Class<?> owner,
            Map<String, Class<?>> named,
            Place place) {
        Class<?> type = parameter.getType();
        if (argument instanceof Argument.Parameter policy) {
            inspection.parameter(policy.name(), place);
        }
        if (type == int.class) {
            return argument instanceof Argument.Number
                    || argument instanceof Argument.Parameter
                    || wrong(member, "a number", "a number in plain digits or parameter( \"…\" )", place);
        }
        if (type == String.class) {
            return argument instanceof Argument.Text text
                    ? quoted(text.value(), parameter, owner, place)
                    : wrong(member, "a word in double quotes", "the word in double quotes", place);
        }
        if (!(argument instanceof Argument.Variable variable)) {
            return wrong(
                    member, "a fact of type " + type.getSimpleName(), "a fact named earlier, such as '$child'", place);
        }
        Class<?> bound = named.get(variable.name());
        return bound == null
                || type.isAssignableFrom(bound)
                || wrong(
                        member,
                        "a fact of type " + type.getSimpleName() + ", and '$" + variable.name() + "' is of type "
                                + bound.getSimpleName(),
                        "another fact named earlier",
                        place);
    }

    private boolean wrong(Method member, String takes, String maybe, Place place) {
        inspection.report(place, "'" + member.getName() + "' takes " + takes, maybe);
        return false;
    }

    private boolean quoted(String word, Parameter parameter, Class<?> owner, Place place) {
        Quoted quoted = parameter.getAnnotation(Quoted.class);
        String list = quoted == null ? "" : quoted.value();
        if (list.equals("definition")) {
            return definition(word, owner.getSimpleName(), place);
        }
        if (list.startsWith("definition of ")) {
            return definition(word, list.substring("definition of ".length()), place);
        }
        switch (list) {
            case "parameter" -> inspection.parameter(word, place);
            case "action" -> inspection.action(word, place);
            case "authority" -> inspection.authority(word, place);
            case "day" -> day(word, place);
            default -> inspection.word(word, list, place);
        }
        return true;
    }

    private boolean definition(String name, String type, Place place) {
        Definition definition = inspection.pack().definitions().get(name);
        inspection.known(
                "definitions",
                "definition",
                name,
                inspection.pack().definitions().keySet(),
                place);
        if (definition == null) {
            return true;
        }
        if (!definition.of().isEmpty() && !definition.of().equals(type)) {
            inspection.report(
                    place,
                    "The definition '" + name + "' is said of " + definition.of() + ", not of " + type,
                    NearestWord.to(name, definitionsOf(type))
                            .map(near -> "'" + near + "'")
                            .orElse("a definition with 'of: " + type + "'"));
            return false;
        }
        return true;
    }

    private Collection<String> definitionsOf(String type) {
        return inspection.pack().definitions().values().stream()
                .filter(definition -> definition.of().equals(type))
                .map(Definition::name)
                .toList();
    }

    private void day(String word, Place place) {
        try {
            LocalDate.parse(word);
        } catch (DateTimeParseException notADay) {
            inspection.report(place, "\"" + word + "\" is no day", "year, month and day as in \"2018-01-01\"");
        }
    }
}
