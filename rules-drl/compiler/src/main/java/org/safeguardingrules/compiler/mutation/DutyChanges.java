package org.safeguardingrules.compiler.mutation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.compiler.words.Words;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.DutyBuilder;
import org.safeguardingrules.pack.Priority;

/**
 * What can be changed in a duty: the event that its period runs from, its own priority, the level that it indicates.
 *
 * @param words the words of the pack
 */
record DutyChanges(Words words) {

    private static final String FIRST_HELD = "the rule first held";

    Stream<Change<Duty>> of(Duty duty) {
        return Stream.of(Stream.of(anchor(duty)), priority(duty).stream(), indicating(duty).stream())
                .flatMap(changes -> changes);
    }

    /** The day on which the rule first held, or another where it is that one or much the same. */
    private Change<Duty> anchor(Duty duty) {
        boolean onceKnown = duty.anchor().equals(FIRST_HELD) || duty.anchor().equals("the fact became known");
        Duty other = DutyBuilder.from(duty).withAnchor(onceKnown ? "allocation" : FIRST_HELD);
        return Change.of(duty.place(), words.due(duty), words.due(other), other);
    }

    private static Optional<Change<Duty>> priority(Duty duty) {
        return duty.priority()
                .map(own -> Change.of(
                        duty.place(),
                        own.word(),
                        other(own).word(),
                        DutyBuilder.from(duty).withPriority(Optional.of(other(own)))));
    }

    /** The next priority: less urgent, where there is one. */
    static Priority other(Priority priority) {
        Priority[] all = Priority.values();
        return all[priority.ordinal() + (priority.ordinal() == all.length - 1 ? -1 : 1)];
    }

    private static Optional<Change<Duty>> indicating(Duty duty) {
        return duty.indicating()
                .map(level -> Change.of(
                        duty.place(),
                        "indicating " + level,
                        "indicating " + other(level),
                        DutyBuilder.from(duty).withIndicating(Optional.of(other(level)))));
    }

    /** The level below; above the lowest, where there is none. */
    private static String other(String level) {
        List<String> levels =
                Arrays.stream(RiskLevel.values()).map(RiskLevel::word).toList();
        int index = levels.indexOf(level);
        return levels.get(index == 0 ? 1 : index - 1);
    }
}
