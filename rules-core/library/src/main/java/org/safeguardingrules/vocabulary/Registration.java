package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.Role;
import org.safeguardingrules.pack.Direction;
import org.safeguardingrules.pack.WordList;

/** An entry on a register. */
@Concern
public final class Registration extends RecordedFact {

    private final org.safeguardingrules.casefile.Registration record;

    Registration(org.safeguardingrules.casefile.Registration record, Scene scene) {
        super(record, scene);
        this.record = record;
    }

    /** Whether its record is marked as open. */
    @Member(
            value = "Yes if its record is marked as open; no if as guarded, or where nobody marked it.",
            direction = Direction.CONCERN)
    public DerivedAnswer markedOpen() {
        return openlyMarked();
    }

    /** Whether its code means this. */
    @Member(
            value =
                    "Yes if its code means this and the person has no role as victim in it; unknown if the code does not"
                            + " say who was perpetrator and no role is recorded; else no.",
            direction = Direction.CONCERN)
    public DerivedAnswer of(@Quoted("register") String word) {
        WordList registers = scene().policy().words("register");
        boolean meant = registers.codes().getOrDefault(word, List.of()).contains(record.code());
        if (!meant) {
            return DerivedAnswer.of(false, since(), id());
        }
        if (record.role().is(Role.VICTIM)) {
            return DerivedAnswer.of(false, since(), id());
        }
        return registers.roleUnstated().contains(word)
                ? is(record.role(), Role.PERPETRATOR, "role")
                : DerivedAnswer.of(true, since(), id());
    }

    /** Whether it records the person as victim. */
    @Member(
            value =
                    "Yes if its code means this and the person has no role as perpetrator in it; unknown if the code does not say"
                            + " who was victim and no role is recorded; else no.",
            direction = Direction.NEITHER)
    public DerivedAnswer ofVictim(@Quoted("register") String word) {
        WordList registers = scene().policy().words("register");
        boolean meant = registers.codes().getOrDefault(word, List.of()).contains(record.code());
        if (!meant || record.role().is(Role.PERPETRATOR)) {
            return DerivedAnswer.of(false, since(), id());
        }
        return registers.roleUnstated().contains(word)
                ? is(record.role(), Role.VICTIM, "role")
                : DerivedAnswer.of(true, since(), id());
    }

    /** Whether it has not ended on the day asked about. */
    @Member(value = "No once its end is past, else yes.", direction = Direction.CONCERN)
    public DerivedAnswer open() {
        boolean ended =
                record.ended().value().map(day -> scene().asAt().isAfter(day)).orElse(false);
        return DerivedAnswer.of(!ended, since(), id());
    }

    /** Whether its end is recorded. */
    @Member(value = "Yes if a last day is recorded, past or to come; else no.", direction = Direction.NEITHER)
    public DerivedAnswer endRecorded() {
        return DerivedAnswer.of(
                record.ended().value().isPresent(),
                sinceOf(record.ended().provenance().visibleFrom()),
                id());
    }

    /** Whether a day of review is set. */
    @Member(value = "Yes if a day of next review is recorded, else no.", direction = Direction.NEITHER)
    public DerivedAnswer reviewSet() {
        return DerivedAnswer.of(record.nextReview().value().isPresent(), since(), id());
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        return switch (name) {
            case "register entry" -> record.started().value();
            case "last review" ->
                record.lastReviewed().value().or(() -> record.started().value());
            case "date set" -> record.nextReview().value();
            case "end of register" -> record.ended().value();
            default -> Optional.empty();
        };
    }
}
