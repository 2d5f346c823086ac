package org.safeguardingrules.examples.casesystem.web;

import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.examples.casesystem.advising.AdviceArchive;
import org.safeguardingrules.examples.casesystem.records.CaseRows;
import org.safeguardingrules.examples.casesystem.records.Recording.Work;
import org.safeguardingrules.examples.casesystem.records.Staff;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every form about a case does: open the case, show what was typed, record, and show what that changed. */
@Component
class CaseForm {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Desk desk;
    private final AdviceArchive archive;

    CaseForm(Desk desk, AdviceArchive archive) {
        this.desk = desk;
        this.archive = archive;
    }

    /**
     * A form that somebody filled in, about a case that they may see.
     *
     * @param advice number of the advice on that case that they act on; absent where they come from elsewhere
     */
    record Filled(CaseRows rows, Staff staff, Typed typed, Optional<Integer> advice) {

        /** The work that it records: about a record of the case, and by default for the supervision. */
        Work work() {
            String about = typed.oneOf("about", rows.subjects(), "Select who or what it is about");
            Optional<String> occasion =
                    Optional.of(typed.value("occasion")).filter(rows::holds).or(rows::supervision);
            return new Work(rows.id(), about, occasion, staff.id(), advice);
        }

        /** The work that it records on an action of the advice. */
        Work workOn(ActionKey action) {
            return new Work(rows.id(), action.subject(), Optional.of(action.occasion()), staff.id(), advice);
        }
    }

    /** Opens a case for a form, which the page shows as it is filled in. */
    Filled open(Principal signedIn, String caseId, Map<String, String> values, Model model) {
        Typed typed = new Typed(values);
        Optional<Integer> advice = Optional.of(typed.value("advice"))
                .filter(NUMBER.asMatchPredicate())
                .map(Integer::valueOf)
                .filter(number -> archive.isOn(caseId, number));
        Filled filled = new Filled(desk.open(signedIn, caseId), desk.of(signedIn), typed, advice);
        model.addAttribute("rows", filled.rows());
        model.addAttribute("typed", filled.typed());
        return filled;
    }

    /** Records, where nothing is wrong, and leads to the case and what has changed; otherwise back to the form. */
    String submit(Filled filled, String form, Runnable recording) {
        if (!filled.typed().isFine()) {
            return form;
        }
        recording.run();
        return "redirect:/cases/" + filled.rows().id()
                + filled.advice().map(number -> "?since=" + number).orElse("");
    }
}
