package org.safeguardingrules.compiler.testkit.laws;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Role;
import org.safeguardingrules.compiler.testkit.Everywhere;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Pack;

/**
 * Makes the person the victim, or somebody whose part is not known, in every event, register entry, order and conference:
 * nothing that accuses the person rests on such a record. To accuse is to indicate a level, and to tell the police, except
 * by 999, which protects whoever is in danger.
 */
public final class Law08RolesHold implements Law {

    private final Set<String> tellingPolice = new HashSet<>();

    /** The law for a pack. */
    public Law08RolesHold(Pack pack) {
        for (Map.Entry<String, Action> entry : pack.actions().entrySet()) {
            String addressee = entry.getValue().addressee(Jurisdiction.ENGLAND);
            if (addressee.startsWith("the police") && !addressee.endsWith("by 999")) {
                tellingPolice.add(entry.getKey());
            }
        }
    }

    @Override
    public String says() {
        return "Roles hold: a victim never counts as perpetrator, and a part that is not known is unknown";
    }

    @Override
    public Verdict judge(Trial trial) {
        boolean victim = trial.chance().nextBoolean();
        CaseFile other = Everywhere.replace(trial.caseFile(), (owner, field, value) -> {
            if (!field.equals("role") || !(value instanceof Fact<?>)) {
                return value;
            }
            // Known from the beginning: a part that was established later is not known before.
            return victim ? Fact.of(Role.VICTIM) : Fact.unknown(trial.unknown());
        });
        Set<String> records = new HashSet<>();
        other.events().entries().stream().map(Recorded::id).forEach(records::add);
        other.orders().entries().stream().map(Recorded::id).forEach(records::add);
        other.maracs().entries().stream().map(Recorded::id).forEach(records::add);
        if (victim) {
            other.registrations().entries().stream().map(Recorded::id).forEach(records::add);
        }
        if (records.isEmpty()) {
            return Verdict.notApplied();
        }
        Advice before = trial.advice();
        Advice after = trial.adviceOn(other);
        return Verdict.of(after.actions().stream()
                .filter(this::accuses)
                .filter(action -> Actions.own(action).stream()
                        .anyMatch(reason -> reason.records().stream().anyMatch(records::contains)))
                .findFirst()
                .map(action -> Violation.excess(
                        Differences.after(
                                "With the person as " + (victim ? "victim" : "somebody of unknown part")
                                        + " throughout: " + Differences.line(action),
                                before,
                                after),
                        action,
                        trial,
                        other,
                        after)));
    }

    private boolean accuses(RequiredAction action) {
        return action.indicated().isPresent()
                || action.kind() == Kind.REFERRAL
                        && tellingPolice.contains(action.key().action());
    }
}
