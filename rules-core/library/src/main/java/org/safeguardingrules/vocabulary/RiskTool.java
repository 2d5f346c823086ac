package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.ToolItem;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.pack.Direction;
import org.safeguardingrules.pack.Jurisdiction;

/** A structured risk tool about an adult, by item number only. Tool, grade and score are held apart. */
public final class RiskTool extends RecordedFact {

    private final org.safeguardingrules.casefile.RiskTool record;

    RiskTool(org.safeguardingrules.casefile.RiskTool record, Scene scene) {
        super(record, scene);
        this.record = record;
    }

    /** Which tool. */
    @Member(
            value = "Which tool; the word unknown where that is not recorded.",
            words = "tool kind",
            direction = Direction.NEITHER)
    public String tool() {
        return word(record.tool(), "tool", "tool");
    }

    /** The id of the adult it is about. */
    @Member(
            value = "The id of the adult it is about, to compare with an adult's; empty where nobody is identified.",
            direction = Direction.NEITHER)
    public String about() {
        return record.about().map(Ref::id).orElse("");
    }

    /** Whether it says whom it is about. */
    @Member(value = "Yes if it is recorded whom it is about, else no.", direction = Direction.NEITHER)
    public DerivedAnswer aboutIdentified() {
        return DerivedAnswer.of(record.about().isPresent(), since(), id());
    }

    /** The score: at least the items answered yes, and no more than it would be if those without answer were. */
    @Presumes("riskTool.items")
    @Member(
            value =
                    "The score, where it is recorded and every listed item is answered; else at least that and the items"
                            + " answered yes, and more if those without an answer may be.",
            direction = Direction.CONCERN)
    public DerivedNumber score() {
        int answeredYes = (int) record.items().entries().stream()
                .filter(item -> item.answer().isYes())
                .count();
        Set<Gap> gaps = unansweredItems();
        int least = Math.max(record.score().value().orElse(0), answeredYes);
        boolean counted = record.score().value().isPresent();
        if (!counted && !record.items().isClosed()) {
            gaps.add(gap("score", record.score().unknown()));
        }
        boolean bounded = counted || record.items().isClosed();
        int most = bounded ? least + unansweredItems().size() : Integer.MAX_VALUE;
        return new DerivedNumber(least, most, List.of(), Set.of(id()), gaps);
    }

    /** Whether an item has no answer. */
    @Presumes({"toolItem.answer", "riskTool.items"})
    @Member(
            value = "Yes if a listed item has no answer, no if all are listed and answered, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer unanswered() {
        Set<Gap> items = unansweredItems();
        List<DerivedAnswer> parts = new ArrayList<>();
        if (!items.isEmpty()) {
            parts.add(DerivedAnswer.of(true, since(), id()));
            parts.add(DerivedAnswer.unknown(items, Set.of(id())));
        }
        if (!record.items().isClosed()) {
            parts.add(DerivedAnswer.unknown(gapOf(record.items(), "items")));
        }
        return DerivedAnswer.any(parts);
    }

    private Set<Gap> unansweredItems() {
        boolean held = scene().caseFile().supplies().holds("toolItem", "answer");
        Set<Gap> gaps = new TreeSet<>();
        for (ToolItem item : record.items().entries()) {
            if (item.answer().isUnknown()) {
                Unknown kind = item.answer().unknown().orElse(held ? Unknown.NOT_ASKED : Unknown.NOT_SUPPLIED);
                gaps.add(new Gap(item.id(), "toolItem.answer", kind));
            }
        }
        return gaps;
    }

    /** The grade, where one was given. */
    @Member(value = "The grade; unknown where none is recorded.", direction = Direction.CONCERN)
    public DerivedLevel grade() {
        Set<Gap> gaps =
                record.grade().isUnknown() ? Set.of(gap("grade", record.grade().unknown())) : Set.of();
        return new DerivedLevel(record.grade().value(), since(), id(), gaps);
    }

    /** Yes if the practitioner states serious concern, with reasons. */
    @Member(
            value =
                    "Yes if the practitioner states serious concern, with reasons; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer professionalConcern() {
        return recorded(record.professionalConcern(), "professionalConcern");
    }

    /** Whether it was completed in the last months. */
    @Member(
            value = "Yes if it was completed in the last months, no if earlier, unknown without a day.",
            direction = Direction.CONCERN)
    public DerivedAnswer completedWithin(int months) {
        return within(record.completedOn(), months, "completedOn");
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        Optional<LocalDate> completed = record.completedOn().value();
        return switch (name) {
            case "checklist started" -> record.startedOn().value().or(() -> completed);
            case "checklist completed" -> completed;
            case "judgement recorded" ->
                record.professionalConcern().provenance().visibleFrom().or(() -> completed);
            default -> Optional.empty();
        };
    }

    private Optional<KnownAdult> adult() {
        return record.about().flatMap(ref -> scene().fact(KnownAdult.class, ref.id()));
    }

    @Override
    public Jurisdiction jurisdiction() {
        return adult().map(KnownAdult::jurisdiction).orElse(Jurisdiction.UNKNOWN);
    }

    @Override
    public Optional<String> localAuthority() {
        return adult().flatMap(KnownAdult::localAuthority);
    }
}
