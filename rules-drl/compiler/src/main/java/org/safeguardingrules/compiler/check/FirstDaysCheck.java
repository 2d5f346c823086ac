package org.safeguardingrules.compiler.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Term;

/** Numbers and meanings: none begins after a rule that reads it, which until then would go by one not yet in force. */
final class FirstDaysCheck implements Check {

    @Override
    public void check(Inspection inspection) {
        if (inspection.draft().brokenFolders().contains("pack.yaml")) {
            return;
        }
        LocalDate earliest = inspection.pack().earliest();
        Map<String, LocalDate> parameters = new HashMap<>();
        Map<String, LocalDate> definitions = new HashMap<>();
        inspection.pack().rules().stream()
                .filter(inspection::isWhole)
                .sorted(Comparator.comparing(Rule::from))
                .forEach(rule -> {
                    LocalDate day = rule.from().isBefore(earliest) ? earliest : rule.from();
                    rule.duties().stream()
                            .flatMap(duty -> duty.within().stream())
                            .forEach(name -> parameters.putIfAbsent(name, day));
                    read(inspection, Chains.of(rule), day, parameters, definitions);
                });
        parameters.forEach((name, day) -> parameter(inspection, name, day));
        definitions.forEach((name, day) -> definition(inspection, name, day));
    }

    /** Notes from which day on the numbers and definitions in these chains are read; the earliest comes first. */
    private static void read(
            Inspection inspection,
            List<Term> terms,
            LocalDate day,
            Map<String, LocalDate> parameters,
            Map<String, LocalDate> definitions) {
        Set<String> named = new HashSet<>();
        terms.stream().flatMap(FirstDaysCheck::arguments).forEach(argument -> {
            if (argument instanceof Argument.Parameter parameter) {
                parameters.putIfAbsent(parameter.name(), day);
            } else if (argument instanceof Argument.Text text) {
                named.add(text.value());
            }
        });
        for (String name : named) {
            Definition definition = inspection.pack().definitions().get(name);
            if (definition != null && definitions.putIfAbsent(name, day) == null) {
                read(inspection, Chains.of(definition), day, parameters, definitions);
            }
        }
    }

    private static Stream<Argument> arguments(Term term) {
        return term.calls().stream().flatMap(call -> call.arguments().stream());
    }

    private static void parameter(Inspection inspection, String name, LocalDate day) {
        Parameter parameter = inspection.pack().parameters().get(name);
        if (parameter != null) {
            LocalDate first = parameter.values().stream()
                    .map(Parameter.Value::from)
                    .min(Comparator.naturalOrder())
                    .orElse(day);
            late(inspection, parameter.place(), "value 0", "The parameter '" + name + "'", first, day);
        }
    }

    private static void definition(Inspection inspection, String name, LocalDate day) {
        Definition definition = inspection.pack().definitions().get(name);
        if (definition != null) {
            LocalDate first = definition.versions().get(0).from();
            late(inspection, definition.place(), "version 0", "The definition '" + name + "'", first, day);
        }
    }

    private static void late(
            Inspection inspection, Place owner, String part, String what, LocalDate first, LocalDate day) {
        if (first.isAfter(day)) {
            inspection.report(
                    inspection.place(owner, part),
                    what + " begins on " + first + ", and a rule reads it from " + day + " on",
                    "a version before it, from " + day + " on");
        }
    }
}
