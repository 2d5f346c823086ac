package org.safeguardingrules.casefile;

import java.util.List;

/**
 * A record of earlier supervision, assessment or prison intelligence that may hold history.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param kind what it is
 * @param read read and summarised for this period
 * @param steps read
 */
public record EarlierRecord(
        String id, Provenance provenance, Fact<EarlierRecordKind> kind, Answer read, List<Step> steps)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public EarlierRecord {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        kind = Fact.orNotAsked(kind);
        read = Answer.orNotAsked(read);
        steps = Step.inOrder(steps);
    }
}
