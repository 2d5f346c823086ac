package org.safeguardingrules.examples.casesystem.web;

import java.security.Principal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.examples.casesystem.advising.Advising;
import org.safeguardingrules.examples.casesystem.records.CaseRows;
import org.safeguardingrules.examples.casesystem.records.Staff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The caseload: what is outstanding in each case, the most overdue first. */
@Controller
class Caseload {

    private final Desk desk;
    private final Advising advising;

    Caseload(Desk desk, Advising advising) {
        this.desk = desk;
        this.advising = advising;
    }

    /** One case of the caseload. */
    record Line(CaseRows rows, Advice advice, Outstanding outstanding) {}

    @GetMapping("/")
    String start(Principal signedIn) {
        return desk.of(signedIn).role() == Staff.Role.POLICY ? "redirect:/policy" : "redirect:/cases";
    }

    @GetMapping("/sign-in")
    String signIn() {
        return "sign-in";
    }

    @GetMapping("/cases")
    String caseload(Principal signedIn, @RequestParam Map<String, String> parameters, Model model) {
        Staff reader = desk.of(signedIn);
        Typed typed = new Typed(parameters);
        LocalDate asAt = typed.day("as-at").orElse(desk.today());
        List<Line> lines = desk.cases(reader).stream()
                .map(rows -> line(rows, asAt, reader))
                .sorted(Comparator.comparing((Line line) -> -line.outstanding().overdue())
                        .thenComparing(line -> line.outstanding().pressing())
                        .thenComparing(line -> line.rows().id()))
                .toList();
        model.addAttribute("typed", typed);
        model.addAttribute("asAt", asAt);
        model.addAttribute("day", desk.link(asAt));
        model.addAttribute("lines", lines);
        return "caseload";
    }

    private Line line(CaseRows rows, LocalDate asAt, Staff reader) {
        Advice advice = advising.inShort(rows, asAt, reader).advice();
        return new Line(rows, advice, Outstanding.in(advice));
    }
}
