package org.safeguardingrules.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Listing;

/** The facts of one case, by type, in a settled order. One evaluation at a time may use them. */
public final class CaseFacts {

    private final Scene scene;
    private final List<CaseFact> all;
    private final Map<String, List<CaseFact>> byType = new HashMap<>();
    private final Map<String, List<Gap>> maybeMissing = new HashMap<>();

    CaseFacts(Scene scene, List<CaseFact> all) {
        this.scene = scene;
        this.all = List.copyOf(all);
        for (CaseFact fact : all) {
            byType.computeIfAbsent(fact.type(), type -> new ArrayList<>()).add(fact);
        }
    }

    /** Every fact. */
    public List<CaseFact> all() {
        return all;
    }

    /** The facts of a type, for example {@code Child}. */
    public List<CaseFact> ofType(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** What would have to be known to list every fact of a type that has no stand-in; empty where all are listed. */
    public List<Gap> maybeMissing(String type) {
        List<Gap> known = maybeMissing.get(type);
        if (known == null) {
            known = whatWouldList(type);
            maybeMissing.put(type, known);
        }
        return known;
    }

    private List<Gap> whatWouldList(String type) {
        CaseFile caseFile = scene.caseFile();
        return switch (type) {
            case "AgencyInvolvement" -> open(caseFile.agencies(), "agencies");
            case "Appointment" -> open(caseFile.appointments(), "appointments");
            case "Assessment" -> open(caseFile.assessments(), "assessments");
            case "Breach" -> open(caseFile.appointments(), "appointments");
            case "EarlierRecord" -> open(caseFile.earlierRecords(), "earlierRecords");
            case "Enquiry" -> open(caseFile.enquiries(), "enquiries");
            case "Event" -> open(caseFile.events(), "events");
            case "Mappa" -> open(caseFile.mappa(), "mappa");
            case "Marac" -> open(caseFile.maracs(), "maracs");
            case "Order" -> open(caseFile.orders(), "orders");
            case "Placement" -> open(caseFile.placements(), "placements");
            case "Plan" -> open(caseFile.plans(), "plans");
            case "Referral" -> open(caseFile.referrals(), "referrals");
            case "Registration" -> open(caseFile.registrations(), "registrations");
            case "Release" -> open(caseFile.releases(), "releases");
            case "Report" -> open(caseFile.reports(), "reports");
            case "RiskTool" -> open(caseFile.riskTools(), "riskTools");
            case "Sentence" -> open(caseFile.sentences(), "sentences");
            case "Supervision" -> open(caseFile.supervisionPeriods(), "supervisionPeriods");
            default -> List.of();
        };
    }

    /**
     * What is not known and could be asked, and could be answered so that there is one more fact of a type that has no
     * stand-in: what would list it, for an occupier that would list the address, and for a missed appointment that it was
     * missed.
     */
    public List<Gap> mayAppear(String type) {
        List<Gap> gaps = new ArrayList<>(maybeMissing(type));
        if (type.equals("Breach")) {
            scene.caseFile().appointments().entries().stream()
                    .filter(appointment -> appointment.outcome().isUnknown())
                    .map(appointment -> new Gap(
                            appointment.id(),
                            "appointment.outcome",
                            appointment.outcome().unknown().orElseThrow()))
                    .forEach(gaps::add);
        }
        if (type.equals("Occupier")) {
            ofType("Address").stream()
                    .filter(CaseFact::isStandIn)
                    .forEach(address -> gaps.addAll(address.mayVanishWith()));
        }
        return gaps;
    }

    private static List<Gap> open(Listing<?> listing, String field) {
        return listing.isClosed() ? List.of() : List.of(Scene.gapOf(listing, field));
    }

    /** Allows this many steps from now on; one more throws {@link StepBudgetExceeded}. */
    public void allow(long steps) {
        scene.allow(steps);
    }
}
