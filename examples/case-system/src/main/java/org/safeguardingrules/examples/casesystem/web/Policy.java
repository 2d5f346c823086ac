package org.safeguardingrules.examples.casesystem.web;

import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.examples.casesystem.advising.AdviceArchive;
import org.safeguardingrules.examples.casesystem.advising.Advising;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What a policy owner sees: the policy in use, which rules speak, and every advice given. */
@Controller
class Policy {

    private static final int MOST_SHOWN = 200;

    private final Advising advising;
    private final AdviceArchive archive;

    Policy(Advising advising, AdviceArchive archive) {
        this.advising = advising;
        this.archive = archive;
    }

    @GetMapping("/policy")
    String inUse(Model model) {
        model.addAttribute("pack", advising.pack());
        model.addAttribute("spoken", Spoken.in(advising.pack(), archive.latestOfEachCase()));
        return "policy";
    }

    @GetMapping("/policy/advice")
    String given(Model model) {
        model.addAttribute("count", archive.count());
        model.addAttribute("givings", archive.latest(MOST_SHOWN));
        return "given";
    }

    @GetMapping("/policy/advice/{id}")
    String opened(@PathVariable int id, Model model) {
        Advice advice = archive.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("id", id);
        model.addAttribute("advice", advice);
        model.addAttribute("outstanding", Outstanding.in(advice));
        return "kept";
    }
}
