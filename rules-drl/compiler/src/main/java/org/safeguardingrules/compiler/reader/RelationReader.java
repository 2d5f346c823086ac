package org.safeguardingrules.compiler.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safeguardingrules.compiler.reader.YamlValue.Items;
import org.safeguardingrules.pack.Relation;
import org.safeguardingrules.pack.Relation.RelationKind;

/** Reads which row's action stands in place of which other's. */
final class RelationReader {

    private static final String ANY = "any";
    private static final String YES = "yes";
    private static final String SAME = "same";

    private RelationReader() {}

    static List<Relation> read(SourceFile source) {
        List<Relation> relations = new ArrayList<>();
        Optional<YamlValue> value = YamlReader.read(source);
        if (value.isPresent() && value.get() instanceof Items items) {
            items.values().forEach(item -> entry(source, item, relations));
        } else {
            value.ifPresent(
                    other -> source.diagnostics().add(other.place(), "The file is no list", "'- first: [ … ]' lines"));
        }
        return relations;
    }

    private static void entry(SourceFile source, YamlValue item, List<Relation> relations) {
        Fields fields = Fields.of(source, "relation", item.place(), item);
        List<String> first = rows(source, fields, "first");
        if (first.isEmpty() && !fields.has("first")) {
            fields.missing("first");
        }
        String by = fields.optionalText("by").orElse("");
        String action = fields.optionalText("action").orElse("");
        boolean whileBegun = fields.optionalText("while begun").map(YES::equals).orElse(false);
        boolean whileOpen = fields.optionalText("while open").map(YES::equals).orElse(false);
        boolean anySubject = fields.optionalChoice("subject", List.of(SAME, ANY), word -> word)
                .map(ANY::equals)
                .orElse(false);
        fields.optionalText("note");
        boolean any = false;
        for (RelationKind kind : RelationKind.values()) {
            String key = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            any |= fields.has(key);
            for (String second : rows(source, fields, key)) {
                first.forEach(one -> relations.add(new Relation(
                        one, kind, second, by, action, anySubject, whileBegun, whileOpen, fields.place())));
            }
        }
        if (!any) {
            fields.missing("outranks");
        }
        fields.done();
    }

    private static List<String> rows(SourceFile source, Fields fields, String key) {
        List<String> rows = fields.texts(key);
        for (int i = 0; i < rows.size(); i++) {
            source.places().put(fields.place(), rows.get(i), source.places().of(fields.place(), key + " " + i));
        }
        return rows;
    }
}
