package org.safeguardingrules.examples.casesystem.web;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.examples.casesystem.advising.AdviceArchive;
import org.safeguardingrules.examples.casesystem.records.Recording;
import org.safeguardingrules.examples.casesystem.web.CaseForm.Filled;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The forms about one action that the advice asks for: that it was done, or that a manager decides against it. */
@Controller
class ActionForms {

    private static final int LONGEST_REASON = 200;
    private static final List<String> AUTHORS = List.of("practitioner", "manager");
    private static final List<String> YES_OR_NO = List.of("yes", "no");

    private final CaseForm forms;
    private final Desk desk;
    private final AdviceArchive archive;
    private final WaysToRecord ways;
    private final Recording recording;

    ActionForms(CaseForm forms, Desk desk, AdviceArchive archive, WaysToRecord ways, Recording recording) {
        this.forms = forms;
        this.desk = desk;
        this.archive = archive;
        this.ways = ways;
        this.recording = recording;
    }

    @GetMapping("/cases/{id}/acts/new")
    String act(Principal signedIn, @PathVariable String id, @RequestParam Map<String, String> values, Model model) {
        asked(forms.open(signedIn, id, values, model), model);
        return "act";
    }

    @PostMapping("/cases/{id}/acts/new")
    String done(Principal signedIn, @PathVariable String id, @RequestParam Map<String, String> values, Model model) {
        Filled filled = forms.open(signedIn, id, values, model);
        ActionKey action = asked(filled, model).key();
        LocalDate on = filled.typed().past("on", desk.today(), "Enter the day on which it was done");
        return forms.submit(filled, "act", () -> recording.act(filled.workOn(action), action.action(), on));
    }

    @GetMapping("/cases/{id}/overrides/new")
    String decide(Principal signedIn, @PathVariable String id, @RequestParam Map<String, String> values, Model model) {
        open(forms.open(signedIn, id, values, model), model);
        return "override";
    }

    @PostMapping("/cases/{id}/overrides/new")
    String decided(Principal signedIn, @PathVariable String id, @RequestParam Map<String, String> values, Model model) {
        Filled filled = forms.open(signedIn, id, values, model);
        ActionKey action = open(filled, model).key();
        Typed typed = filled.typed();
        String author = typed.oneOf("author", AUTHORS, "Select who proposed it");
        String reason = typed.text("reason", LONGEST_REASON, "Enter the reason");
        Optional<String> viewSought = typed.maybeOneOf("view-sought", YES_OR_NO);
        String approver = filled.staff().grade();
        return forms.submit(
                filled,
                "override",
                () -> recording.override(filled.workOn(action), action.action(), author, approver, reason, viewSought));
    }

    /** The action that the form is about, as the advice that somebody acts on asks for it. */
    private RequiredAction asked(Filled filled, Model model) {
        RequiredAction action = filled.advice().flatMap(archive::find).stream()
                .flatMap(advice -> advice.outstanding().stream())
                .filter(one -> one.key().action().equals(filled.typed().value("action")))
                .filter(one -> one.key().subject().equals(filled.typed().value("about")))
                .filter(one -> one.key().occasion().equals(filled.typed().value("occasion")))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("action", action);
        return action;
    }

    /** The action, where a decision against it can stand. */
    private RequiredAction open(Filled filled, Model model) {
        RequiredAction action = asked(filled, model);
        if (!ways.mayBeOverridden(action)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return action;
    }
}
