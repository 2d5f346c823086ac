package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything recorded about one person on probation: every sentence, report and supervision period, past and present.
 *
 * <p>Immutable. A collection left out is not asked. {@link #checked} finds ids used twice and references to nothing.
 *
 * @param id opaque id of the case
 * @param supplies what the host's system holds at all
 * @param person the person on probation
 * @param supervisionPeriods periods of supervision
 * @param sentences sentences and orders of a court
 * @param reports pre-sentence reports
 * @param events offences, arrests, call-outs, disclosures, intelligence
 * @param registrations entries on registers
 * @param adults known adults
 * @param children children and unborn children
 * @param addresses addresses, past, present and proposed
 * @param homeVisits home visits
 * @param enquiries enquiries to other bodies
 * @param riskTools structured risk tools
 * @param maracs referrals to multi-agency risk assessment conferences
 * @param mappa multi-agency public protection arrangements
 * @param assessments assessments of risk of serious harm
 * @param plans plans
 * @param reviews reviews
 * @param appointments appointments
 * @param orders protective orders
 * @param agencies involvement of other agencies
 * @param referrals referrals made
 * @param releases releases from custody
 * @param placements unpaid-work placements
 * @param staff staff, by id
 * @param oversight entries of management oversight
 * @param earlierRecords earlier records that may hold history
 * @param unreadMaterial text that this library does not read
 * @param actionsTaken acts recorded under the name of an action
 * @param corrections corrections
 * @param confirmations confirmations
 * @param overrides decisions not to take an action
 * @param ratingDecisions answers to advice that a rating be decided again
 */
public record CaseFile(
        String id,
        Supplies supplies,
        Person person,
        Listing<SupervisionPeriod> supervisionPeriods,
        Listing<Sentence> sentences,
        Listing<CourtReport> reports,
        Listing<Event> events,
        Listing<Registration> registrations,
        Listing<KnownAdult> adults,
        Listing<Child> children,
        Listing<Address> addresses,
        Listing<HomeVisit> homeVisits,
        Listing<Enquiry> enquiries,
        Listing<RiskTool> riskTools,
        Listing<Marac> maracs,
        Listing<Mappa> mappa,
        Listing<Assessment> assessments,
        Listing<Plan> plans,
        Listing<Review> reviews,
        Listing<Appointment> appointments,
        Listing<ProtectiveOrder> orders,
        Listing<AgencyInvolvement> agencies,
        Listing<Referral> referrals,
        Listing<Release> releases,
        Listing<Placement> placements,
        Listing<StaffMember> staff,
        Listing<OversightEntry> oversight,
        Listing<EarlierRecord> earlierRecords,
        Listing<UnreadMaterial> unreadMaterial,
        Listing<ActionRecord> actionsTaken,
        Listing<Correction> corrections,
        Listing<Confirmation> confirmations,
        Listing<ActionOverride> overrides,
        Listing<RatingDecision> ratingDecisions) {

    /** Reads every collection left out as not asked, never as none. */
    public CaseFile {
        id = Recorded.required(id, "id");
        supplies = suppliesOrEverything(supplies);
        person = Recorded.required(person, "person");
        supervisionPeriods = Listing.orNotAsked(supervisionPeriods);
        sentences = Listing.orNotAsked(sentences);
        reports = Listing.orNotAsked(reports);
        events = Listing.orNotAsked(events);
        registrations = Listing.orNotAsked(registrations);
        adults = Listing.orNotAsked(adults);
        children = Listing.orNotAsked(children);
        addresses = Listing.orNotAsked(addresses);
        homeVisits = Listing.orNotAsked(homeVisits);
        enquiries = Listing.orNotAsked(enquiries);
        riskTools = Listing.orNotAsked(riskTools);
        maracs = Listing.orNotAsked(maracs);
        mappa = Listing.orNotAsked(mappa);
        assessments = Listing.orNotAsked(assessments);
        plans = Listing.orNotAsked(plans);
        reviews = Listing.orNotAsked(reviews);
        appointments = Listing.orNotAsked(appointments);
        orders = Listing.orNotAsked(orders);
        agencies = Listing.orNotAsked(agencies);
        referrals = Listing.orNotAsked(referrals);
        releases = Listing.orNotAsked(releases);
        placements = Listing.orNotAsked(placements);
        staff = Listing.orNotAsked(staff);
        oversight = Listing.orNotAsked(oversight);
        earlierRecords = Listing.orNotAsked(earlierRecords);
        unreadMaterial = Listing.orNotAsked(unreadMaterial);
        actionsTaken = Listing.orNotAsked(actionsTaken);
        corrections = Listing.orNotAsked(corrections);
        confirmations = Listing.orNotAsked(confirmations);
        overrides = Listing.orNotAsked(overrides);
        ratingDecisions = Listing.orNotAsked(ratingDecisions);
    }

    /**
     * This case file, found usable: every id is unique and every reference points to a record.
     *
     * @throws UnusableCaseFile with every problem found, each with its path and a hint
     */
    public CaseFile checked() {
        References.check(this);
        return this;
    }

    /**
     * The case file as it stood at the end of this day: what was recorded later is left out, and what was corrected
     * by then is hidden.
     *
     * @param knownAt last day whose records count, London calendar
     */
    public AsItStood asItStood(LocalDate knownAt) {
        return AsItStood.of(this, knownAt);
    }

    /** The same without decisions not to take an action, as such a decision itself finds it. */
    public CaseFile withoutOverrides() {
        return CaseFileBuilder.from(this).withOverrides(Listing.notAsked());
    }

    /**
     * Every day that the case file names, London calendar: of recording, of happening, or on record as a value. On any
     * other day it stands as it stood on the day before.
     */
    public SortedSet<LocalDate> daysNamed() {
        return DaysNamed.in(this);
    }

    /**
     * The case file as somebody may see it: as if what is guarded from that reader had never been recorded. A reference to
     * a record that is left out goes with it, and so does a record that says something about nothing else.
     *
     * @param clearance the most guarded of what the reader may see; what nobody marked may be the most guarded of all
     * @param labels who may see records and fields by what they are
     */
    public CaseFile seenBy(Sensitivity clearance, Labels labels) {
        return Redaction.of(this, clearance, labels);
    }

    private static Supplies suppliesOrEverything(@Nullable Supplies supplies) {
        return Optional.ofNullable(supplies).orElse(Supplies.EVERYTHING);
    }
}
