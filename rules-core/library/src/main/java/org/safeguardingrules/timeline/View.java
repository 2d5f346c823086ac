package org.safeguardingrules.timeline;

import java.time.LocalDate;
import java.util.Set;
import org.safeguardingrules.casefile.AsItStood;
import org.safeguardingrules.casefile.CaseFile;

/** A case file as it stands at the end of one day after another; worked out anew only on a day that it names. */
final class View {

    private final CaseFile caseFile;
    private final Set<LocalDate> daysNamed;
    private AsItStood stood;

    /** A case file from this day on. */
    View(CaseFile caseFile, LocalDate from) {
        this.caseFile = caseFile;
        this.daysNamed = caseFile.daysNamed();
        this.stood = caseFile.asItStood(from);
    }

    /** The case file as it stands at the end of the next day; the same object where nothing became known. */
    AsItStood next(LocalDate day) {
        if (daysNamed.contains(day)) {
            AsItStood now = caseFile.asItStood(day);
            stood = now.equals(stood) ? stood : now;
        }
        return stood;
    }

    /** The case file as it stands at the end of the day that it was last asked for. */
    AsItStood stood() {
        return stood;
    }
}
