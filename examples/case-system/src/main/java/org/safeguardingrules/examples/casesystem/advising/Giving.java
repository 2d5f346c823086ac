package org.safeguardingrules.examples.casesystem.advising;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One time that advice was given to somebody.
 *
 * @param id number under which the advice is kept
 * @param caseId the case that it is on
 * @param asAt the day asked about, London calendar
 * @param pack id of the rule pack
 * @param packVersion its version
 * @param complete whether every rule in force was judged
 * @param givenTo id of the member of staff
 * @param givenAt when
 */
public record Giving(
        int id,
        String caseId,
        LocalDate asAt,
        String pack,
        String packVersion,
        boolean complete,
        String givenTo,
        OffsetDateTime givenAt) {}
