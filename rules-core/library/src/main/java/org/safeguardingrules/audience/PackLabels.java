package org.safeguardingrules.audience;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.safeguardingrules.casefile.Labels;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.WordList;

/**
 * What a pack says of who may see records by what they are: its list of what is guarded, with register entries under the
 * words of the pack, and every act under the label of its action.
 */
final class PackLabels {

    private static final String GUARDED = "guarded";
    private static final String REGISTER = "register";
    private static final String REGISTER_CODE = "registration.code";
    private static final List<String> ACTS = List.of("actionRecord.action", "actionOverride.action");

    private PackLabels() {}

    static Labels of(Pack pack) {
        Map<String, Sensitivity> kinds = new TreeMap<>();
        for (String act : ACTS) {
            pack.actions()
                    .values()
                    .forEach(action -> kinds.put(Labels.kind(act, action.name()), label(action.sensitivity())));
        }
        codes(pack, GUARDED)
                .forEach((label, guarded) -> guarded.forEach(kind -> {
                    kinds.put(kind, label(label));
                    Labels.word(kind)
                            .filter(word -> kind.equals(Labels.kind(REGISTER_CODE, word)))
                            .map(word -> codes(pack, REGISTER).getOrDefault(word, List.of()))
                            .orElse(List.of())
                            .forEach(code -> kinds.put(Labels.kind(REGISTER_CODE, code), label(label)));
                }));
        return Labels.of(kinds);
    }

    private static Map<String, List<String>> codes(Pack pack, String list) {
        WordList words = pack.words().get(list);
        return words == null ? Map.of() : words.codes();
    }

    private static Sensitivity label(String word) {
        return Sensitivity.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
