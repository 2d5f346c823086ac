package org.safeguardingrules.audience;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.advice.Due;
import org.safeguardingrules.advice.Page;

/** What another agency is told, as plain text. */
final class AgencyText {

    private AgencyText() {}

    static String of(ForAgency advice) {
        Page page = new Page();
        page.paragraph("", "For " + advice.agency() + ", on case " + advice.caseId());
        page.paragraph(
                "",
                "As at " + Page.day(advice.asAt()) + ", by what was recorded up to " + Page.day(advice.knownAt())
                        + " and may be shared");
        if (!advice.complete()) {
            page.paragraph("", "Not every rule could be judged; what is listed may be too short.");
        }
        for (int i = 0; i < advice.actions().size(); i++) {
            page.gap();
            write(i + 1, advice.actions().get(i), page);
        }
        if (advice.actions().isEmpty()) {
            page.gap();
            page.paragraph("", "Nothing is listed. It never means that nothing is needed.");
        }
        page.gap();
        page.paragraph(
                "",
                "This informs professional judgement and never replaces it. Where somebody is in immediate danger, call"
                        + " 999.");
        return page.toString();
    }

    private static void write(int number, AgencyAction action, Page page) {
        page.paragraph(
                "%3d. ".formatted(number),
                action.priority().name() + " " + action.kind().name() + ", "
                        + action.state().word() + ": " + action.sentence());
        line(page, "To", action.key().addressee() + ", about " + action.key().subject());
        line(page, "Due", due(action.due()));
        line(page, "Because", String.join("; ", action.because()));
        line(page, "Records", String.join(", ", action.records()));
        line(
                page,
                "Safety",
                Stream.of(action.sensitivity().word(), action.mayKnow(), action.safeContact())
                        .filter(term -> !term.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    private static String due(Due due) {
        return due.anchorDay()
                .map(anchor -> Page.day(due.day()) + "; " + (due.before() ? "before " : "counted from ")
                        + Page.day(anchor) + " (" + due.anchor() + ")")
                .orElseGet(() ->
                        Page.day(due.day()) + ", the earliest day possible (day of " + due.anchor() + " not known)");
    }

    private static void line(Page page, String label, String text) {
        if (!text.isEmpty()) {
            page.paragraph("     %-9s".formatted(label), text);
        }
    }
}
