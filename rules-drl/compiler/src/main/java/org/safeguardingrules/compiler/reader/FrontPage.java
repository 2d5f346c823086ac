package org.safeguardingrules.compiler.reader;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.pack.Place;

/**
 * What {@code pack.yaml} says of the pack as a whole.
 *
 * @param id id
 * @param title title
 * @param version version
 * @param className full name of the class that a compiled pack is loaded by
 * @param earliest first day that the pack speaks of
 * @param universal ids of the rows whose actions stand whatever the host supplies
 */
record FrontPage(String id, String title, String version, String className, LocalDate earliest, Set<String> universal) {

    private static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);
    private static final FrontPage BLANK = new FrontPage("", "", "", "", NO_DAY, Set.of());

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
        List<String> universal = fields.texts("universal");
        for (int i = 0; i < universal.size(); i++) {
            source.places()
                    .put(start, "universal " + universal.get(i), source.places().of(start, "universal " + i));
        }
        fields.done();
        return new FrontPage(id, title, version, className, earliest, new HashSet<>(universal));
    }

    private static String matching(SourceFile source, Fields fields, String key, String shape, String maybe) {
        String text = fields.text(key);
        if (!text.isEmpty() && !text.matches(shape)) {
            source.diagnostics().add(source.places().of(fields.place(), key), "'" + key + "' is '" + text + "'", maybe);
        }
        return text;
    }
}
