package org.safeguardingrules.compiler.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.RatingDecision;
import org.safeguardingrules.casefile.Ref;

/** The ids of a case under way, and what a reference usually points to. */
final class TypicalLinks {

    private static final List<String> PEOPLE = List.of("Person", "KnownAdult", "Child");
    private static final List<String> SUBJECTS = List.of("Person", "KnownAdult", "Child", "Address");
    private static final List<String> OCCASIONS =
            List.of("SupervisionPeriod", "CourtReport", "Event", "Address", "Enquiry", "Assessment", "Release");
    private static final List<String> MATTERS =
            List.of("Event", "Registration", "Enquiry", "Referral", "Child", "KnownAdult", "ProtectiveOrder");

    /** The ratings that advice names, which no record holds. */
    private static final List<String> RATINGS = List.of(
            "rating of children",
            "rating of public",
            "rating of known adult",
            "rating of staff",
            "rating of prisoners",
            "rating of overall");

    private static final List<String> DEALT_WITH =
            Stream.concat(MATTERS.stream(), Stream.of("Assessment")).toList();

    private static final Map<String, List<String>> TARGETS = Map.ofEntries(
            Map.entry("SupervisionPeriod.sentence", List.of("Sentence")),
            Map.entry("SupervisionPeriod.officer", List.of("StaffMember")),
            Map.entry("Sentence.offences", List.of("Event")),
            Map.entry("Sentence.report", List.of("CourtReport")),
            Map.entry("Requirement.address", List.of("Address")),
            Map.entry("CourtReport.author", List.of("StaffMember")),
            Map.entry("Event.victim", List.of("KnownAdult", "Child")),
            Map.entry("Event.children", List.of("Child")),
            Map.entry("Event.address", List.of("Address")),
            Map.entry("Registration.child", List.of("Child")),
            Map.entry("KnownAdult.livesAt", List.of("Address")),
            Map.entry("Child.parents", List.of("KnownAdult", "Person")),
            Map.entry("Child.livesAt", List.of("Address")),
            Map.entry("Occupier.adult", List.of("KnownAdult")),
            Map.entry("HomeVisit.address", List.of("Address")),
            Map.entry("HomeVisit.seen", List.of("KnownAdult", "Child")),
            Map.entry("HomeVisit.seenAlone", List.of("KnownAdult", "Child")),
            Map.entry("Enquiry.subjects", SUBJECTS),
            Map.entry("Enquiry.occasion", OCCASIONS),
            Map.entry("RiskTool.about", List.of("KnownAdult")),
            Map.entry("Marac.victim", List.of("KnownAdult")),
            Map.entry("Assessment.assessor", List.of("StaffMember")),
            Map.entry("DealtWith.fact", DEALT_WITH),
            Map.entry("PlanAction.about", PEOPLE),
            Map.entry("Review.trigger", MATTERS),
            Map.entry("Appointment.sentence", List.of("Sentence")),
            Map.entry("ProtectiveOrder.protects", List.of("KnownAdult", "Child")),
            Map.entry("AgencyInvolvement.about", PEOPLE),
            Map.entry("Referral.subjects", PEOPLE),
            Map.entry("Referral.occasion", OCCASIONS),
            Map.entry("Release.addresses", List.of("Address")),
            Map.entry("OversightEntry.signedBy", List.of("StaffMember")),
            Map.entry("UnreadMaterial.about", PEOPLE),
            Map.entry("ActionRecord.about", SUBJECTS),
            Map.entry("ActionRecord.occasion", OCCASIONS),
            Map.entry("ActionOverride.about", SUBJECTS),
            Map.entry("ActionOverride.occasion", OCCASIONS),
            Map.entry("Confirmation.of", MATTERS),
            Map.entry("Correction.of", MATTERS));

    private final Dice dice;
    private final Map<String, List<String>> ids = new HashMap<>();
    private final List<String> all = new ArrayList<>();

    TypicalLinks(Dice dice) {
        this.dice = dice;
    }

    /** A new id for a record of this type, and from now on the target of references. */
    String newId(Class<?> type) {
        List<String> ofType = ids.computeIfAbsent(type.getSimpleName(), any -> new ArrayList<>());
        String id = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        if (!id.equals("person")) {
            id += "-" + (ofType.size() + 1);
        }
        ofType.add(id);
        all.add(id);
        return id;
    }

    /** What a field can point to: usually records of its kinds, now and then any record. */
    List<Ref> targets(Class<?> owner, String field) {
        if (owner == RatingDecision.class) {
            return refs(RATINGS);
        }
        List<String> kinds = TARGETS.get(owner.getSimpleName() + "." + field);
        if (kinds == null || dice.chance(0.03)) {
            return refs(all);
        }
        return refs(kinds.stream()
                .flatMap(kind -> ids.getOrDefault(kind, List.of()).stream())
                .toList());
    }

    /** A record that a field points to although nothing usual is there. */
    Ref anything() {
        return Ref.to(dice.oneOf(all));
    }

    private static List<Ref> refs(List<String> ids) {
        return ids.stream().map(Ref::to).toList();
    }
}
