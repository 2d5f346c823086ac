package org.safeguardingrules.audience;

import java.util.function.Function;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.pack.Pack;

/**
 * Advice as one reader may see it.
 *
 * <p>It is the advice on a case in which nothing that is withheld from the reader was ever recorded, and of that advice the
 * actions that the reader may learn of. So no count, number, date or gap in it can depend on what is withheld.
 */
public sealed interface Rendering permits ForStaff, ForAgency, ForPerson {

    /** Whom it is for. */
    Reader reader();

    /** It as plain text, at most 100 columns wide. */
    String text();

    /**
     * Advice for a reader.
     *
     * @param audience the reader
     * @param pack the pack
     * @param caseFile everything recorded; what the reader may not see is taken out before anybody evaluates it
     * @param advising gives advice on a case file
     * @throws IllegalArgumentException where the pack knows no such agency, or an action cannot be shown to the person
     */
    static Rendering of(Audience audience, Pack pack, CaseFile caseFile, Function<CaseFile, Advice> advising) {
        return switch (audience.reader()) {
            case PRACTITIONER, MANAGER -> ForStaff.of(audience.reader(), advising.apply(caseFile));
            case AGENCY -> {
                Addressees addressees = Addressees.of(pack, audience.agency());
                Advice advice = advising.apply(audience.sees(caseFile, pack));
                yield ForAgency.of(audience.agency(), audience.clearance(), addressees, advice);
            }
            case PERSON -> {
                Shown shown = Shown.of(pack, audience.shown());
                yield ForPerson.of(shown, advising.apply(audience.sees(caseFile, pack)));
            }
        };
    }
}
