package org.safeguardingrules.examples.casesystem.web;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.casefile.EnquiryKind;
import org.safeguardingrules.casefile.EnquiryOutcome;
import org.safeguardingrules.examples.casesystem.records.Recording;
import org.safeguardingrules.examples.casesystem.records.Recording.Work;
import org.safeguardingrules.examples.casesystem.records.Table;
import org.safeguardingrules.examples.casesystem.web.CaseForm.Filled;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The forms for an enquiry and for what came back. */
@Controller
class Enquiries {

    private static final List<String> YES_OR_NO = List.of("yes", "no");

    private final CaseForm forms;
    private final Desk desk;
    private final Recording recording;

    Enquiries(CaseForm forms, Desk desk, Recording recording) {
        this.forms = forms;
        this.desk = desk;
        this.recording = recording;
    }

    @ModelAttribute("kinds")
    EnquiryKind[] kinds() {
        return EnquiryKind.values();
    }

    @ModelAttribute("outcomes")
    EnquiryOutcome[] outcomes() {
        return EnquiryOutcome.values();
    }

    @GetMapping("/cases/{id}/enquiries/new")
    String ask(Principal signedIn, @PathVariable String id, @RequestParam Map<String, String> values, Model model) {
        forms.open(signedIn, id, values, model);
        return "enquiry";
    }

    @PostMapping("/cases/{id}/enquiries/new")
    String asked(Principal signedIn, @PathVariable String id, @RequestParam Map<String, String> values, Model model) {
        Filled filled = forms.open(signedIn, id, values, model);
        Typed typed = filled.typed();
        Optional<EnquiryKind> kind = typed.word("kind", EnquiryKind.class, "Select who was asked, and what for");
        Work work = filled.work();
        LocalDate sent = typed.past("on", desk.today(), "Enter the day on which it was sent");
        return forms.submit(filled, "enquiry", () -> recording.enquiry(work, kind.orElseThrow(), sent));
    }

    @GetMapping("/cases/{id}/enquiries/{enquiry}/reply")
    String reply(
            Principal signedIn,
            @PathVariable String id,
            @PathVariable String enquiry,
            @RequestParam Map<String, String> values,
            Model model) {
        waiting(forms.open(signedIn, id, values, model), enquiry, model);
        return "reply";
    }

    @PostMapping("/cases/{id}/enquiries/{enquiry}/reply")
    String replied(
            Principal signedIn,
            @PathVariable String id,
            @PathVariable String enquiry,
            @RequestParam Map<String, String> values,
            Model model) {
        Filled filled = forms.open(signedIn, id, values, model);
        waiting(filled, enquiry, model);
        Typed typed = filled.typed();
        LocalDate on = typed.past("on", desk.today(), "Enter the day on which it came");
        Optional<EnquiryOutcome> outcome = typed.word("outcome", EnquiryOutcome.class, "Select what came back");
        Optional<String> matched = typed.maybeOneOf("matched", YES_OR_NO);
        Optional<String> adverse = typed.maybeOneOf("adverse", YES_OR_NO);
        boolean considered = typed.value("considered").equals("yes");
        return forms.submit(
                filled,
                "reply",
                () -> recording.reply(id, enquiry, on, outcome.orElseThrow(), matched, adverse, considered));
    }

    /** The enquiry that waits for a reply; what has one already is not replied to again. */
    private static void waiting(Filled filled, String enquiry, Model model) {
        model.addAttribute(
                "enquiry",
                filled.rows()
                        .find(Table.ENQUIRIES, enquiry)
                        .filter(row -> row.text("outcome").isEmpty())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
