package org.safeguardingrules.compiler.testkit.caseload;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.AddressBuilder;
import org.safeguardingrules.casefile.AddressPurpose;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFileBuilder;
import org.safeguardingrules.casefile.Child;
import org.safeguardingrules.casefile.ChildBuilder;
import org.safeguardingrules.casefile.CourtReportBuilder;
import org.safeguardingrules.casefile.EnquiryKind;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.KnownAdultBuilder;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.PersonBuilder;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Relation;
import org.safeguardingrules.casefile.ReleaseBuilder;
import org.safeguardingrules.casefile.SentenceBuilder;
import org.safeguardingrules.casefile.SentenceType;
import org.safeguardingrules.casefile.SupervisionPeriodBuilder;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.measure.Cohort;
import org.safeguardingrules.measure.Measured;
import org.safeguardingrules.measure.Outcome;
import org.safeguardingrules.measure.Stage;

/**
 * Writes the case file in which something is true that was decided before. Days lie so far to either side of when an action
 * is due that the truth does not hang on a number of the pack.
 */
public final class TrueCases {

    private static final int LONG_AGO = 60;
    private static final int LATE_BY = 40;

    private final AskedFor names;
    private final LocalDate asAt;
    private final LocalDate decided;

    /** For this day. */
    public TrueCases(AskedFor names, LocalDate asAt) {
        this.names = names;
        this.asAt = asAt;
        this.decided = asAt.minusDays(10);
    }

    /** Whether an outcome is one of a case in which nothing is due yet. */
    static boolean isFresh(Outcome outcome) {
        return outcome == Outcome.NOT_YET_DUE || outcome == Outcome.DONE_AHEAD;
    }

    /**
     * A community order or, of an uneven number of months ago, a suspended sentence order.
     *
     * @param monthsAgo how many months ago it was allocated, from 2 on; of one in which nothing is due yet, today
     * @param team team that supervises, where that is recorded
     * @param police what became of the enquiry to the police
     * @param children what became of the enquiry to children's services; empty where there is no child
     */
    public TrueCase supervised(
            String id, int monthsAgo, Optional<String> team, Outcome police, Optional<Outcome> children) {
        LocalDate allocated = isFresh(police) ? asAt : asAt.minusMonths(monthsAgo);
        Records ofPolice =
                new Records(names.policeEnquiry(), "person", "period", allocated, allocated.plusDays(LATE_BY));
        Records ofChild = new Records(
                names.childrensServicesEnquiry(), "child", "period", allocated, allocated.plusDays(LATE_BY));
        SentenceType order = monthsAgo % 2 == 0 ? SentenceType.COMMUNITY_ORDER : SentenceType.SUSPENDED_SENTENCE_ORDER;
        Cohort cohort = new Cohort(Stage.SUPERVISION, Optional.of(YearMonth.from(allocated)), team, Optional.of(order));
        List<Measured> truth = new ArrayList<>();
        truth.add(new Measured(names.policeEnquiry(), false, cohort, police));
        children.ifPresent(
                outcome -> truth.add(new Measured(names.childrensServicesEnquiry(), false, cohort, outcome)));
        CaseFileBuilder caseFile = bare(id).sentences(Listing.complete(SentenceBuilder.builder()
                        .id("sentence")
                        .type(Fact.of(order))
                        .sentencedOn(Fact.of(allocated.minusDays(3)))
                        .build()))
                .supervisionPeriods(Listing.complete(SupervisionPeriodBuilder.builder()
                        .id("period")
                        .sentence(Optional.of(Ref.to("sentence")))
                        .allocated(Fact.of(allocated))
                        .started(Fact.of(allocated))
                        .team(team.map(Fact::of).orElseGet(() -> Fact.unknown(Unknown.NOT_ASKED)))
                        .build()))
                .children(children.map(outcome -> Listing.complete(child(outcome)))
                        .orElseGet(() -> Listing.<Child>askedAndNone().from("family court", allocated)))
                .enquiries(Records.listed(Stream.concat(
                                ofPolice.enquiries(EnquiryKind.POLICE_DOMESTIC_ABUSE, police).stream(),
                                children.stream()
                                        .flatMap(outcome ->
                                                ofChild.enquiries(EnquiryKind.CHILDRENS_SERVICES, outcome).stream()))
                        .toList()))
                .overrides(Records.listed(Stream.concat(
                                ofPolice.decisions(police, decided).stream(),
                                children.stream().flatMap(outcome -> ofChild.decisions(outcome, decided).stream()))
                        .toList()))
                .actionsTaken(
                        police == Outcome.DONE_ON_UNKNOWN_DAY
                                ? Listing.complete(ofPolice.onUnknownDay())
                                : Listing.askedAndNone());
        return new TrueCase(caseFile.build(), List.of(cohort), truth);
    }

    /** A child who is relevant, or of whom that is not known. */
    private static Child child(Outcome outcome) {
        ChildBuilder child = ChildBuilder.builder().id("child").dateOfBirth(Fact.of(LocalDate.of(2014, 5, 5)));
        return outcome.isRequired() ? child.contactWithPerson(Answer.yes()).build() : child.build();
    }

