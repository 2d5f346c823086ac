package org.safeguardingrules.compiler.mutation;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.words.Words;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Parameter.Value;
import org.safeguardingrules.pack.ParameterBuilder;
import org.safeguardingrules.pack.ParameterValueBuilder;

/**
 * What can be changed in a parameter: each number, one up and one down, and the day from which it holds.
 *
 * @param earliest the first day that the pack speaks of, which is no date of policy
 */
record ParameterChanges(LocalDate earliest) {

    Stream<Change<Parameter>> of(Parameter parameter) {
        return Change.ofEach(parameter.values(), value -> of(parameter, value))
                .map(change ->
                        change.within(values -> ParameterBuilder.from(parameter).withValues(values)));
    }

    private Stream<Change<Value>> of(Parameter parameter, Value value) {
        Stream<Change<Value>> numbers = Stream.of(value.number() - 1, value.number() + 1)
                .filter(number -> number >= 0)
                .map(number -> Change.of(
                        parameter.place(),
                        inWords(parameter, value, value.number()),
                        inWords(parameter, value, number),
                        ParameterValueBuilder.from(value).withNumber(number)));
        // Before its first day the first value holds too, so that its day says nothing.
        boolean datesNothing =
                value.from().equals(earliest) || value.equals(parameter.values().get(0));
        Stream<Change<Value>> days = datesNothing
                ? Stream.of()
                : Days.around(value.from())
                        .map(day -> Change.of(
                                parameter.place(),
                                inWords(parameter, value, value.number()) + " from " + value.from(),
                                inWords(parameter, value, value.number()) + " from " + day,
                                ParameterValueBuilder.from(value).withFrom(day)));
        return Stream.concat(numbers, days);
    }

    private static String inWords(Parameter parameter, Value value, int number) {
        String where = value.nation().map(nation -> " in " + nation.word()).orElse("");
        return Words.counted(number, parameter.unit())
                + (value.areas().isEmpty() ? where : " in " + String.join(", ", value.areas()));
    }
}
