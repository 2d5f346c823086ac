package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Event;
import org.safeguardingrules.casefile.EventBuilder;
import org.safeguardingrules.casefile.ProtectiveOrder;
import org.safeguardingrules.casefile.ProtectiveOrderBuilder;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Registration;
import org.safeguardingrules.casefile.RegistrationBuilder;
import org.safeguardingrules.pack.Pack;

/**
 * Records an event, a register entry or an order again, with a new id and on a later day: no due day moves later. A rule that
 * asks because something is not known, such as how often it happened, may fall silent.
 */
public final class Law13RecordedAgain implements Law {

    private static final String AGAIN = "recorded-again";

    private final Set<String> asking;

    /** The law for a pack. */
    public Law13RecordedAgain(Pack pack) {
        this.asking = Law03SafeDirection.asking(pack);
    }

    @Override
    public String says() {
        return "Waiting clears nothing: recording a fact again moves no due day later";
    }

    @Override
    public Verdict judge(Trial trial) {
        CaseFile caseFile = trial.caseFile();
        List<Recorded> recorded = Stream.<List<? extends Recorded>>of(
                        caseFile.events().entries(),
                        caseFile.registrations().entries(),
                        caseFile.orders().entries())
                .<Recorded>flatMap(List::stream)
                .toList();
        if (recorded.isEmpty()) {
            return Verdict.notApplied();
        }
        Recorded fact = trial.oneOf(recorded, Recorded::id);
        Advice before = trial.advice();
        CaseFile more = again(caseFile, fact, later(fact, trial));
        Advice after = trial.adviceOn(more);
        return Verdict.of(before.actions().stream()
                .filter(action -> Law03SafeDirection.isWeakened(action, after, asking))
                .findFirst()
                .map(action -> Violation.missing(
                        Differences.after(
                                "Recorded " + fact.id() + " again, and this is weakened: " + Differences.line(action),
                                before,
                                after),
                        action,
                        trial,
                        more,
                        after)));
    }

    private static Provenance later(Recorded fact, Trial trial) {
        LocalDate day = trial.knownAt().minusDays(trial.between(0, 30));
        LocalDate first = fact.visibleFrom().orElse(day);
        return fact.provenance().withRecordedOn(day.isBefore(first) ? first : day);
    }

    private static CaseFile again(CaseFile caseFile, Recorded fact, Provenance provenance) {
        if (fact instanceof Event event) {
            Event copy =
                    EventBuilder.builder(event).id(AGAIN).provenance(provenance).build();
            return Concerns.with(caseFile, "events", copy);
        }
        if (fact instanceof Registration registration) {
            Registration copy = RegistrationBuilder.builder(registration)
                    .id(AGAIN)
                    .provenance(provenance)
                    .build();
            return Concerns.with(caseFile, "registrations", copy);
        }
        ProtectiveOrder copy = ProtectiveOrderBuilder.builder((ProtectiveOrder) fact)
                .id(AGAIN)
                .provenance(provenance)
                .build();
        return Concerns.with(caseFile, "orders", copy);
    }
}