    /**
     * A court report under way, of somebody of whom nobody asked about domestic abuse or children.
     *
     * @param police what became of the enquiry to the police
     */
    public TrueCase reported(String id, Outcome police) {
        LocalDate requested = asAt.minusDays(LONG_AGO);
        LocalDate hearing = isFresh(police) ? asAt.plusDays(LONG_AGO) : asAt.minusDays(LONG_AGO / 2);
        Records ofPolice = new Records(
                names.policeEnquiryForReport(), "person", "report", requested.plusDays(1), hearing.plusDays(5));
        Cohort cohort = new Cohort(
                Stage.COURT_REPORT, Optional.of(YearMonth.from(requested)), Optional.empty(), Optional.empty());
        CaseFileBuilder caseFile = bare(id).reports(Listing.complete(CourtReportBuilder.builder()
                        .id("report")
                        .requestedOn(Fact.of(requested))
                        .hearingOn(Fact.of(hearing))
                        .build()))
                .enquiries(Records.listed(ofPolice.enquiries(EnquiryKind.POLICE_DOMESTIC_ABUSE, police)))
                .overrides(Records.listed(ofPolice.decisions(police, decided)));
        return new TrueCase(
                caseFile.build(),
                List.of(cohort),
                List.of(
                        new Measured(names.policeEnquiryForReport(), false, cohort, police),
                        new Measured(names.policeEnquiry(), false, cohort, Outcome.RELEVANCE_UNKNOWN),
                        new Measured(names.childrensServicesEnquiry(), false, cohort, Outcome.RELEVANCE_UNKNOWN)));
    }

    /**
     * Somebody in custody with a day of release, in a case of domestic abuse of which the police were not asked; nobody asked
     * about children.
     *
     * @param accommodation what became of it that no settled accommodation is there; empty where it is there
     */
    public TrueCase released(String id, Optional<Outcome> accommodation) {
        boolean fresh = accommodation.filter(TrueCases::isFresh).isPresent();
        LocalDate release = asAt.plusDays(fresh ? LONG_AGO + LONG_AGO / 2 : 5);
        Records raised =
                new Records(names.accommodation(), "release", "release", asAt.minusDays(LONG_AGO), asAt.minusDays(1));
        Cohort cohort =
                new Cohort(Stage.RELEASE, Optional.of(YearMonth.from(release)), Optional.empty(), Optional.empty());
        Optional<Outcome> required = accommodation.filter(Outcome::isRequired);
        Answer settled = accommodation.isEmpty()
                ? Answer.yes()
                : required.isPresent() ? Answer.no() : Answer.unknown(Unknown.NOT_ASKED);
        CaseFileBuilder caseFile = bare(id).sentences(Listing.complete(SentenceBuilder.builder()
                        .id("sentence")
                        .type(Fact.of(SentenceType.CUSTODY))
                        .sentencedOn(Fact.of(asAt.minusYears(1)))
                        .build()))
                .releases(Listing.complete(ReleaseBuilder.builder()
                        .id("release")
                        .on(Fact.of(release))
                        .build()))
                .adults(Listing.complete(KnownAdultBuilder.builder()
                        .id("former-partner")
                        .relation(Fact.of(Relation.EX_PARTNER))
                        .abusedByPerson(Answer.yes())
                        .build()))
                .addresses(Listing.complete(AddressBuilder.builder()
                        .id("flat")
                        .purpose(Fact.of(AddressPurpose.RELEASE))
                        .settled(settled)
                        .build()))
                .actionsTaken(Records.listed(accommodation.map(raised::acts).orElse(List.of())))
                .overrides(Records.listed(accommodation
                        .map(outcome -> raised.decisions(outcome, decided))
                        .orElse(List.of())));
        List<Measured> truth = new ArrayList<>();
        accommodation.ifPresent(outcome -> truth.add(new Measured(names.accommodation(), false, cohort, outcome)));
        truth.add(new Measured(names.policeEnquiry(), false, cohort, Outcome.NOT_BEGUN));
        truth.add(new Measured(names.childrensServicesEnquiry(), false, cohort, Outcome.RELEVANCE_UNKNOWN));
        return new TrueCase(caseFile.build(), List.of(cohort), truth);
    }

    /** A supervision of which nobody recorded when it began, so that it is not known whether it runs. */
    public TrueCase ofUnknownStage(String id) {
        CaseFileBuilder caseFile = bare(id).supervisionPeriods(Listing.complete(
                        SupervisionPeriodBuilder.builder().id("period").build()))
                .children(Listing.<Child>askedAndNone().from("family court", asAt.minusDays(LONG_AGO)));
        Cohort unknown = new Cohort(Stage.NOT_KNOWN, Optional.empty(), Optional.empty(), Optional.empty());
        return new TrueCase(
                caseFile.build(),
                List.of(unknown),
                List.of(new Measured(names.policeEnquiry(), false, unknown, Outcome.RELEVANCE_UNKNOWN)));
    }

    /** The same case, but that nobody asked whether there is a court report. */
    public TrueCase withReportsNotAsked(TrueCase known) {
        Cohort report = new Cohort(Stage.COURT_REPORT, Optional.empty(), Optional.empty(), Optional.empty());
        List<Measured> truth = new ArrayList<>(known.truth());
        truth.add(new Measured(names.policeEnquiryForReport(), false, report, Outcome.STAGE_UNKNOWN));
        return new TrueCase(
                CaseFileBuilder.from(known.caseFile()).withReports(Listing.notAsked()), known.cohorts(), truth);
    }

    private static CaseFileBuilder bare(String id) {
        return CaseFileBuilder.builder()
                .id(id)
                .person(PersonBuilder.builder().id("person").build())
                .supervisionPeriods(Listing.askedAndNone())
                .sentences(Listing.askedAndNone())
                .reports(Listing.askedAndNone())
                .releases(Listing.askedAndNone())
                .enquiries(Listing.askedAndNone());
    }
}
