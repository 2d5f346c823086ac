package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.vocabulary.CaseFact;

/** Says how far actions have come in one case, by what is recorded as done. */
final class DoneSoFar {

    private final Pack pack;
    private final LocalDate asAt;
    private final Deeds deeds;
    private final Steps steps;

    DoneSoFar(Pack pack, LocalDate asAt, Deeds deeds, Steps steps) {
        this.pack = pack;
        this.asAt = asAt;
        this.deeds = deeds;
        this.steps = steps;
    }

    /**
     * How far an action has come.
     *
     * @param place the fact whose nation and area count
     * @param since the day from which what was done can have been done for it
     */
    Progress of(ActionKey key, Action action, Kind kind, CaseFact occasion, CaseFact place, LocalDate since) {
        Jurisdiction nation = place.jurisdiction();
        Function<LocalDate, Optional<LocalDate>> stale =
                done -> action.current().map(name -> {
                    Parameter parameter = pack.parameter(name);
                    return pack.calendar(nation)
                            .plus(
                                    done,
                                    parameter
                                            .on(asAt, nation, occasion.localAuthority())
                                            .number(),
                                    parameter.unit());
                });
        return Progress.of(
                new Demand(key, action, kind, since),
                stale,
                asAt,
                deeds,
                deed -> steps.of(action, deed, nation, place.localAuthority()));
    }
}
