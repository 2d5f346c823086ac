package org.safeguardingrules.examples.casesystem.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.CaseFileBuilder;
import org.safeguardingrules.casefile.Supplies;
import org.safeguardingrules.examples.casesystem.records.CaseRows;
import org.springframework.stereotype.Component;

/**
 * Makes a case file of the rows of a case. What no table has a column for is not supplied: rules that need it are mute, and
 * the advice says so once.
 */
@Component
public class CaseFiles {

    private final Supplies supplies = Supplies.only(supplied().lines().toList());

    /** The case file of a case. */
    public CaseFile of(CaseRows rows) {
        Subjects subjects = new Subjects(rows);
        Supervision supervision = new Supervision(rows);
        History history = new History(rows);
        WorkDone work = new WorkDone(rows);
        return CaseFileBuilder.builder()
                .id(rows.id())
                .supplies(supplies)
                .person(subjects.person())
                .adults(subjects.adults())
                .children(subjects.children())
                .addresses(subjects.addresses())
                .sentences(supervision.sentences())
                .supervisionPeriods(supervision.periods())
                .appointments(supervision.appointments())
                .events(history.events())
                .registrations(history.registrations())
                .assessments(history.assessments())
                .enquiries(work.enquiries())
                .referrals(work.referrals())
                .actionsTaken(work.acts())
                .overrides(work.overrides())
                .build();
    }

    private static String supplied() {
        try (InputStream fields =
                Objects.requireNonNull(CaseFiles.class.getResourceAsStream("supplies.txt"), "supplies.txt")) {
            return new String(fields.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
