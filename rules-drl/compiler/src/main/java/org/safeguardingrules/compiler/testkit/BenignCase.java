package org.safeguardingrules.compiler.testkit;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.safeguardingrules.casefile.Address;
import org.safeguardingrules.casefile.AddressBuilder;
import org.safeguardingrules.casefile.AddressPurpose;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Assessment;
import org.safeguardingrules.casefile.AssessmentBuilder;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.CaseFileBuilder;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.Enquiry;
import org.safeguardingrules.casefile.EnquiryBuilder;
import org.safeguardingrules.casefile.EnquiryKind;
import org.safeguardingrules.casefile.EnquiryOutcome;
import org.safeguardingrules.casefile.Event;
import org.safeguardingrules.casefile.EventBuilder;
import org.safeguardingrules.casefile.EventKind;
import org.safeguardingrules.casefile.EventOutcome;
import org.safeguardingrules.casefile.EventSource;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.HomeVisit;
import org.safeguardingrules.casefile.HomeVisitBuilder;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Person;
import org.safeguardingrules.casefile.PersonBuilder;
import org.safeguardingrules.casefile.Plan;
import org.safeguardingrules.casefile.PlanBuilder;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Provider;
import org.safeguardingrules.casefile.Rating;
import org.safeguardingrules.casefile.RatingBuilder;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.RiskGroup;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.casefile.Role;
import org.safeguardingrules.casefile.Sentence;
import org.safeguardingrules.casefile.SentenceBuilder;
import org.safeguardingrules.casefile.SentenceType;
import org.safeguardingrules.casefile.Setting;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.StepKind;
import org.safeguardingrules.casefile.SupervisionPeriod;
import org.safeguardingrules.casefile.SupervisionPeriodBuilder;

/** A case of theft by somebody who lives alone, with every enquiry answered in time and every rating low. */
final class BenignCase {

    /** Answers that reassure where they are yes; every other answer reassures where it is no. */
    private static final Set<String> REASSURING = Set.of(
            "settled",
            "termsKnown",
            "matched",
            "reasonRecorded",
            "fullAnalysisDone",
            "countersigned",
            "reasonsStated",
            "ownAccount",
            "contingency",
            "recommended",
            "identified",
            "entered",
            "linkedToResettlement");

    private final Dice dice;
    private final LocalDate day;
    private final LocalDate sentenced;
    private final String authority;

    BenignCase(Dice dice, LocalDate day) {
        this.dice = dice;
        this.day = day;
        this.sentenced = day.minusDays(dice.between(30, 80));
        this.authority = dice.oneOf("E07000148", "E10000029", "W06000015");
    }

    CaseFile caseFile() {
        CaseFile caseFile = CaseFileBuilder.builder()
                .id("case")
                .person(person())
                .supervisionPeriods(Listing.complete(supervision()))
                .sentences(Listing.complete(sentence()))
                .events(Listing.complete(theft()))
                .addresses(Listing.complete(address()))
                .homeVisits(Listing.complete(homeVisit()))
                .enquiries(Listing.complete(
                        enquiry("enquiry-1", EnquiryKind.POLICE_DOMESTIC_ABUSE),
                        enquiry("enquiry-2", EnquiryKind.CHILDRENS_SERVICES)))
                .assessments(Listing.complete(assessment()))
                .plans(Listing.complete(plan()))
                .build();
        return (CaseFile) reassured(caseFile);
    }

    private Record reassured(Record record) {
        List<RecordComponent> components = Components.of(record.getClass());
        Object[] values = Components.values(record);
        for (int i = 0; i < values.length; i++) {
            values[i] = reassured(components.get(i).getName(), values[i]);
        }
        return Components.build(record.getClass(), values);
    }

    private Object reassured(String field, Object value) {
        if (value instanceof Answer answer && answer.isUnknown()) {
            Answer reassuring = REASSURING.contains(field) ? Answer.yes() : Answer.no();
            return reassuring.from("own record", sentenced);
        }
        if (value instanceof Listing<?> listing) {
            return listing.completeness() == Completeness.NOT_ASKED
                    ? Listing.askedAndNone().from("own record", sentenced)
                    : Listing.complete(listing.entries().stream()
                            .map(entry -> reassured(field, entry))
                            .toList());
        }
        return value instanceof Recorded recorded ? reassured((Record) recorded) : value;
    }

    private LocalDate after(int days) {
        return sentenced.plusDays(days);
    }

