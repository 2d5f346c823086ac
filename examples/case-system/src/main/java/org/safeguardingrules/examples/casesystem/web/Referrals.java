package org.safeguardingrules.examples.casesystem.web;

import java.security.Principal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safeguardingrules.examples.casesystem.advising.Advising;
import org.safeguardingrules.examples.casesystem.records.Recording;
import org.safeguardingrules.examples.casesystem.records.Recording.Work;
import org.safeguardingrules.examples.casesystem.web.CaseForm.Filled;
import org.safeguardingrules.pack.Action.Completion;
import org.safeguardingrules.pack.Pack;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form for a referral; the pack says which bodies an action can ask for. */
@Controller
class Referrals {

    private final CaseForm forms;
    private final Desk desk;
    private final Recording recording;
    private final Collection<String> bodies;

    Referrals(CaseForm forms, Desk desk, Recording recording, Advising advising) {
        this.forms = forms;
        this.desk = desk;
        this.recording = recording;
        this.bodies = bodies(advising.pack());
    }

    private static Collection<String> bodies(Pack pack) {
        return pack.actions().values().stream()
                .flatMap(action -> action.completedBy().stream())
                .filter(completion -> completion.record().equals("referral"))
                .map(Completion::word)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ModelAttribute("bodies")
    Collection<String> bodies() {
        return bodies;
    }

    @GetMapping("/cases/{id}/referrals/new")
    String refer(Principal signedIn, @PathVariable String id, @RequestParam Map<String, String> values, Model model) {
        forms.open(signedIn, id, values, model);
        return "referral";
    }

    @PostMapping("/cases/{id}/referrals/new")
    String referred(
            Principal signedIn, @PathVariable String id, @RequestParam Map<String, String> values, Model model) {
        Filled filled = forms.open(signedIn, id, values, model);
        String body = filled.typed().oneOf("body", bodies, "Select whom the referral went to");
        Work work = filled.work();
        LocalDate made = filled.typed().past("on", desk.today(), "Enter the day on which it was made");
        return forms.submit(filled, "referral", () -> recording.referral(work, body, made));
    }
}
