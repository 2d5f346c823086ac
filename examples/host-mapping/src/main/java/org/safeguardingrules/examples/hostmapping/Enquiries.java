package org.safeguardingrules.examples.hostmapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.Enquiry;
import org.safeguardingrules.casefile.EnquiryBuilder;
import org.safeguardingrules.casefile.EnquiryKind;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.StepKind;
import org.safeguardingrules.casefile.Unknown;

/**
 * Enquiries, from a contact that asked and the next contact of the same kind that says that a reply came. Whom they are about,
 * what came back, whether it was read: no contact type says so.
 */
final class Enquiries {

    /** A reply comes after what it replies to, though a log may show the later of one day first. */
    private static final Comparator<Contacts.Contact> IN_TIME = Comparator.<Contacts.Contact, LocalDate>comparing(
                    contact -> contact.on().orElse(LocalDate.MAX))
            .thenComparing(contact -> step(contact));

    private final List<Open> enquiries = new ArrayList<>();

    /** An enquiry, as far as it has come. */
    private static final class Open {

        private final String id;
        private final EnquiryKind kind;
        private final Provenance provenance;
        private final List<Step> steps = new ArrayList<>();

        Open(Contacts.Contact contact, EnquiryKind kind) {
            this.id = "enquiry-" + contact.id();
            this.kind = kind;
            this.provenance = contact.provenance();
        }

        boolean awaits(EnquiryKind asked) {
            return kind == asked && steps.stream().noneMatch(step -> step.kind() == StepKind.REPLIED);
        }

        Enquiry built() {
            return EnquiryBuilder.builder()
                    .id(id)
                    .provenance(provenance)
                    .kind(Words.fact(Optional.of(kind)))
                    .steps(steps)
                    .build();
        }
    }

    /** What the contact log shows, as far as the host records enquiries in it. */
    static Listing<Enquiry> of(Contacts contacts, HostPractice practice) {
        if (!contacts.isAnswered()) {
            return Listing.unknown(contacts.whyOpen());
        }
        Enquiries all = new Enquiries();
        contacts.enquiries().stream().sorted(IN_TIME).forEach(all::add);
        Unknown more = practice.enquiriesAlwaysContacts() ? Unknown.NOT_ASKED : Unknown.NOT_SUPPLIED;
        return new Listing<>(
                all.enquiries.stream().map(Open::built).toList(),
                Completeness.PARTIAL,
                Optional.of(more),
                Provenance.NONE);
    }

    private void add(Contacts.Contact contact) {
        EnquiryKind kind = contact.type().word("word", EnquiryKind.class).orElseThrow();
        StepKind step = step(contact);
        Open enquiry = Optional.of(step)
                .filter(StepKind.REPLIED::equals)
                .flatMap(reply ->
                        enquiries.stream().filter(one -> one.awaits(kind)).findFirst())
                .orElseGet(() -> begun(new Open(contact, kind)));
        Step done =
                contact.on().map(day -> Step.on(step, day)).orElseGet(() -> Step.onUnknownDay(step, Unknown.UNCLEAR));
        enquiry.steps.add(contact.recorded().map(done::recordedOn).orElse(done));
    }

    private static StepKind step(Contacts.Contact contact) {
        return contact.type().word("step", StepKind.class).orElseThrow();
    }

    private Open begun(Open enquiry) {
        enquiries.add(enquiry);
        return enquiry;
    }
}