    private static Provenance recorded(LocalDate day) {
        return Provenance.recorded(day);
    }

    private Person person() {
        return PersonBuilder.builder()
                .id("person")
                .provenance(recorded(sentenced))
                .dateOfBirth(Fact.of(day.minusYears(dice.between(26, 60))))
                .localAuthority(Fact.of(authority))
                .policeForce(Fact.of("norfolk"))
                .sex(Fact.of(dice.oneOf("female", "male")))
                .build();
    }

    private SupervisionPeriod supervision() {
        return SupervisionPeriodBuilder.builder()
                .id("supervision-period-1")
                .provenance(recorded(sentenced))
                .sentence(Ref.to("sentence-1"))
                .provider(Fact.of(Provider.UNIFIED))
                .allocated(Fact.of(sentenced))
                .started(Fact.of(sentenced))
                .firstAppointment(Fact.of(after(4)))
                .build();
    }

    private Sentence sentence() {
        return SentenceBuilder.builder()
                .id("sentence-1")
                .provenance(recorded(sentenced))
                .type(Fact.of(SentenceType.COMMUNITY_ORDER))
                .sentencedOn(Fact.of(sentenced))
                .startsOn(Fact.of(sentenced))
                .endsOn(Fact.of(sentenced.plusYears(1)))
                .lengthMonths(Fact.of(12))
                .offences(Listing.complete(Ref.to("event-1")))
                .build();
    }

    private Event theft() {
        return EventBuilder.builder()
                .id("event-1")
                .provenance(recorded(sentenced))
                .kind(Fact.of(EventKind.CONVICTION))
                .on(Fact.of(sentenced.minusDays(dice.between(30, 200))))
                .convictedOn(Fact.of(sentenced))
                .outcome(Fact.of(EventOutcome.CONVICTED))
                .source(Fact.of(EventSource.COURT))
                .role(Fact.of(Role.PERPETRATOR))
                .natures(Listing.complete("theft"))
                .policeForce(Fact.of("norfolk"))
                .build();
    }

    private Address address() {
        return AddressBuilder.builder()
                .id("address-1")
                .provenance(recorded(sentenced))
                .purpose(Fact.of(AddressPurpose.MAIN))
                .from(Fact.of(sentenced.minusYears(dice.between(1, 9))))
                .localAuthority(Fact.of(authority))
                .policeForce(Fact.of("norfolk"))
                .build();
    }

    private HomeVisit homeVisit() {
        return HomeVisitBuilder.builder()
                .id("home-visit-1")
                .provenance(recorded(after(10)))
                .address(Ref.to("address-1"))
                .on(Fact.of(after(10)))
                .build();
    }

    private Enquiry enquiry(String id, EnquiryKind kind) {
        return EnquiryBuilder.builder()
                .id(id)
                .provenance(recorded(sentenced))
                .kind(Fact.of(kind))
                .subjects(Listing.complete(Ref.to("person"), Ref.to("address-1")))
                .area(Fact.of(kind == EnquiryKind.CHILDRENS_SERVICES ? authority : "norfolk"))
                .occasion(Ref.to("supervision-period-1"))
                .steps(List.of(
                        Step.on(StepKind.REQUESTED, sentenced),
                        Step.on(StepKind.REPLIED, after(2)),
                        Step.on(StepKind.READ, after(2)),
                        Step.on(StepKind.CONSIDERED, after(3))))
                .outcome(Fact.of(EnquiryOutcome.NO_TRACE))
                .build();
    }

    private Assessment assessment() {
        List<Rating> ratings = List.of(RiskGroup.values()).stream()
                .map(group -> RatingBuilder.builder()
                        .id("rating-" + (group.ordinal() + 1))
                        .provenance(recorded(after(5)))
                        .group(Fact.of(group))
                        .setting(Fact.of(Setting.COMMUNITY))
                        .level(Fact.of(RiskLevel.LOW))
                        .build())
                .toList();
        return AssessmentBuilder.builder()
                .id("assessment-1")
                .provenance(recorded(after(5)))
                .completedOn(Fact.of(after(5)))
                .overall(Fact.of(RiskLevel.LOW))
                .ratings(Listing.complete(ratings))
                .signedOffOn(Fact.of(after(6)))
                .build();
    }

    private Plan plan() {
        return PlanBuilder.builder()
                .id("plan-1")
                .provenance(recorded(after(7)))
                .completedOn(Fact.of(after(7)))
                .version(Fact.of(1))
                .build();
    }
}
