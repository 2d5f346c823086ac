package org.safeguardingrules.toolkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.compiler.schema.PackSchemas;
import org.safeguardingrules.compiler.schema.SchemaKind;
import org.safeguardingrules.json.Schemas;

/** Finds a schema by the word that a call gives: three are the library's own, the others speak of a pack. */
final class SchemaWord {

    private static final Map<String, Supplier<String>> SHIPPED =
            Map.of("case-file", Schemas::caseFile, "advice", Schemas::advice, "timeline", Schemas::timeline);

    private SchemaWord() {}

    /** The schema of what this word names, with the words of the pack in this folder where it is of a pack's files. */
    static String schema(String word, @Nullable PackFolder folder) {
        Supplier<String> shipped = SHIPPED.get(word);
        // A pack has an advice.yaml and a timeline.yaml of its own: the folder says which is meant.
        if (shipped != null && folder == null) {
            return shipped.get();
        }
        SchemaKind kind = Arrays.stream(SchemaKind.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new WrongInput(
                        "There is no schema of '" + word + "'",
                        "Maybe " + NearestWord.hint(word, words(), "one of " + String.join(", ", words())) + "."));
        if (folder == null) {
            throw new WrongInput(
                    "The schema of " + word + " has the words of a pack in it, and no pack is named",
                    "Maybe 'safeguarding schema " + word + " rules-drl/england-and-wales'.");
        }
        return Optional.ofNullable(PackSchemas.of(folder.read()).get(kind)).orElseThrow();
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>(SHIPPED.keySet().stream().sorted().toList());
        Arrays.stream(SchemaKind.values())
                .map(SchemaKind::word)
                .filter(word -> !words.contains(word))
                .forEach(words::add);
        return words;
    }
}
