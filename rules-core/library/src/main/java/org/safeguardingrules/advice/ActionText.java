package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Mark;
import org.safeguardingrules.pack.Relation.RelationKind;
import org.safeguardingrules.pack.State;

/** One action as somebody who has to do it reads it: what, to whom, by when, how firmly, why, how safely. */
final class ActionText {

    private static final Map<Force, String> FORCES = Map.of(
            Force.STATUTE, "a duty in law",
            Force.MANDATORY, "national policy in force",
            Force.EXPECTED, "expected practice",
            Force.SUGGESTED, "a suggestion that no policy owner has adopted");

    private static final Map<Mark, String> MARKS = Map.of(
            Mark.VERIFIED, "read in its source",
            Mark.SECONDARY, "read in a secondary source only",
            Mark.RECALLED, "from general knowledge, to be checked",
            Mark.DESIGN, "a choice of this library");

    private static final Map<State, String> STATES = Map.of(
            State.REQUIRED, "not begun",
            State.ASKED, "asked or made, and not answered",
            State.ANSWERED, "answered, and not read",
            State.READ, "read, and not considered",
            State.CONSIDERED, "considered",
            State.DONE, "done");

    private static final Map<RelationKind, String> RELATIONS = Map.of(
            RelationKind.OUTRANKS, "outranked",
            RelationKind.REPLACES, "replaced",
            RelationKind.COVERS, "covered",
            RelationKind.COMES_BEFORE, "comes after");

    /** Beyond this many facts that are not known, a reason says only how many more there are. */
    private static final int UNKNOWNS_SHOWN = 3;

    private final RequiredAction action;
    private final LocalDate asAt;
    private final Page page;

    ActionText(RequiredAction action, LocalDate asAt, Page page) {
        this.action = action;
        this.asAt = asAt;
        this.page = page;
    }

    void write(int number) {
        String urgency =
                (action.priority().name() + " " + action.kind().name()) + (action.overdue() ? ", OVERDUE" : "");
        page.paragraph("%3d. ".formatted(number), urgency + ": " + action.sentence());
        line("To", action.key().addressee() + ", about " + action.key().subject() + occasion());
        line("Due", due());
        line("Force", FORCES.get(action.force()) + "; " + MARKS.get(action.mark()));
        line("State", STATES.get(action.state()) + inBrackets(action.recorded()));
        action.indicated()
                .ifPresent(level -> line("Level", "these facts indicate " + level.word() + "; nothing here sets it"));
        if (!action.waitsFor().isEmpty()) {
            line("Waits for", String.join("; ", action.waitsFor()));
        }
        if (action.managerDecides()) {
            line("Decision", "an answer is adverse: a manager decides, with reasons either way");
        }
        List<Reason> own = reasons(false);
        List<Reason> others = reasons(true);
        lines("Because", own.stream().map(ActionText::reason).toList());
        lines("Instead of", others.stream().map(ActionText::reason).toList());
        line("May know", mayKnow());
        if (!action.safeContact().isEmpty()) {
            line("Safety", action.safeContact());
        }
    }

    private String occasion() {
        String occasion = action.key().occasion();
        return occasion.equals(action.key().subject()) ? "" : ", for " + occasion;
    }

    private String due() {
        Due due = action.due();
        StringBuilder text = new StringBuilder(Page.day(due.day()));
        if (due.day().isBefore(asAt)) {
            text.append(action.overdue() ? ", overdue" : ", which is past");
        }
        text.append("; ").append(counted(due));
        text.append(due.anchorDay()
                .map(day -> Page.day(day) + " (" + due.anchor() + ")")
                .orElse("the earliest day possible (day of " + due.anchor() + " not known)"));
        if (due.parameter().isPresent() && due.isDefault()) {
            text.append("; the period is a default of this library, not policy");
        }
        if (due.estimated()) {
            text.append("; estimated, as bank holidays are not known that far");
        }
        return text.toString();
    }

    private static String counted(Due due) {
        if (due.parameter().isEmpty()) {
            return due.before() ? "before " : "on ";
        }
        return due.before() ? "counted back from " : "counted from ";
    }

    private List<Reason> reasons(boolean insteadOfOthers) {
        return action.reasons().stream()
                .filter(reason -> reason.insteadOf().isPresent() == insteadOfOthers)
                .toList();
    }

    private static String reason(Reason reason) {
        String other = reason.insteadOf()
                .map(instead -> instead.action() + " (" + RELATIONS.get(instead.relation()) + "): ")
                .orElse("");
        return other + reason.rule() + " " + reason.sentence() + inBrackets(reason.records())
                + unknowns(reason.unknowns());
    }

    private static String unknowns(List<MissingFact> unknowns) {
        if (unknowns.isEmpty()) {
            return "";
        }
        String shown = unknowns.stream()
                .limit(UNKNOWNS_SHOWN)
                .map(fact -> fact.record() + " " + AdviceText.field(fact) + " ("
                        + fact.why().word() + ")")
                .collect(Collectors.joining(", "));
        int more = unknowns.size() - UNKNOWNS_SHOWN;
        return "; not known: " + shown + (more > 0 ? " and " + more + " more" : "");
    }

    private String mayKnow() {
        String who = action.mayKnow().replaceFirst("^need\\b", "those who need to know");
        String asked = Optional.ofNullable(Map.of("no", "not asked for", "seek", "sought first", "must", "needed first")
                        .get(action.consent()))
                .map(consent -> "consent is " + consent)
                .orElse("");
        String guarded = action.sensitivity() == Sensitivity.OPEN
                ? ""
                : action.sensitivity().word();
        return List.of(guarded, who, asked).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String inBrackets(List<String> records) {
        return records.isEmpty() ? "" : " [" + String.join(", ", records) + "]";
    }

    private void lines(String label, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            line(i == 0 ? label : "", texts.get(i));
        }
    }

    private void line(String label, String text) {
        if (!text.isBlank()) {
            page.paragraph("     %-12s".formatted(label), text);
        }
    }
}
