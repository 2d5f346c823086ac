package org.safeguardingrules.examples.hostmapping;

import java.util.Optional;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.CaseFileBuilder;
import org.safeguardingrules.casefile.Supplies;
import tools.jackson.databind.JsonNode;

/** From the answers of the national systems about one case to its case file. */
public final class NationalMapping {

    /** What this mapping gives; everything else is not supplied, and never no. */
    private static final Supplies SUPPLIES =
            Supplies.only(CodeTable.text("supplies.txt").lines().toList());

    private final HostPractice practice;

    /** A mapping for a host with this practice. */
    public NationalMapping(HostPractice practice) {
        this.practice = practice;
    }

    /**
     * The case file of a case.
     *
     * @param recorded {@code case}, an opaque id, and {@code calls}, what each interface answered about it
     */
    public Mapped map(JsonNode recorded) {
        String id = recorded.path("case").asString("");
        Remarks remarks = new Remarks(id);
        if (id.isEmpty()) {
            remarks.add("case", "it has no id", "Maybe 'case' is missing: an opaque id of the host's own.");
            return new Mapped(Optional.empty(), remarks.all());
        }
        Calls calls = new Calls(recorded.path("calls"), remarks);
        Registers registers = new Registers(calls, practice);
        if (registers.isToBeMerged()) {
            return new Mapped(Optional.empty(), remarks.all());
        }
        CaseFile caseFile = caseFile(id, calls, registers);
        return new Mapped(Optional.of(caseFile.checked()), remarks.all());
    }

    private CaseFile caseFile(String id, Calls calls, Registers registers) {
        Answers answers = new Answers(calls);
        Contacts contacts = new Contacts(calls);
        return CaseFileBuilder.builder()
                .id(id)
                .supplies(SUPPLIES)
                .person(answers.person())
                .registrations(registers.registrations())
                .mappa(FromRegisters.mappa(registers))
                .orders(FromRegisters.orders(registers))
                .assessments(new Ratings(calls).assessments())
                .children(answers.children())
                .enquiries(Enquiries.of(contacts, practice))
                .appointments(contacts.appointments())
                .homeVisits(contacts.homeVisits())
                .oversight(contacts.oversight())
                .agencies(contacts.agencies())
                .events(contacts.events())
                .unreadMaterial(contacts.notes())
                .addresses(new Addresses(calls, practice).addresses())
                .sentences(new Sentences(calls).sentences())
                .build();
    }
}
