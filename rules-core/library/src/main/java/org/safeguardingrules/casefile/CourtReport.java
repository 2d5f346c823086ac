package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A pre-sentence report, asked for or given.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param type kind of report; oral and same-day reports count
 * @param author staff member who writes it
 * @param requestedOn day on which the court asked for it
 * @param hearingOn day of the hearing for which it is written
 * @param completedOn day on which it was given to the court
 * @param sentencedOn day on which sentence was passed on it
 */
public record CourtReport(
        String id,
        Provenance provenance,
        Fact<ReportType> type,
        Optional<Ref> author,
        Fact<LocalDate> requestedOn,
        Fact<LocalDate> hearingOn,
        Fact<LocalDate> completedOn,
        Fact<LocalDate> sentencedOn)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public CourtReport {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        type = Fact.orNotAsked(type);
        author = Provenance.orEmpty(author);
        requestedOn = Fact.orNotAsked(requestedOn);
        hearingOn = Fact.orNotAsked(hearingOn);
        completedOn = Fact.orNotAsked(completedOn);
        sentencedOn = Fact.orNotAsked(sentencedOn);
    }

    @Override
    public Optional<LocalDate> happenedOn() {
        return requestedOn.value();
    }
}
