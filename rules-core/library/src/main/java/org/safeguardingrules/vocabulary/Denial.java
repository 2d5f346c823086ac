package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Unknown;

/**
 * A record that there is none of something.
 *
 * @param provenance who says so, and when
 * @param record id of the record that says so
 * @param field its field
 */
record Denial(Provenance provenance, String record, String field) {

    /** Yes with a source and a day, unknown without; no where nothing is denied. */
    static DerivedAnswer withSource(Optional<Denial> denial) {
        return denial.map(Denial::supported).orElse(DerivedAnswer.of(false));
    }

    /** Yes if it was denied on the day on which a fact became known or later, unknown if earlier; no without the days. */
    static DerivedAnswer still(Optional<Denial> denial, RecordedFact fact, Optional<LocalDate> known) {
        Optional<LocalDate> on = denial.flatMap(each -> each.provenance().on());
        if (denial.isEmpty() || on.isEmpty() || known.isEmpty()) {
            return DerivedAnswer.of(false);
        }
        return known.get().isAfter(on.get())
                ? DerivedAnswer.unknown(Set.of(denial.get().gap(Unknown.TOO_OLD)), Set.of(fact.id()))
                : DerivedAnswer.of(true, on.get(), fact.id());
    }

    /** Yes if it was denied within these months, unknown if earlier; no without the day. */
    static DerivedAnswer within(Optional<Denial> denial, int months, LocalDate asAt) {
        Optional<LocalDate> on = denial.flatMap(each -> each.provenance().on());
        if (denial.isEmpty() || on.isEmpty()) {
            return DerivedAnswer.of(false);
        }
        return on.get().isBefore(asAt.minusMonths(months))
                ? DerivedAnswer.unknown(denial.get().gap(Unknown.TOO_OLD))
                : DerivedAnswer.of(true);
    }

    private DerivedAnswer supported() {
        boolean supported = provenance.source().isPresent() && provenance.on().isPresent();
        return supported ? DerivedAnswer.of(true) : DerivedAnswer.unknown(gap(Unknown.UNCLEAR));
    }

    private Gap gap(Unknown why) {
        return new Gap(record, field, why);
    }
}
