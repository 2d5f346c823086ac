package org.safeguardingrules.compiler.check;

import java.util.HashMap;
import java.util.Map;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;

/** Rules as a whole: their ids, how many there are, and the days on which they are in force. */
final class RulesCheck implements Check {

    private static final int MOST_RULES = 1_400;

    @Override
    public void check(Inspection inspection) {
        Map<String, Place> ids = new HashMap<>();
        int count = 0;
        for (Rule rule : inspection.pack().rules()) {
            Place id = inspection.place(rule.place(), "id");
            Place other = ids.putIfAbsent(rule.id(), id);
            if (other != null) {
                inspection.report(
                        id,
                        "The id '" + rule.id() + "' stands at " + other + " already",
                        "'" + rule.row() + ".2', or another id");
            }
            if (++count == MOST_RULES + 1) {
                inspection.report(id, "More than " + MOST_RULES + " rules in one pack", "two packs");
            }
            days(inspection, rule);
        }
        inspection.pack().aboutTheAdvice().values().forEach(row -> days(inspection, row));
    }

    private static void days(Inspection inspection, Rule rule) {
        if (rule.until().isPresent() && !rule.from().isBefore(rule.until().get())) {
            inspection.report(
                    inspection.place(rule.place(), "inForceUntil"),
                    "The rule is in force from " + rule.from() + " until before "
                            + rule.until().get() + ", so never",
                    "the two days the other way round");
        }
    }
}
