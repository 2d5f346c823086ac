package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            Force.SUGGESTED, "a suggestion");

    private static final Map<Mark, String> MARKS = Map.of(
            Mark.VERIFIED, "read in its source",
            Mark.SECONDARY, "read in a secondary source only",
            Mark.RECALLED, "from general knowledge, to be checked",
            Mark.DESIGN, "a choice of this library");

    private static final Map<State, String> STATES = Map.of(
            State.REQUIRED, "not begun",
            State.ASKED, "asked or made, not answered",
            State.ANSWERED, "answered, not read",
            State.READ, "read, not considered",
            State.CONSIDERED, "considered",
            State.DONE, "done");

    private static final Map<State, String> STEPS = Map.of(
            State.ASKED, "asked or made",
            State.ANSWERED, "answered",
            State.READ, "read",
            State.CONSIDERED, "considered",
            State.DONE, "done");

    private static final Map<RelationKind, String> RELATIONS = Map.of(
            RelationKind.OUTRANKS, "outranked",
            RelationKind.REPLACES, "replaced",
            RelationKind.COVERS, "covered",
            RelationKind.COMES_BEFORE, "comes after");

    private static final Map<String, String> CONSENTS =
            Map.of("no", "consent is not asked for", "seek", "consent is sought", "must", "consent is needed");

    /** Beyond this many facts that are not known, a rule says only how many there are. */
    private static final int UNKNOWNS_NAMED = 2;

    private final RequiredAction action;
    private final LocalDate asAt;
    private final Page page;

    ActionText(RequiredAction action, LocalDate asAt, Page page) {
        this.action = action;
        this.asAt = asAt;
        this.page = page;
    }

    void write(int number) {
        String progress = action.overdue() ? "OVERDUE" : STATES.getOrDefault(action.state(), "");
        String lead = action.priority().name() + " " + action.kind().name() + ", " + progress;
        page.paragraph("%3d. ".formatted(number), lead + ": " + action.sentence());
        line("To", action.key().addressee() + ", about " + action.key().subject() + occasion());
        line("Due", due());
        line("Force", FORCES.get(action.force()) + ", " + MARKS.get(action.mark()));
        line("Recorded", String.join(", ", action.recorded()));
        lines("Steps", steps());
        action.indicated()
                .ifPresent(level -> line("Level", "these facts indicate " + level.word() + "; nothing here sets it"));
        line("Waits for", String.join("; ", action.waitsFor()));
        if (action.managerDecides()) {
            line("Decision", "an answer is adverse: a manager decides, with reasons either way");
        }
        action.override().ifPresent(override -> line("Override", DecisionText.of(override)));
        action.decision().ifPresent(decision -> line("Answered", DecisionText.of(decision)));
        lines("Because", reasons(false));
        lines("Instead of", reasons(true));
        line("Safety", safety());
    }

    private String occasion() {
        String occasion = action.key().occasion();
        return occasion.equals(action.key().subject()) ? "" : ", for " + occasion;
    }

    /** Where it has come step by step, once it is begun. */
    private List<String> steps() {
        boolean begun = action.steps().stream().anyMatch(ActionStep::reached);
        return begun ? action.steps().stream().map(this::step).toList() : List.of();
    }

    private String step(ActionStep step) {
        String state = STEPS.getOrDefault(step.state(), "");
        if (!step.reached()) {
            String late = step.overdue() ? ", OVERDUE" : "";
            return "not yet " + state + late
                    + step.due().map(due -> ", due " + dueBy(due)).orElse("");
        }
        String on = step.on().map(day -> " " + Page.day(day)).orElse(", on a day that is not recorded");
        String recorded = step.recordedOn()
                .filter(day -> !step.on().equals(step.recordedOn()))
                .map(day -> ", recorded " + Page.day(day))
                .orElse("");
        return state
                + on
                + recorded
                + step.record().map(record -> " [" + record + "]").orElse("");
    }

    private String due() {
        Due due = action.due();
        String past = due.day().isBefore(asAt) && !action.overdue() ? ", which is past" : "";
        return Page.day(due.day()) + past + "; " + since(due);
    }

    private static String dueBy(Due due) {
        return Page.day(due.day()) + "; " + since(due);
    }

    /** The event that a day is counted from, and how well the period is confirmed. */
    private static String since(Due due) {
        String anchor = due.anchorDay()
                .map(day -> Page.day(day) + " (" + due.anchor() + ")")
                .orElse("the earliest day possible (day of " + due.anchor() + " not known)");
        String byDefault = due.parameter().isPresent() && due.isDefault() ? ", a default period" : "";
        String estimated = due.estimated() ? "; estimated, as bank holidays are not known that far" : "";
        return counted(due) + anchor + byDefault + estimated;
    }

    private static String counted(Due due) {
        if (due.parameter().isEmpty()) {
            return due.before() ? "before " : "on ";
        }
        return due.before() ? "counted back from " : "counted from ";
    }

    /** The reasons in their order; a rule that asks on several records is said once. */
    private List<String> reasons(boolean insteadOfOthers) {
        Map<String, List<Reason>> bySentence = action.reasons().stream()
                .filter(reason -> reason.insteadOf().isPresent() == insteadOfOthers)
                .collect(Collectors.groupingBy(ActionText::sentence, LinkedHashMap::new, Collectors.toList()));
        return bySentence.entrySet().stream()
                .map(said -> said.getKey() + records(said.getValue()) + unknowns(said.getValue()))
                .toList();
    }

    private static String sentence(Reason reason) {
        String other = reason.insteadOf()
                .map(instead -> instead.action() + " (" + RELATIONS.get(instead.relation()) + "): ")
                .orElse("");
        return other + reason.rule() + " " + reason.sentence().replaceFirst("\\.$", "");
    }

    private static String records(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> !reason.records().isEmpty())
                .map(reason -> " [" + String.join(", ", reason.records()) + "]")
                .collect(Collectors.joining());
    }

    private static String unknowns(List<Reason> reasons) {
        List<MissingFact> unknowns = reasons.stream()
                .flatMap(reason -> reason.unknowns().stream())
                .distinct()
                .toList();
        String named = unknowns.stream()
                .map(fact -> fact.record() + " " + AdviceText.field(fact) + ": "
                        + fact.why().word())
                .collect(Collectors.joining(", "));
        String shown = unknowns.size() <= UNKNOWNS_NAMED ? named : unknowns.size() + " facts not known";
        return unknowns.isEmpty() ? "" : " (" + shown + ")";
    }

    private String safety() {
        String guarded = action.sensitivity() == Sensitivity.OPEN
                ? ""
                : action.sensitivity().word();
        String who = action.mayKnow().replaceFirst("^need\\b", "for those who need to know");
        String consent = CONSENTS.getOrDefault(action.consent(), "");
        String terms =
                Stream.of(guarded, who, consent).filter(term -> !term.isEmpty()).collect(Collectors.joining("; "));
        return terms + (terms.isEmpty() || action.safeContact().isEmpty() ? "" : ". ") + action.safeContact();
    }

    private void lines(String label, List<String> texts) {
        String next = label;
        for (String text : texts) {
            line(next, text);
            next = "";
        }
    }

    private void line(String label, String text) {
        if (!text.isBlank()) {
            page.paragraph("     %-12s".formatted(label), text);
        }
    }
}
