package org.safeguardingrules.examples.casesystem.mapping;

import java.util.stream.Stream;
import org.safeguardingrules.casefile.Appointment;
import org.safeguardingrules.casefile.AppointmentBuilder;
import org.safeguardingrules.casefile.AppointmentMode;
import org.safeguardingrules.casefile.AppointmentOutcome;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Provider;
import org.safeguardingrules.casefile.Sentence;
import org.safeguardingrules.casefile.SentenceBuilder;
import org.safeguardingrules.casefile.SentenceType;
import org.safeguardingrules.casefile.SupervisionPeriod;
import org.safeguardingrules.casefile.SupervisionPeriodBuilder;
import org.safeguardingrules.examples.casesystem.records.CaseRows;
import org.safeguardingrules.examples.casesystem.records.Table;

/** What the court ordered, who supervises since when, and the appointments. */
final class Supervision {

    private final CaseRows rows;

    Supervision(CaseRows rows) {
        this.rows = rows;
    }

    Listing<Sentence> sentences() {
        return Said.listing(
                rows,
                Table.SENTENCES,
                each(Table.SENTENCES).map(Supervision::sentence).toList());
    }

    private static Sentence sentence(Said said) {
        return SentenceBuilder.builder()
                .id(said.id())
                .provenance(said.provenance())
                .type(said.word("type", SentenceType.class))
                .sentencedOn(said.day("sentenced_on"))
                .endsOn(said.day("ends_on"))
                .build();
    }

    Listing<SupervisionPeriod> periods() {
        return Said.listing(
                rows,
                Table.SUPERVISION_PERIODS,
                each(Table.SUPERVISION_PERIODS).map(Supervision::period).toList());
    }

    private static SupervisionPeriod period(Said said) {
        return SupervisionPeriodBuilder.builder()
                .id(said.id())
                .provenance(said.provenance())
                .sentence(said.ref("sentence"))
                .provider(said.word("provider", Provider.class))
                .team(said.words("team"))
                .allocated(said.day("allocated"))
                .firstAppointment(said.day("first_appointment"))
                .ended(said.day("ended"))
                .build();
    }

    Listing<Appointment> appointments() {
        return Said.listing(
                rows,
                Table.CONTACTS,
                each(Table.CONTACTS).map(Supervision::appointment).toList());
    }

    private static Appointment appointment(Said said) {
        return AppointmentBuilder.builder()
                .id(said.id())
                .provenance(said.provenance())
                .on(said.day("on_day"))
                .mode(said.word("mode", AppointmentMode.class))
                .outcome(said.word("outcome", AppointmentOutcome.class))
                .build();
    }

    private Stream<Said> each(Table table) {
        return rows.in(table).stream().map(Said::new);
    }
}
