package org.safeguardingrules.toolkit;

import java.util.Locale;
import java.util.function.Function;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.AdviceText;
import org.safeguardingrules.audience.Rendering;
import org.safeguardingrules.json.AdviceJson;
import org.safeguardingrules.json.RenderingJson;

/** How advice is printed. */
enum AdviceFormat {
    /** For a person. */
    TEXT(AdviceText::of, Rendering::text),
    /** For a program. */
    JSON(AdviceJson::write, RenderingJson::write);

    private final Function<Advice, String> printing;
    private final Function<Rendering, String> printingForAReader;

    AdviceFormat(Function<Advice, String> printing, Function<Rendering, String> printingForAReader) {
        this.printing = printing;
        this.printingForAReader = printingForAReader;
    }

    String print(Advice advice) {
        return printing.apply(advice);
    }

    String print(Rendering rendering) {
        return printingForAReader.apply(rendering);
    }

    /** The word that a call gives. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
