package org.safeguardingrules.casefile;

import java.time.LocalDate;

/**
 * The person on probation. No name, only an opaque id.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param dateOfBirth date of birth, London calendar
 * @param localAuthority code of the local authority where the person lives; the nation is derived from it
 * @param policeForce police force area where the person lives
 * @param sex only where an instrument needs it
 * @param pregnant read only where an authority requires it
 * @param disability read only where an authority requires it
 * @param careOrSupportNeeds needs for care and support, met or not
 * @param cannotProtectSelf unable, because of those needs, to protect self
 * @param atRiskOfAbuseOrNeglect experiencing or at risk of abuse or neglect
 * @param domesticAbuseIndicated the lead question on previous or current domestic abuse; says nothing about role
 * @param perpetratorAgainstPartner evidence of abuse of a partner or former partner
 * @param perpetratorAgainstFamily evidence of abuse of a relative who is not a partner
 * @param victimOfPartner the person was abused by a partner; support, never rating
 * @param victimOfFamily the person was abused by a relative; support, never rating
 * @param riskToChildren assessed as a person posing a risk to children
 * @param registeredSexualOffender subject to notification requirements
 * @param childSexualExploitation involved in the sexual exploitation of a child
 * @param substanceMisuse misuse of alcohol or drugs
 * @param mentalHealthConcern a current mental health concern
 * @param suicideOrSelfHarmNow current talk of suicide, attempt or self-harm
 * @param suicideOrSelfHarmPast past talk of suicide, attempt or self-harm
 * @param worksWithChildren works or volunteers with children
 * @param worksWithAdultsAtRisk works or volunteers with adults at risk
 * @param firearmAccess firearm or shotgun certificate, or access to one
 * @param nationalSecurityDivision managed by the National Security Division
 * @param tier letter of the tier of supervision
 * @param needs what was asked about so that supervision fits the person
 */
public record Person(
        String id,
        Provenance provenance,
        Fact<LocalDate> dateOfBirth,
        Fact<String> localAuthority,
        Fact<String> policeForce,
        Fact<String> sex,
        Answer pregnant,
        Answer disability,
        Answer careOrSupportNeeds,
        Answer cannotProtectSelf,
        Answer atRiskOfAbuseOrNeglect,
        Answer domesticAbuseIndicated,
        Answer perpetratorAgainstPartner,
        Answer perpetratorAgainstFamily,
        Answer victimOfPartner,
        Answer victimOfFamily,
        Answer riskToChildren,
        Answer registeredSexualOffender,
        Answer childSexualExploitation,
        Answer substanceMisuse,
        Answer mentalHealthConcern,
        Answer suicideOrSelfHarmNow,
        Answer suicideOrSelfHarmPast,
        Answer worksWithChildren,
        Answer worksWithAdultsAtRisk,
        Answer firearmAccess,
        Answer nationalSecurityDivision,
        Fact<String> tier,
        Listing<Need> needs)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public Person {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        dateOfBirth = Fact.orNotAsked(dateOfBirth);
        localAuthority = Fact.orNotAsked(localAuthority);
        policeForce = Fact.orNotAsked(policeForce);
        sex = Fact.orNotAsked(sex);
        pregnant = Answer.orNotAsked(pregnant);
        disability = Answer.orNotAsked(disability);
        careOrSupportNeeds = Answer.orNotAsked(careOrSupportNeeds);
        cannotProtectSelf = Answer.orNotAsked(cannotProtectSelf);
        atRiskOfAbuseOrNeglect = Answer.orNotAsked(atRiskOfAbuseOrNeglect);
        domesticAbuseIndicated = Answer.orNotAsked(domesticAbuseIndicated);
        perpetratorAgainstPartner = Answer.orNotAsked(perpetratorAgainstPartner);
        perpetratorAgainstFamily = Answer.orNotAsked(perpetratorAgainstFamily);
        victimOfPartner = Answer.orNotAsked(victimOfPartner);
        victimOfFamily = Answer.orNotAsked(victimOfFamily);
        riskToChildren = Answer.orNotAsked(riskToChildren);
        registeredSexualOffender = Answer.orNotAsked(registeredSexualOffender);
        childSexualExploitation = Answer.orNotAsked(childSexualExploitation);
        substanceMisuse = Answer.orNotAsked(substanceMisuse);
        mentalHealthConcern = Answer.orNotAsked(mentalHealthConcern);
        suicideOrSelfHarmNow = Answer.orNotAsked(suicideOrSelfHarmNow);
        suicideOrSelfHarmPast = Answer.orNotAsked(suicideOrSelfHarmPast);
        worksWithChildren = Answer.orNotAsked(worksWithChildren);
        worksWithAdultsAtRisk = Answer.orNotAsked(worksWithAdultsAtRisk);
        firearmAccess = Answer.orNotAsked(firearmAccess);
        nationalSecurityDivision = Answer.orNotAsked(nationalSecurityDivision);
        tier = Fact.orNotAsked(tier);
        needs = Listing.orNotAsked(needs);
    }
}
