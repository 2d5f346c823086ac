package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A sentence or order of a court, with its terms.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param type kind of sentence
 * @param sentencedOn day of sentence
 * @param startsOn first day
 * @param endsOn last day, as known
 * @param lengthMonths length in months, of a suspended sentence the term suspended
 * @param suspended whether the custodial term is suspended
 * @param hospitalOrder whether a hospital order was made
 * @param extended an extended sentence
 * @param section250 a sentence under section 250 or 91 for a young person
 * @param sdsPlus a standard determinate sentence with the later release point
 * @param intensiveSupervisionCourt supervised by an intensive supervision court
 * @param termsKnown whether the terms are known; no = an order exists, terms unknown
 * @param requirements requirements and licence conditions
 * @param offences the events sentenced
 * @param report the report on which sentence was passed
 * @param courtFindingOfDomesticAbuse finding in open court that the offence involved domestic abuse; absence is never no
 * @param allRequirementsComplete all requirements and the plan are complete
 */
public record Sentence(
        String id,
        Provenance provenance,
        Fact<SentenceType> type,
        Fact<LocalDate> sentencedOn,
        Fact<LocalDate> startsOn,
        Fact<LocalDate> endsOn,
        Fact<Integer> lengthMonths,
        Answer suspended,
        Answer hospitalOrder,
        Answer extended,
        Answer section250,
        Answer sdsPlus,
        Answer intensiveSupervisionCourt,
        Answer termsKnown,
        Listing<Requirement> requirements,
        Listing<Ref> offences,
        Optional<Ref> report,
        Answer courtFindingOfDomesticAbuse,
        Answer allRequirementsComplete)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public Sentence {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        type = Fact.orNotAsked(type);
        sentencedOn = Fact.orNotAsked(sentencedOn);
        startsOn = Fact.orNotAsked(startsOn);
        endsOn = Fact.orNotAsked(endsOn);
        lengthMonths = Fact.orNotAsked(lengthMonths);
        suspended = Answer.orNotAsked(suspended);
        hospitalOrder = Answer.orNotAsked(hospitalOrder);
        extended = Answer.orNotAsked(extended);
        section250 = Answer.orNotAsked(section250);
        sdsPlus = Answer.orNotAsked(sdsPlus);
        intensiveSupervisionCourt = Answer.orNotAsked(intensiveSupervisionCourt);
        termsKnown = Answer.orNotAsked(termsKnown);
        requirements = Listing.orNotAsked(requirements);
        offences = Listing.orNotAsked(offences);
        report = Provenance.orEmpty(report);
        courtFindingOfDomesticAbuse = Answer.orNotAsked(courtFindingOfDomesticAbuse);
        allRequirementsComplete = Answer.orNotAsked(allRequirementsComplete);
    }

    @Override
    public Optional<LocalDate> happenedOn() {
        return sentencedOn.value();
    }
}
