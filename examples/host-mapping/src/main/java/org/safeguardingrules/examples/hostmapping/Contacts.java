package org.safeguardingrules.examples.hostmapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.safeguardingrules.casefile.AgencyInvolvement;
import org.safeguardingrules.casefile.AgencyInvolvementBuilder;
import org.safeguardingrules.casefile.Appointment;
import org.safeguardingrules.casefile.AppointmentBuilder;
import org.safeguardingrules.casefile.AppointmentMode;
import org.safeguardingrules.casefile.AppointmentOutcome;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.Event;
import org.safeguardingrules.casefile.EventBuilder;
import org.safeguardingrules.casefile.EventKind;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.HomeVisit;
import org.safeguardingrules.casefile.HomeVisitBuilder;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.OversightEntry;
import org.safeguardingrules.casefile.OversightEntryBuilder;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.casefile.UnreadMaterial;
import org.safeguardingrules.casefile.UnreadMaterialBuilder;

/**
 * The contact log, by the type of each contact: appointments and how they ended, enquiries, home visits, oversight, other
 * agencies, arrests. A type says that something was done and when; what came of it stands in notes, which are not read.
 */
final class Contacts {

    private static final CodeTable TYPES = CodeTable.of("contact-types");
    private static final CodeTable OUTCOMES = CodeTable.of("contact-outcomes");

    private final Reply log;
    private final List<Contact> contacts;

    /** A contact whose type is known. */
    record Contact(String id, Row row, CodeTable.Entry type, Optional<LocalDate> on, Optional<LocalDate> recorded) {

        boolean is(String as) {
            return type.cell("as").equals(Optional.of(as));
        }

        Fact<LocalDate> day() {
            return Words.factOr(on, Unknown.UNCLEAR);
        }

        /** When it was entered, which is not when it happened. */
        Provenance provenance() {
            return recorded.map(Provenance::recorded).orElse(Provenance.NONE);
        }
    }

    Contacts(Calls calls) {
        log = calls.to("external/contacts");
        contacts = read(log);
    }

    /** Contacts of people: once each, whatever pages repeat, in the order of their days. */
    private static List<Contact> read(Reply log) {
        Map<String, Contact> once = new LinkedHashMap<>();
        for (Row row : log.rows("content")) {
            if (row.isTrue("systemGenerated") || row.isTrue("softDeleted")) {
                continue;
            }
            String id = row.text("id").orElse(String.valueOf(once.size()));
            row.code("type.code", TYPES)
                    .ifPresent(type -> once.putIfAbsent(
                            id, new Contact(id, row, type, row.day("contactDate"), row.day("createdAt"))));
        }
        List<Contact> inOrder = new ArrayList<>(once.values());
        inOrder.sort(Comparator.comparing(contact -> contact.on().orElse(LocalDate.MAX)));
        return inOrder;
    }

    List<Contact> enquiries() {
        return contacts.stream().filter(contact -> contact.is("enquiry")).toList();
    }

    /** Why there may be more than the log shows. */
    Unknown whyOpen() {
        return log.why();
    }

    boolean isAnswered() {
        return log.body().isPresent();
    }

    Listing<Appointment> appointments() {
        return listed(
                contact -> contact.is("appointment") || contact.is("visit"),
                contact -> AppointmentBuilder.builder()
                        .id("appointment-" + contact.id())
                        .provenance(contact.provenance())
                        .on(contact.day())
                        .mode(Words.fact(contact.type().word("word", AppointmentMode.class)))
                        .outcome(outcome(contact.row()))
                        .build());
    }

    /** By the outcome's code alone: flags beside it say absent where nothing was recorded. */
    private static Fact<AppointmentOutcome> outcome(Row row) {
        Optional<CodeTable.Entry> code = row.code("outcome.code", OUTCOMES);
        Optional<AppointmentOutcome> known = code.flatMap(entry -> entry.word("outcome", AppointmentOutcome.class));
        Unknown why = code.flatMap(entry -> entry.word("unknown", Unknown.class))
                .orElse(row.has("outcome.code") ? Unknown.UNCLEAR : Unknown.NOT_ASKED);
        return Words.factOr(known, why);
    }

    /** Visits that took place. Whether the home was entered, and who was seen, stands in notes alone. */
    Listing<HomeVisit> homeVisits() {
        return listed(
                contact -> contact.is("visit") && outcome(contact.row()).is(AppointmentOutcome.ATTENDED),
                contact -> HomeVisitBuilder.builder()
                        .id("visit-" + contact.id())
                        .provenance(contact.provenance())
                        .on(contact.day())
                        .build());
    }

    Listing<OversightEntry> oversight() {
        return listed(
                contact -> contact.is("oversight"),
                contact -> OversightEntryBuilder.builder()
                        .id("oversight-" + contact.id())
                        .provenance(contact.provenance())
                        .on(contact.day())
                        .build());
    }

    Listing<AgencyInvolvement> agencies() {
        return listed(
                contact -> contact.is("agency"),
                contact -> AgencyInvolvementBuilder.builder()
                        .id("agency-" + contact.id())
                        .provenance(contact.provenance())
                        .agency(Words.factOr(contact.type().cell("word"), Unknown.UNCLEAR))
                        .on(contact.day())
                        .build());
    }

    /** Arrests and charges that were entered; call-outs and intelligence are in no interface. */
    Listing<Event> events() {
        Listing<Event> events = listed(
                contact -> contact.is("event"),
                contact -> EventBuilder.builder()
                        .id("event-" + contact.id())
                        .provenance(contact.provenance())
                        .kind(Words.fact(contact.type().word("word", EventKind.class)))
                        .on(contact.day())
                        .build());
        return events.entries().isEmpty()
                ? Listing.unknown(isAnswered() ? Unknown.NOT_SUPPLIED : whyOpen())
                : new Listing<>(
                        events.entries(), Completeness.PARTIAL, Optional.of(Unknown.NOT_SUPPLIED), Provenance.NONE);
    }

    /** That notes exist, and whose; never a word of them. */
    Listing<UnreadMaterial> notes() {
        return listed(
                contact -> contact.row().text("notes").isPresent(),
                contact -> UnreadMaterialBuilder.builder()
                        .id("notes-" + contact.id())
                        .provenance(contact.provenance())
                        .kind(Fact.of("contact notes"))
                        .build());
    }

    private <T> Listing<T> listed(Predicate<Contact> which, Function<Contact, T> as) {
        return log.listing(contacts.stream().filter(which).map(as).toList(), false);
    }
}
