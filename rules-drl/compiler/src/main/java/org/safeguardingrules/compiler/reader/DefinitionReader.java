package org.safeguardingrules.compiler.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.compiler.reader.YamlValue.Items;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Direction;
import org.safeguardingrules.pack.Place;

/** Reads a definition: what it is said of, and its meaning or its dated meanings. */
final class DefinitionReader {

    private final LocalDate earliest;

    DefinitionReader(LocalDate earliest) {
        this.earliest = earliest;
    }

    Optional<Definition> read(SourceFile source, String name, Fields fields) {
        String of = fields.text("of");
        String says = fields.text("says");
        String authority = fields.text("authority");
        Direction direction =
                fields.choice("direction", Arrays.asList(Direction.values()), Direction::word, Direction.NEITHER);
        Optional<String> directionBecause = fields.optionalText("direction because");
        List<Meaning> meanings = new ArrayList<>();
        Optional<YamlValue> versions = fields.value("versions");
        Optional<Derivation> derivation = derivation(source, fields, versions.isPresent());
        derivation.ifPresent(one -> meanings.add(new Meaning(earliest, one)));
        versions.ifPresent(value -> versions(source, name, fields.place(), value, meanings));
        fields.done();
        if (meanings.isEmpty()) {
            return Optional.empty();
        }
        List<Definition.Version> dated = new ArrayList<>();
        for (int i = 0; i < meanings.size(); i++) {
            Optional<LocalDate> until =
                    i + 1 < meanings.size() ? Optional.of(meanings.get(i + 1).from()) : Optional.empty();
            dated.add(new Definition.Version(
                    meanings.get(i).from(), until, meanings.get(i).derivation()));
        }
        return Optional.of(
                new Definition(name, of, says, authority, direction, directionBecause, dated, fields.place()));
    }

    private record Meaning(LocalDate from, Derivation derivation) {}

    private static void versions(SourceFile source, String name, Place place, YamlValue value, List<Meaning> meanings) {
        if (!(value instanceof Items items)) {
            source.diagnostics().add(value.place(), "'versions' of '" + name + "' is no list", "'- from: 2018-01-01'");
            return;
        }
        for (YamlValue item : items.values()) {
            Fields version = Fields.of(source, "version of '" + name + "'", item.place(), item);
            Optional<LocalDate> from = version.day("from");
            Optional<Derivation> derivation = derivation(source, version, false);
            version.done();
            if (from.isPresent() && derivation.isPresent()) {
                source.places().put(place, "version " + meanings.size(), item.place());
                meanings.add(new Meaning(from.get(), derivation.get()));
            }
        }
    }

    private static Optional<Derivation> derivation(SourceFile source, Fields fields, boolean elsewhere) {
        List<String> present =
                DerivationReader.WORDS.stream().filter(fields::has).toList();
        if (present.size() == (elsewhere ? 0 : 1)) {
            return present.stream()
                    .findFirst()
                    .flatMap(word -> fields.value(word)
                            .flatMap(value ->
                                    new DerivationReader(source).derivation(word, value, fields.keyPlace(word))));
        }
        source.diagnostics()
                .add(
                        fields.place(),
                        present.isEmpty() ? "No meaning is given" : "More than one meaning is given",
                        "exactly one of 'any:', 'all:' and 'not:'"
                                + (elsewhere ? " in each version" : ", or 'versions:'"));
        return Optional.empty();
    }
}
