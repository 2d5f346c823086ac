package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An adult known to the case: partner, former partner, relative, victim or occupier. No name.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param relation what the adult is to the person
 * @param identified whether it is known who the adult is
 * @param dateOfBirth date of birth, London calendar
 * @param localAuthority code of the local authority where the adult lives
 * @param livesAt address where the adult lives
 * @param relationshipStarted day on which the relationship began
 * @param relationshipEnded day on which it ended
 * @param separatedOn day of separation
 * @param separationPlanned separation is planned
 * @param cohabiting lives with the person
 * @param sharedChild is the parent of a child of the person
 * @param pregnant is pregnant; read only where an authority requires it
 * @param abusedByPerson recorded as abused by the person
 * @param atRiskFromPerson recorded as at risk from the person
 * @param controllingBehaviour control, monitoring, isolation or economic abuse by the person
 * @param harmToAnimals harm or threat to animals
 * @param contactDispute a dispute over contact with or residence of a child
 * @param suicidalOrRecentAttempt suicidal, or a recent attempt
 * @param careOrSupportNeeds needs for care and support, met or not
 * @param cannotProtectSelf unable, because of those needs, to protect self
 * @param atRiskOfAbuseOrNeglect experiencing or at risk of abuse or neglect
 * @param awareOfDisclosureScheme has had a disclosure under the disclosure scheme
 * @param awareOfRiskToChildren knows of the risk that the person poses to children
 * @param safeContactPlan a safe-contact plan is recorded
 * @param supported has an independent adviser or safety worker
 * @param protectiveFactor listed as a protective factor in an assessment
 */
public record KnownAdult(
        String id,
        Provenance provenance,
        Fact<Relation> relation,
        Answer identified,
        Fact<LocalDate> dateOfBirth,
        Fact<String> localAuthority,
        Optional<Ref> livesAt,
        Fact<LocalDate> relationshipStarted,
        Fact<LocalDate> relationshipEnded,
        Fact<LocalDate> separatedOn,
        Answer separationPlanned,
        Answer cohabiting,
        Answer sharedChild,
        Answer pregnant,
        Answer abusedByPerson,
        Answer atRiskFromPerson,
        Answer controllingBehaviour,
        Answer harmToAnimals,
        Answer contactDispute,
        Answer suicidalOrRecentAttempt,
        Answer careOrSupportNeeds,
        Answer cannotProtectSelf,
        Answer atRiskOfAbuseOrNeglect,
        Answer awareOfDisclosureScheme,
        Answer awareOfRiskToChildren,
        Answer safeContactPlan,
        Answer supported,
        Answer protectiveFactor)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public KnownAdult {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        relation = Fact.orNotAsked(relation);
        identified = Answer.orNotAsked(identified);
        dateOfBirth = Fact.orNotAsked(dateOfBirth);
        localAuthority = Fact.orNotAsked(localAuthority);
        livesAt = Provenance.orEmpty(livesAt);
        relationshipStarted = Fact.orNotAsked(relationshipStarted);
        relationshipEnded = Fact.orNotAsked(relationshipEnded);
        separatedOn = Fact.orNotAsked(separatedOn);
        separationPlanned = Answer.orNotAsked(separationPlanned);
        cohabiting = Answer.orNotAsked(cohabiting);
        sharedChild = Answer.orNotAsked(sharedChild);
        pregnant = Answer.orNotAsked(pregnant);
        abusedByPerson = Answer.orNotAsked(abusedByPerson);
        atRiskFromPerson = Answer.orNotAsked(atRiskFromPerson);
        controllingBehaviour = Answer.orNotAsked(controllingBehaviour);
        harmToAnimals = Answer.orNotAsked(harmToAnimals);
        contactDispute = Answer.orNotAsked(contactDispute);
        suicidalOrRecentAttempt = Answer.orNotAsked(suicidalOrRecentAttempt);
        careOrSupportNeeds = Answer.orNotAsked(careOrSupportNeeds);
        cannotProtectSelf = Answer.orNotAsked(cannotProtectSelf);
        atRiskOfAbuseOrNeglect = Answer.orNotAsked(atRiskOfAbuseOrNeglect);
        awareOfDisclosureScheme = Answer.orNotAsked(awareOfDisclosureScheme);
        awareOfRiskToChildren = Answer.orNotAsked(awareOfRiskToChildren);
        safeContactPlan = Answer.orNotAsked(safeContactPlan);
        supported = Answer.orNotAsked(supported);
        protectiveFactor = Answer.orNotAsked(protectiveFactor);
    }
}
