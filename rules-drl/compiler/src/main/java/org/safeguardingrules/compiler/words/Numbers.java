package org.safeguardingrules.compiler.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Parameter.Value;
import org.safeguardingrules.pack.Unit;

/**
 * The numbers of a pack in words.
 *
 * @param pack the pack
 */
record Numbers(Pack pack) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The latest number of a parameter and, in brackets, its name, and whether it differs by day or place. */
    String of(Parameter parameter) {
        Value latest = parameter.values().stream()
                .filter(value -> value.nation().isEmpty() && value.areas().isEmpty())
                .reduce((earlier, later) -> later)
                .orElse(parameter.values().get(0));
        return counted(latest.number(), parameter.unit()) + " (“" + parameter.name() + "”"
                + (isOne(parameter) ? ")" : ", which differs by day or place)");
    }

    /** The number of the parameter of this name. */
    String of(String parameter) {
        return of(pack.parameter(parameter));
    }

    /** Whether there is nothing to wait for. */
    boolean isNothing(Parameter parameter) {
        return isOne(parameter) && parameter.values().get(0).number() == 0;
    }

    /** Every value; where there are several, each with its day, nation or areas. */
    String values(Parameter parameter) {
        List<Value> values = parameter.values();
        if (isOne(parameter)) {
            return counted(values.get(0).number(), parameter.unit());
        }
        return values.stream()
                .map(value -> counted(value.number(), parameter.unit()) + where(value) + " from " + day(value.from()))
                .collect(Collectors.joining(", "));
    }

    private static boolean isOne(Parameter parameter) {
        return parameter.values().stream().map(Value::number).distinct().count() == 1;
    }

    private static String where(Value value) {
        String nation = value.nation()
                .map(place -> " in " + Phrases.ENGLISH.word(place.word()))
                .orElse("");
        return value.areas().isEmpty() ? nation : " in " + String.join(", ", value.areas());
    }

    /** So many of this unit. */
    static String counted(int number, Unit unit) {
        return unit == Unit.COUNT ? Integer.toString(number) : counted(number, unit.words());
    }

    /** So many of this unit, given in the plural. */
    static String counted(int number, String units) {
        return number + " " + (number == 1 ? units.substring(0, units.length() - 1) : units);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
