package org.safeguardingrules.toolkit.page;

import java.util.List;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.compiler.testkit.Scenario;

/** The catalogue of a pack as one HTML page with its style and script inside, and no link to anything outside. */
public final class CataloguePage {

    private CataloguePage() {}

    /** The page of a pack without mistakes and of its scenarios. */
    public static String of(ReadPack read, List<Scenario> scenarios) {
        return Templates.filled(
                "catalogue",
                new Assembly(read, scenarios)
                        .page(Templates.resource("catalogue.css"), Templates.resource("catalogue.js")));
    }
}
