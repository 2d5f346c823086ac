package org.safeguardingrules.compiler.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Place;

/** Actions: addressee, occasion, what completes them, and what keeps people safe while they are done. */
final class ActionsCheck implements Check {

    /** The records that complete an action, and the list that their words come from. */
    private static final Map<String, String> RECORDS = Map.ofEntries(
            Map.entry("enquiry", "enquiry kind"),
            Map.entry("registration", "register"),
            Map.entry("tool", "tool kind"),
            Map.entry("referral", ""),
            Map.entry("action", ""),
            Map.entry("assessment", ""),
            Map.entry("review", ""),
            Map.entry("home visit", ""),
            Map.entry("occupier", ""),
            Map.entry("marac", ""));

    @Override
    public void check(Inspection inspection) {
        for (Action action : inspection.pack().actions().values()) {
            Place at = action.place();
            inspection.type(action.occasion(), inspection.place(at, "occasion"));
            action.current().ifPresent(name -> inspection.parameter(name, inspection.place(at, "current")));
            for (int i = 0; i < action.waitsFor().size(); i++) {
                inspection.action(action.waitsFor().get(i), inspection.place(at, "waits for " + i));
            }
            action.rates()
                    .ifPresent(
                            group -> new Terms(inspection).word(group, "rated group", inspection.place(at, "rates")));
            for (int i = 0; i < action.completedBy().size(); i++) {
                completion(inspection, action.completedBy().get(i), inspection.place(at, "completed by " + i));
            }
            safety(inspection, action);
        }
    }

    private static void completion(Inspection inspection, Action.Completion completion, Place place) {
        String list = RECORDS.get(completion.record());
        if (list == null) {
            inspection.report(
                    place,
                    "No record '" + completion.record() + "' completes an action",
                    NearestWord.hint(completion.record(), RECORDS.keySet(), "\"enquiry: police domestic abuse\""));
        } else if (completion.record().equals("action")) {
            inspection.action(completion.word(), place);
        } else if (!list.isEmpty() && !completion.word().isEmpty()) {
            Optional<Collection<String>> words = inspection.words(list);
            if (words.isPresent() || !inspection.draft().brokenFolders().contains("words")) {
                new Terms(inspection).word(completion.word(), list, place);
            }
        }
    }

    private static void safety(Inspection inspection, Action action) {
        if (!action.contacts()) {
            return;
        }
        List<Map.Entry<String, String>> fields = List.of(
                Map.entry("may know", action.mayKnow()),
                Map.entry("consent", action.consent()),
                Map.entry("safe contact", action.safeContact()));
        for (Map.Entry<String, String> field : fields) {
            if (field.getValue().isEmpty()) {
                inspection.report(
                        action.place(),
                        "The action '" + action.name() + "' contacts somebody and has no '" + field.getKey() + "'",
                        "'" + field.getKey() + ": …' below it, or 'contacts: false'");
            }
        }
    }
}
