package org.safeguardingrules.examples.casesystem.web;

import java.security.Principal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.examples.casesystem.advising.AdviceArchive;
import org.safeguardingrules.examples.casesystem.advising.Advising;
import org.safeguardingrules.examples.casesystem.advising.Given;
import org.safeguardingrules.examples.casesystem.records.CaseRows;
import org.safeguardingrules.examples.casesystem.records.Table;
import org.safeguardingrules.timeline.Timeline;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One case: what is required, why, by when, how far it has come, and what is not known. */
@Controller
class CasePage {

    private static final int WEEKS_TOLD = 8;

    private final Desk desk;
    private final Advising advising;
    private final AdviceArchive archive;

    CasePage(Desk desk, Advising advising, AdviceArchive archive) {
        this.desk = desk;
        this.advising = advising;
        this.archive = archive;
    }

    /** Earlier advice, by its number, is compared with where somebody comes from having recorded something. */
    @GetMapping("/cases/{id}")
    String show(
            Principal signedIn,
            @PathVariable String id,
            @RequestParam Map<String, String> parameters,
            @RequestParam Optional<Integer> since,
            Model model) {
        CaseRows rows = desk.open(signedIn, id);
        Typed typed = new Typed(parameters);
        LocalDate asAt = typed.day("as-at").orElse(desk.today());
        Given given = advising.inFull(rows, asAt, desk.of(signedIn));
        model.addAttribute("typed", typed);
        model.addAttribute("rows", rows);
        model.addAttribute("asAt", asAt);
        model.addAttribute("day", desk.link(asAt));
        model.addAttribute("given", given);
        model.addAttribute("advice", given.advice());
        model.addAttribute("outstanding", Outstanding.in(given.advice()));
        model.addAttribute("enquiries", rows.in(Table.ENQUIRIES));
        since.filter(number -> archive.isOn(id, number))
                .flatMap(archive::find)
                .filter(earlier -> earlier.receipt().asAt().equals(asAt))
                .map(given.advice()::since)
                .ifPresent(changes -> model.addAttribute("changes", changes));
        return "case";
    }

    @GetMapping("/cases/{id}/timeline")
    String timeline(
            Principal signedIn, @PathVariable String id, @RequestParam Map<String, String> parameters, Model model) {
        CaseRows rows = desk.open(signedIn, id);
        Typed typed = new Typed(parameters);
        LocalDate until = typed.day("as-at").orElse(desk.today());
        Timeline timeline = advising.timeline(rows, until.minusWeeks(WEEKS_TOLD), until);
        model.addAttribute("rows", rows);
        model.addAttribute("timeline", timeline);
        model.addAttribute("days", TimelineDay.of(timeline));
        model.addAttribute("day", desk.link(until));
        return "timeline";
    }
}
