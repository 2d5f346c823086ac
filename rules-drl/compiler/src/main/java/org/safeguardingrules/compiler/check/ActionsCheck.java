package org.safeguardingrules.compiler.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Action.Completion;
import org.safeguardingrules.pack.Place;

/** Actions: addressee, occasion, what completes them, and what keeps people safe while they are done. */
final class ActionsCheck implements Check {

    /** The records whose words come from a list. */
    private static final Map<String, String> LISTS = Map.of(
            "enquiry",
            "enquiry kind",
            "later enquiry",
            "enquiry kind",
            "registration",
            "register",
            "tool",
            "tool kind",
            "referral",
            "",
            "action",
            "");

    @Override
    public void check(Inspection inspection) {
        for (Action action : inspection.pack().actions().values()) {
            Place at = action.place();
            inspection.type(action.occasion(), inspection.place(at, "occasion"));
            action.current().ifPresent(name -> inspection.parameter(name, inspection.place(at, "current")));
            for (int i = 0; i < action.waitsFor().size(); i++) {
                inspection.action(action.waitsFor().get(i), inspection.place(at, "waits for " + i));
            }
            action.rates().ifPresent(group -> inspection.word(group, "rated group", inspection.place(at, "rates")));
            for (int i = 0; i < action.completedBy().size(); i++) {
                completion(inspection, action.completedBy().get(i), inspection.place(at, "completed by " + i));
            }
            safety(inspection, action);
        }
    }

    private static void completion(Inspection inspection, Completion completion, Place place) {
        String record = completion.record();
        String word = completion.word();
        Set<String> words = Completion.WORDS.get(record);
        String list = LISTS.get(record);
        if (words == null && list == null) {
            Set<String> known = new TreeSet<>(LISTS.keySet());
            known.addAll(Completion.WORDS.keySet());
            inspection.report(
                    place,
                    "No record '" + record + "' completes an action",
                    NearestWord.hint(record, known, "\"enquiry: police domestic abuse\""));
        } else if (words != null) {
            if (!word.isEmpty() && !words.contains(word)) {
                inspection.report(
                        place,
                        "The record '" + record + "' has no '" + word + "'",
                        NearestWord.hint(word, words, "'" + record + "' alone"));
            }
        } else if (record.equals("action") && !word.isEmpty()) {
            inspection.action(word, place);
        } else if (list != null && !list.isEmpty() && !word.isEmpty()) {
            inspection.word(word, list, place);
        }
    }

    private static void safety(Inspection inspection, Action action) {
        if (!action.contacts() || !inspection.isWhole(action.place())) {
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
