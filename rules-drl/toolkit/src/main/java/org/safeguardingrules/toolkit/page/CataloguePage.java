package org.safeguardingrules.toolkit.page;

import java.util.List;
import java.util.Optional;
import org.safeguardingrules.compiler.mutation.MutationScore;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.compiler.testkit.Scenario;

/** The catalogue of a pack as one HTML page with its style and script inside, and no link to anything outside. */
public final class CataloguePage {

    private CataloguePage() {}

    /**
     * The page of a pack without mistakes.
     *
     * @param read the pack
     * @param scenarios its scenarios
     * @param score how many changes of the pack its scenarios notice, where that was measured
     */
    public static String of(ReadPack read, List<Scenario> scenarios, Optional<MutationScore> score) {
        return Templates.filled(
                "catalogue",
                new Assembly(read, scenarios, score)
                        .page(Templates.resource("catalogue.css"), Templates.resource("catalogue.js")));
    }
}
