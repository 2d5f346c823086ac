package org.safeguardingrules.compiler.check;

import java.util.List;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;

/** All checks that every pack passes before it is compiled or evaluated. */
public final class PackChecks {

    private static final List<Check> CHECKS = List.of(
            new PatternsCheck(),
            new ConditionsCheck(),
            new DutiesCheck(),
            new RulesCheck(),
            new DefinitionsCheck(),
            new CirclesCheck(),
            new AuthoritiesCheck(),
            new ProtectedReadsCheck(),
            new CertaintyCheck(),
            new ParametersCheck(),
            new SuccessionCheck(),
            new FirstDaysCheck(),
            new ActionsCheck(),
            new StepsCheck(),
            new AddresseesCheck(),
            new GuardedCheck(),
            new RelationsCheck(),
            new MutualRelationsCheck(),
            new CatalogueCheck(),
            new TimelineCheck(),
            new WordingCheck());

    /** Checks of what rules and definitions mean, each of those alone in which the others found nothing wrong. */
    private static final List<Check> OF_MEANING =
            List.of(new IdleConditionsCheck(), new RulePairsCheck(), new DirectionsCheck(), new SafeDirectionCheck());

    private PackChecks() {}

    /** Runs every check over a pack. */
    public static void run(Draft draft, VocabularyTypes vocabulary, Diagnostics diagnostics) {
        Inspection inspection = new Inspection(draft, vocabulary, diagnostics);
        CHECKS.forEach(check -> check.check(inspection));
        inspection.reportMissing();
        Inspection ofMeaning = new Inspection(draft, vocabulary, diagnostics);
        OF_MEANING.forEach(check -> check.check(ofMeaning));
    }
}
