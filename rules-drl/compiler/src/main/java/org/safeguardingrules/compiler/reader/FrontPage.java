package org.safeguardingrules.compiler.reader;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.compiler.catalogue.Style;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Overriding;
import org.safeguardingrules.pack.Place;

/**
 * What {@code pack.yaml} says of the pack as a whole.
 *
 * @param id id
 * @param title title
 * @param version version
 * @param className full name of the class that a compiled pack is loaded by
 * @param earliest first day that the pack speaks of
 * @param overriding what it says of decisions not to take an action
 * @param universal ids of the rows whose actions stand whatever the host supplies
 * @param often rules that nearly every case without a concern raises, with the reason why
 * @param nothingMore rules that ask for nothing that another one does not, with the reason why they stand
 * @param neverCovered what no scenario can make so, as coverage says it, with the reason why
 * @param style how it speaks to people
 */
record FrontPage(
        String id,
        String title,
        String version,
        String className,
        LocalDate earliest,
        Optional<Overriding> overriding,
        Set<String> universal,
        Map<String, String> often,
        Map<String, String> nothingMore,
        Map<String, String> neverCovered,
        Style style) {

    private static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);
    private static final FrontPage BLANK =
            new FrontPage("", "", "", "", NO_DAY, Optional.empty(), Set.of(), Map.of(), Map.of(), Map.of(), Style.ANY);

    static FrontPage read(PackFiles files, SourceFile source) {
        Place start = PackReader.PACK;
        if (!files.texts().containsKey(start.file())) {
            source.diagnostics()
                    .add(start, "There is no pack.yaml", "the folder of another pack, or one level too high or low");
            return BLANK;
        }
        Optional<YamlValue> value = YamlReader.read(source);
        if (value.isEmpty()) {
            return BLANK;
        }
        Fields fields = Fields.of(source, "pack", start, value.get());
        String id = matching(source, fields, "pack", "[a-z][a-z0-9-]*", "small letters and dashes");
        String title = fields.text("title");
        String version = matching(source, fields, "version", "[0-9]+\\.[0-9]+\\.[0-9]+", "three numbers as in 0.1.0");
        String className = matching(
                source,
                fields,
                "class",
                "[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)+\\.[A-Z][A-Za-z0-9]*",
                "a package and a class as in org.safeguardingrules.englandandwales.EnglandAndWales");
        LocalDate earliest = fields.day("earliest").orElse(NO_DAY);
        Optional<Overriding> overriding = overriding(source, fields);
        List<String> universal = fields.texts("universal");
        for (int i = 0; i < universal.size(); i++) {
            source.places()
                    .put(start, "universal " + universal.get(i), source.places().of(start, "universal " + i));
        }
        Map<String, String> often = reasons(source, fields, "raised often");
        Map<String, String> nothingMore = reasons(source, fields, "asks nothing more");
        Map<String, String> neverCovered = reasons(source, fields, "never covered");
        Style style = style(source, fields);
        fields.done();
        return new FrontPage(
                id,
                title,
                version,
                className,
                earliest,
                overriding,
                new HashSet<>(universal),
                often,
                nothingMore,
                neverCovered,
                style);
    }

    private static Optional<Overriding> overriding(SourceFile source, Fields fields) {
        return fields.value("override").map(value -> {
            Fields override = Fields.of(source, "override", fields.keyPlace("override"), value);
            Overriding said = new Overriding(
                    override.text("lasts"), override.choices("never", List.of(Force.values()), Force::name));
            source.places()
                    .put(PackReader.PACK, "override lasts", source.places().of(override.place(), "lasts"));
            override.done();
            return said;
        });
    }

    private static Style style(SourceFile source, Fields fields) {
        if (!fields.has("wording")) {
            return Style.ANY;
        }
        Fields wording = Fields.of(
                source,
                "wording",
                fields.keyPlace("wording"),
                fields.value("wording").orElseThrow());
        Style style = new Style(wording.number("most words"), reasons(source, wording, "instead of"));
        wording.done();
        return style;
    }

    /** A field whose keys are names, each with a reason. */
    private static Map<String, String> reasons(SourceFile source, Fields fields, String key) {
        Map<String, String> reasons = new LinkedHashMap<>();
        fields.value(key).ifPresent(value -> {
            Fields names = Fields.of(source, key, fields.keyPlace(key), value);
            for (String name : names.keys()) {
                reasons.put(name, names.text(name));
                source.places().put(PackReader.PACK, key + " " + name, names.keyPlace(name));
            }
        });
        return reasons;
    }

    private static String matching(SourceFile source, Fields fields, String key, String shape, String maybe) {
        String text = fields.text(key);
        if (!text.isEmpty() && !text.matches(shape)) {
            source.diagnostics().add(source.places().of(fields.place(), key), "'" + key + "' is '" + text + "'", maybe);
        }
        return text;
    }
}
