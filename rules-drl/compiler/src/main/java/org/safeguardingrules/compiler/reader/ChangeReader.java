package org.safeguardingrules.compiler.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.compiler.catalogue.Change;
import org.safeguardingrules.compiler.reader.YamlValue.Items;
import org.safeguardingrules.pack.Mark;
import org.safeguardingrules.pack.Place;

/** Reads {@code timeline.yaml}: the days on which policy changed, each with its pair of scenarios or why there is none. */
final class ChangeReader {

    private static final String UNKNOWN = "unknown";

    private ChangeReader() {}

    static List<Change> read(SourceFile source) {
        List<Change> changes = new ArrayList<>();
        Optional<YamlValue> value = YamlReader.read(source);
        if (value.isPresent() && value.get() instanceof Items items) {
            items.values().forEach(item -> changes.add(change(source, item)));
        } else {
            value.ifPresent(other ->
                    source.diagnostics().add(other.place(), "The file is no list", "'- on: 2022-04-04' lines"));
        }
        return changes;
    }

    private static Change change(SourceFile source, YamlValue item) {
        Fields fields = Fields.of(source, "change", item.place(), item);
        String day = fields.text("on");
        Optional<LocalDate> on =
                day.isEmpty() || day.equals(UNKNOWN) ? Optional.empty() : fields.day(day, place(source, fields, "on"));
        int before = source.diagnostics().count();
        Change change = new Change(
                on,
                fields.text("change"),
                fields.choice("mark", Arrays.asList(Mark.values()), Mark::name, Mark.DESIGN),
                texts(source, fields, "sources"),
                texts(source, fields, "day before"),
                texts(source, fields, "day itself"),
                fields.optionalText("no scenarios"),
                fields.place());
        fields.done();
        source.places().put(PackReader.PACK, "timeline.yaml " + day, place(source, fields, "on"));
        boolean pair = !change.dayBefore().isEmpty() && !change.dayItself().isEmpty();
        if (pair == change.untested().isPresent() && source.diagnostics().count() == before && !fields.hasStrangers()) {
            source.diagnostics()
                    .add(
                            fields.place(),
                            pair
                                    ? "The change has scenarios and a reason for having none"
                                    : "The change has no pair of scenarios",
                            "'day before' and 'day itself' with the names of scenarios, or 'no scenarios' with a reason");
        }
        return change;
    }

    private static List<String> texts(SourceFile source, Fields fields, String key) {
        List<String> texts = fields.texts(key);
        for (int i = 0; i < texts.size(); i++) {
            source.places().put(fields.place(), texts.get(i), place(source, fields, key + " " + i));
        }
        return texts;
    }

    private static Place place(SourceFile source, Fields fields, String part) {
        return source.places().of(fields.place(), part);
    }
}
