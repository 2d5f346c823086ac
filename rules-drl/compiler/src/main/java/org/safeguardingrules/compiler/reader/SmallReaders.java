package org.safeguardingrules.compiler.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.safeguardingrules.compiler.catalogue.Catalogue.Row;
import org.safeguardingrules.compiler.reader.YamlValue.Entries;
import org.safeguardingrules.compiler.reader.YamlValue.Text;
import org.safeguardingrules.pack.Source;
import org.safeguardingrules.pack.WordList;

/** Reads the entries that are small: sources, rows, word lists, wording. */
final class SmallReaders {

    private SmallReaders() {}

    static Optional<Source> source(SourceFile source, String id, Fields fields) {
        source.places().put(PackReader.PACK, "sources.yaml " + id, fields.place());
        Source read = new Source(id, fields.text("title"), fields.text("read"));
        fields.done();
        return Optional.of(read);
    }

    static Optional<Row> row(SourceFile source, String id, Fields fields) {
        Row row = new Row(fields.text("title"), fields.optionalText("not built"));
        source.places().put(PackReader.PACK, "row " + id, fields.place());
        fields.done();
        return Optional.of(row);
    }

    /** A word list; here the fields are the words. */
    static Optional<WordList> wordList(SourceFile source, String name, Fields fields) {
        Map<String, List<String>> codes = new TreeMap<>();
        Set<String> roleUnstated = new HashSet<>();
        source.places().put(PackReader.PACK, "words " + name, fields.place());
        for (String word : fields.keys()) {
            source.places().put(PackReader.PACK, "word of " + name + " " + word, fields.keyPlace(word));
            fields.value(word).ifPresent(value -> {
                boolean blank = value instanceof Text text && text.value().isEmpty();
                Fields entry = Fields.of(
                        source,
                        "word '" + word + "' of the list '" + name + "'",
                        fields.keyPlace(word),
                        blank ? new Entries(Map.of(), value.place()) : value);
                codes.put(word, entry.texts("codes"));
                boolean stated = entry.optionalChoice("role stated", List.of(true, false), Object::toString)
                        .orElse(true);
                if (!stated) {
                    roleUnstated.add(word);
                }
                entry.done();
            });
        }
        return Optional.of(new WordList(name, codes, roleUnstated));
    }

    /** Sentences of one language by key; here the fields are the sentences. */
    static void wording(SourceFile source, Map<String, String> sentences, String language) {
        Optional<YamlValue> value = YamlReader.read(source);
        if (value.isEmpty()) {
            return;
        }
        Fields fields = Fields.of(source, "wording", value.get().place(), value.get());
        for (String key : fields.keys()) {
            source.places().put(PackReader.PACK, "wording " + language + " " + key, fields.keyPlace(key));
            if (sentences.put(key, fields.text(key)) != null) {
                source.diagnostics()
                        .add(fields.keyPlace(key), "Wording for '" + key + "' twice", "one of the two sentences");
            }
        }
    }
}
