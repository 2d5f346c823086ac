package org.safeguardingrules.toolkit;

import java.util.Locale;
import java.util.function.BiFunction;
import org.safeguardingrules.explanation.Explanation;
import org.safeguardingrules.explanation.ExplanationText;
import org.safeguardingrules.json.ExplanationJson;
import org.safeguardingrules.pack.Pack;

/** How an explanation is printed. */
enum ExplanationFormat {
    /** For a person: conditions in words. */
    TEXT((explanation, pack) -> ExplanationText.of(explanation, PartsInWords.of(explanation, pack))),
    /** For a program: conditions as the rules write them. */
    JSON((explanation, pack) -> ExplanationJson.write(explanation));

    private final BiFunction<Explanation, Pack, String> printing;

    ExplanationFormat(BiFunction<Explanation, Pack, String> printing) {
        this.printing = printing;
    }

    String print(Explanation explanation, Pack pack) {
        return printing.apply(explanation, pack);
    }

    /** The word that a call gives. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
