package org.safeguardingrules.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.advice.DecisionText;
import org.safeguardingrules.casefile.Learned;
import org.safeguardingrules.casefile.Learned.How;
import org.safeguardingrules.casefile.RecordedLate;
import org.safeguardingrules.pack.Force;

/** What a timeline tells, in words for a person, by ids alone. */
public final class Said {

    private Said() {}

    /** An action by its name, its subject and, where it is another, its occasion. */
    public static String action(ActionKey key) {
        String occasion = key.occasion().equals(key.subject()) ? "" : ", for " + key.occasion();
        return key.action() + ", about " + key.subject() + occasion;
    }

    /** What became known: all that is new at once, then record by record what changed or was hidden. */
    public static List<String> learned(List<Learned> learned) {
        List<String> lines = new ArrayList<>();
        String isNew = learned.stream()
                .filter(each -> each.how() == How.NEW)
                .map(Learned::record)
                .collect(Collectors.joining(", "));
        if (!isNew.isEmpty()) {
            lines.add(isNew);
        }
        for (Learned each : learned) {
            if (each.how() == How.CHANGED) {
                lines.add(each.record() + ": "
                        + each.fields().stream().map(Said::field).collect(Collectors.joining(", ")));
            } else if (each.how() == How.HIDDEN) {
                lines.add(each.record() + ": hidden by a correction");
            }
        }
        return lines;
    }

    /** A field in words: {@code livesWithPerson} reads "lives with person". */
    static String field(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** An action that is required. */
    public static String required(Standing action) {
        String suggested = action.force() == Force.SUGGESTED ? ", to consider" : "";
        return action.priority().name() + " " + action.kind().name() + suggested + ": " + action(action.key())
                + "; due " + action.due() + "; " + String.join(", ", action.rules()) + ids(action.records())
                + action.override()
                        .map(decision -> "; " + DecisionText.of(decision))
                        .orElse("");
    }

    /** An action that is met. */
    public static String met(Standing action) {
        return action(action.key()) + ": " + action.state().word() + ids(action.recorded());
    }

    /** An action that is overdue. */
    public static String overdue(Standing action) {
        return action(action.key()) + "; was due " + action.due();
    }

    /** How an action stands otherwise than before. */
    public static String changed(Standing before, Standing now) {
        List<String> changes = new ArrayList<>();
        add(changes, "", before.state().word(), now.state().word());
        add(changes, "due ", before.due(), now.due());
        add(changes, "priority ", before.priority().word(), now.priority().word());
        add(changes, "kind ", before.kind().method(), now.kind().method());
        add(changes, "force ", word(before.force()), word(now.force()));
        if (before.overdue() && !now.overdue()) {
            changes.add("no longer overdue");
        }
        if (!before.override().equals(now.override())) {
            changes.add(now.override().map(DecisionText::of).orElse("no decision stands against it any more"));
        }
        different(changes, "asked for by ", before.rules(), now.rules());
        different(changes, "relies on ", before.records(), now.records());
        different(changes, "recorded in ", before.recorded(), now.recorded());
        return action(now.key()) + ": " + String.join("; ", changes);
    }

    private static void add(List<String> changes, String what, Object before, Object now) {
        if (!before.equals(now)) {
            changes.add(what + now + ", was " + before);
        }
    }

    private static void different(List<String> changes, String what, List<String> before, List<String> now) {
        List<String> more = now.stream().filter(id -> !before.contains(id)).toList();
        List<String> less = before.stream().filter(id -> !now.contains(id)).toList();
        if (!more.isEmpty()) {
            changes.add(what + String.join(", ", more) + " too");
        }
        if (!less.isEmpty()) {
            changes.add("no longer " + what + String.join(", ", less));
        }
    }

    private static String word(Force force) {
        return force.name().toLowerCase(Locale.ROOT);
    }

    /** An action that is gone, and why. */
    public static String gone(Gone gone) {
        return action(gone.key()) + ": "
                + switch (gone.cause()) {
                    case DISPLACED -> gone.instead().map(ActionKey::action).orElse("another") + " stands in its place";
                    case OTHER_OCCASION ->
                        "now asked for "
                                + gone.instead().map(ActionKey::occasion).orElse("another occasion");
                    case NOT_JUDGED -> "a rule that asks for it could not be judged";
                    case ANSWERED -> "answered" + ids(gone.records());
                    case CORRECTED -> "corrected" + ids(gone.records());
                    case RECORDED -> "by what became known, no rule asks for it" + ids(gone.records());
                    case POLICY_CHANGED -> "policy changed";
                    case LAPSED -> "time passed";
                };
    }

    /** What was recorded late, with both its days. */
    public static String late(RecordedLate late) {
        return late.record() + (late.field().isEmpty() ? "" : " " + field(late.field())) + " (of " + late.happened()
                + ", recorded " + late.recorded() + ")";
    }

    /** A number of days. */
    public static String days(long number) {
        return number == 1 ? "1 day" : number + " days";
    }

    private static String ids(List<String> ids) {
        return ids.isEmpty() ? "" : " [" + String.join(", ", ids) + "]";
    }
}
