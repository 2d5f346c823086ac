package org.safeguardingrules.toolkit;

import java.util.Locale;
import java.util.function.Function;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.AdviceText;
import org.safeguardingrules.json.AdviceJson;

/** How advice is printed. */
enum AdviceFormat {
    /** For a person. */
    TEXT(AdviceText::of),
    /** For a program. */
    JSON(AdviceJson::write);

    private final Function<Advice, String> printing;

    AdviceFormat(Function<Advice, String> printing) {
        this.printing = printing;
    }

    String print(Advice advice) {
        return printing.apply(advice);
    }

    /** The word that a call gives. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
