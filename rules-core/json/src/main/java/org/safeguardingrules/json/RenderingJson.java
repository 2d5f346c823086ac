package org.safeguardingrules.json;

import org.safeguardingrules.audience.ForAgency;
import org.safeguardingrules.audience.ForPerson;
import org.safeguardingrules.audience.ForStaff;
import org.safeguardingrules.audience.Rendering;

/**
 * Writes advice for one reader as JSON. Writing is canonical: what reads the same to the reader gives the same text, so that
 * the text tells nothing that the reader may not see.
 */
public final class RenderingJson {

    private static final RecordForm<ForStaff> STAFF = Forms.ofAdvice().record(ForStaff.class);
    private static final RecordForm<ForAgency> AGENCY = Forms.ofAdvice().record(ForAgency.class);
    private static final RecordForm<ForPerson> PERSON = Forms.ofAdvice().record(ForPerson.class);

    private RenderingJson() {}

    /** Writes advice for a reader; the text ends in a line end. */
    public static String write(Rendering rendering) {
        if (rendering instanceof ForStaff staff) {
            return Layout.of(STAFF.write(staff));
        }
        if (rendering instanceof ForAgency agency) {
            return Layout.of(AGENCY.write(agency));
        }
        return Layout.of(PERSON.write((ForPerson) rendering));
    }
}
