package org.safeguardingrules.compiler.check;

import java.util.List;
import java.util.Optional;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.Reading;
import org.safeguardingrules.pack.Rule;

/**
 * Unknown never accuses: a rule that indicates a level, or refers at once, asks for at least one answer that is certain,
 * so that it does not hold where every answer is unknown.
 */
final class CertaintyCheck implements Check {

    @Override
    public void check(Inspection inspection) {
        for (Rule rule : inspection.pack().rules()) {
            if (!inspection.isWhole(rule) || !rule.patterns().stream().allMatch(CertaintyCheck::holdsOnUnknown)) {
                continue;
            }
            for (Duty duty : rule.duties()) {
                if (duty.kind() == Kind.ESCALATION && duty.indicating().isPresent()) {
                    report(inspection, rule, duty, "indicating", "An indicated level");
                } else if (duty.kind() == Kind.REFERRAL
                        && duty.priority().orElse(rule.priority()) == Priority.IMMEDIATE) {
                    report(inspection, rule, duty, "action", "An emergency referral");
                }
            }
        }
    }

    private static void report(Inspection inspection, Rule rule, Duty duty, String part, String what) {
        inspection.report(
                inspection.place(duty.place(), part),
                what + " rests on unknown answers alone: nothing that " + rule.id() + " reads has to be certain",
                "'.yes' in place of '.notRuledOut' or '.unknown' for what speaks for it, or a check that asks first");
    }

    /** Whether a pattern can find its fact where no answer is known; words and ids only say which fact is meant. */
    private static boolean holdsOnUnknown(Pattern pattern) {
        return pattern.quantifier() == Quantifier.NOT
                || pattern.conditions().stream()
                        .allMatch(condition -> onUnknown(condition).orElse(true));
    }

    /** What a condition is where every answer is unknown; empty where a word or an id decides. */
    private static Optional<Boolean> onUnknown(Condition condition) {
        if (condition instanceof Condition.Reads reads) {
            return Optional.of(reads.reading() == Reading.UNKNOWN || reads.reading() == Reading.NOT_RULED_OUT);
        }
        if (condition instanceof Condition.Not not) {
            return onUnknown(not.part()).map(part -> !part);
        }
        if (condition instanceof Condition.All all) {
            return decided(all.parts(), false);
        }
        return condition instanceof Condition.Any any ? decided(any.parts(), true) : Optional.empty();
    }

    /** The value that one part alone decides, else the other where all parts have it. */
    private static Optional<Boolean> decided(List<Condition> parts, boolean byOne) {
        List<Optional<Boolean>> values =
                parts.stream().map(CertaintyCheck::onUnknown).toList();
        if (values.contains(Optional.of(byOne))) {
            return Optional.of(byOne);
        }
        return values.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(!byOne);
    }
}
