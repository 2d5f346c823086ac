package org.safeguardingrules.compiler.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.compiler.reader.YamlValue.Entries;
import org.safeguardingrules.compiler.reader.YamlValue.Items;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Mark;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Unit;

/** Reads a dated number of policy. */
final class ParameterReader {

    private ParameterReader() {}

    static Optional<Parameter> read(SourceFile source, String name, Fields fields) {
        String says = fields.text("says");
        Unit unit = fields.choice("unit", Arrays.asList(Unit.values()), Unit::words, Unit.COUNT);
        List<Parameter.Value> values = new ArrayList<>();
        Optional<YamlValue> given = fields.value("values");
        if (given.isEmpty()) {
            fields.missing("values");
        } else if (given.get() instanceof Entries map) {
            map.entries().forEach((key, entry) -> {
                Optional<LocalDate> from = fields.day(key, entry.keyPlace());
                Fields value = Fields.of(source, "value of parameter '" + name + "'", entry.keyPlace(), entry.value());
                value(source, fields.place(), from, value, values);
            });
        } else if (given.get() instanceof Items items) {
            for (YamlValue item : items.values()) {
                Fields value = Fields.of(source, "value of parameter '" + name + "'", item.place(), item);
                value(source, fields.place(), value.day("from"), value, values);
            }
        } else {
            source.diagnostics()
                    .add(
                            given.get().place(),
                            "'values' of parameter '" + name + "' has no days",
                            "'2018-01-01: { … }' below it");
        }
        fields.done();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Parameter(name, says, unit, values, fields.place()));
    }

    private static void value(
            SourceFile source, Place owner, Optional<LocalDate> from, Fields fields, List<Parameter.Value> values) {
        int number = fields.number("number");
        Optional<Jurisdiction> nation =
                fields.optionalChoice("nation", Arrays.asList(Jurisdiction.values()), Jurisdiction::word);
        List<String> areas = fields.texts("areas");
        Mark mark = fields.choice("mark", Arrays.asList(Mark.values()), Mark::name, Mark.DESIGN);
        List<String> sources = fields.texts("sources");
        fields.done();
        if (from.isPresent()) {
            source.places().put(owner, "value " + values.size(), fields.place());
            values.add(new Parameter.Value(from.get(), number, nation, areas, mark, sources));
        }
    }
}
