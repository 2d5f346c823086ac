package org.safeguardingrules.examples.casesystem.web;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.safeguardingrules.examples.casesystem.records.CaseRows;
import org.safeguardingrules.examples.casesystem.records.Cases;
import org.safeguardingrules.examples.casesystem.records.Staff;
import org.safeguardingrules.examples.casesystem.records.StaffList;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What lies before whoever is signed in: the day, and the cases that they may see. */
@Component
class Desk {

    private final StaffList staff;
    private final Cases cases;
    private final Clock clock;

    Desk(StaffList staff, Cases cases, Clock clock) {
        this.staff = staff;
        this.cases = cases;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What a link adds so that it asks about the same day; nothing for today. */
    String link(LocalDate asAt) {
        return asAt.equals(today()) ? "" : "?as-at=" + asAt;
    }

    Staff of(Principal signedIn) {
        return staff.find(signedIn.getName()).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    List<CaseRows> cases(Staff reader) {
        return reader.role() == Staff.Role.PRACTITIONER ? cases.of(reader.id()) : cases.all();
    }

    /** A case that whoever is signed in may see; of any other they do not learn that there is one. */
    CaseRows open(Principal signedIn, String caseId) {
        Staff reader = of(signedIn);
        return cases.find(caseId)
                .filter(reader::maySee)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
