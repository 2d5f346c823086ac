package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.Optional;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Unknown;

/**
 * A record that there is none of something.
 *
 * @param denied whether there is such a record
 * @param provenance who says so, and when
 * @param gap what is not known where the record cannot be relied on
 */
record Denial(DerivedAnswer denied, Provenance provenance, Gap gap) {

    /** Yes with a source and a day, unknown without. */
    DerivedAnswer withSource() {
        boolean supported = provenance.source().isPresent() && provenance.on().isPresent();
        return supported || !denied.yes() ? denied : unknown(Unknown.UNCLEAR);
    }

    /** Yes if it was denied on the day on which a fact became known or later, unknown if earlier; no without the days. */
    DerivedAnswer stillBeside(RecordedFact fact, Optional<LocalDate> known) {
        Optional<LocalDate> on = provenance.on();
        if (!denied.yes()) {
            return denied;
        }
        if (on.isEmpty() || known.isEmpty()) {
            return DerivedAnswer.of(false);
        }
        return known.get().isAfter(on.get()) ? unknown(Unknown.TOO_OLD).restingOn(Ordered.of(fact.id())) : denied;
    }

    /** Yes if it was denied within these months, unknown if earlier; no without the day. */
    DerivedAnswer within(int months, LocalDate asAt) {
        Optional<LocalDate> on = provenance.on();
        if (!denied.yes()) {
            return denied;
        }
        if (on.isEmpty()) {
            return DerivedAnswer.of(false);
        }
        return on.get().isBefore(asAt.minusMonths(months)) ? unknown(Unknown.TOO_OLD) : denied;
    }

    private DerivedAnswer unknown(Unknown why) {
        return DerivedAnswer.unknown(new Gap(gap.record(), gap.field(), why));
    }
}
