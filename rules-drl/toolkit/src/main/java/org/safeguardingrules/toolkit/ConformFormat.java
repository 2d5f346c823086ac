package org.safeguardingrules.toolkit;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.safeguardingrules.toolkit.conform.Conformance;
import org.safeguardingrules.toolkit.conform.ConformanceJson;
import org.safeguardingrules.toolkit.conform.ConformanceText;
import org.safeguardingrules.toolkit.conform.ReferenceCase;

/** How a report on a mapping is printed. */
enum ConformFormat {
    /** For a person. */
    TEXT(ConformanceText::of, ConformanceText::of),
    /** For a program. */
    JSON(ConformanceJson::write, ConformanceJson::write);

    private final Function<Conformance, String> printing;
    private final Function<List<ReferenceCase>, String> listing;

    ConformFormat(Function<Conformance, String> printing, Function<List<ReferenceCase>, String> listing) {
        this.printing = printing;
        this.listing = listing;
    }

    String print(Conformance conformance) {
        return printing.apply(conformance);
    }

    String print(List<ReferenceCase> references) {
        return listing.apply(references);
    }

    /** The word that a call gives. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
