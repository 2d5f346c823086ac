package org.safeguardingrules.compiler.check;

import java.util.Map;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Direction;
import org.safeguardingrules.pack.Place;

/** What definitions say of a yes: as their parts have it, or with a reason. */
final class DirectionsCheck implements Check {

    @Override
    public void check(Inspection inspection) {
        Map<String, Definition> definitions = inspection.flawlessDefinitions();
        Directions directions = new Directions(definitions, inspection.vocabulary());
        for (Definition definition : definitions.values()) {
            Pull parts = directions.byParts(definition);
            boolean against = isAgainst(definition.direction(), parts);
            if (definition.directionBecause().isPresent()) {
                if (!against) {
                    inspection.report(
                            inspection.place(definition.place(), "direction because"),
                            "The parts of the definition already say '"
                                    + definition.direction().word() + "'",
                            "leave the reason out");
                }
            } else if (against) {
                Place place = inspection.place(definition.place(), "direction");
                String said = "'" + definition.direction().word() + "' is said of a definition ";
                if (parts.up() && parts.down()) {
                    inspection.report(
                            place,
                            said + "of which one part raises concern and another protects",
                            "'neither', or 'direction because: …' with the reason");
                } else {
                    inspection.report(
                            place,
                            said + "whose parts " + (parts.up() ? "raise concern" : "protect"),
                            "'" + (parts.up() ? Direction.CONCERN : Direction.PROTECTIVE).word() + "'");
                }
            }
        }
    }

    /** Whether the parts of a definition do not allow what it says of itself. */
    private static boolean isAgainst(Direction declared, Pull parts) {
        return switch (declared) {
            case CONCERN -> parts.down();
            case PROTECTIVE -> parts.up();
            case NEITHER -> parts.up() != parts.down();
        };
    }
}
