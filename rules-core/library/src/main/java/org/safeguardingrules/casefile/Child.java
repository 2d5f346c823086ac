package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A child or unborn child known to the case. No name.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param unborn not yet born
 * @param dateOfBirth date of birth, London calendar
 * @param dueDate expected day of birth
 * @param relationToPerson what the child is to the person
 * @param relatedToAbusedOrAbuser related to the person who abuses or is abused
 * @param parents adults who are parents or carers
 * @param livesWithPerson lives with the person
 * @param contactWithPerson has contact with the person
 * @param contactPlanned is planned to live or have contact with the person
 * @param contactPlannedFrom day from which that is planned
 * @param contactSupervised contact is supervised
 * @param staysOvernight stays overnight at or often visits the person's address
 * @param atRiskFromPerson identified as at risk from the person
 * @param livesAt address where the child lives
 * @param localAuthority code of the local authority where the child lives
 * @param concernArose code of the local authority where the concern arose; used in Wales
 * @param school school code
 * @param protectionPlan on a child protection plan
 * @param protectionPlanStarted day on which the plan began
 * @param childInNeed has a child-in-need plan
 * @param lookedAfter looked after by a local authority
 * @param earlyHelp early help is in place
 * @param openToSocialCare open to children's services
 * @param sawHeardOrExperienced saw, heard or experienced the effects of domestic abuse
 * @param significantHarmSuspected reasonable cause to suspect significant harm
 * @param concernRecognised in need of help, or a growing concern, below suspected significant harm
 * @param immediateDanger in immediate danger
 * @param ownAccountSought somebody who safely can has sought the child's account
 * @param physicalPunishment physical punishment
 * @param physicalPunishmentOn day of it, or the last day known
 * @param exploitation signs of sexual or criminal exploitation
 * @param fgm sign or disclosure of female genital mutilation
 * @param privatelyFostered cared for by somebody who is no close relative
 * @param privatelyFosteredFrom first day of that care
 * @param privatelyFosteredUntil last day of it, past or expected
 * @param protectiveFactor listed as a protective factor in an assessment
 */
public record Child(
        String id,
        Provenance provenance,
        Answer unborn,
        Fact<LocalDate> dateOfBirth,
        Fact<LocalDate> dueDate,
        Fact<ChildRelation> relationToPerson,
        Answer relatedToAbusedOrAbuser,
        Listing<Ref> parents,
        Answer livesWithPerson,
        Answer contactWithPerson,
        Answer contactPlanned,
        Fact<LocalDate> contactPlannedFrom,
        Answer contactSupervised,
        Answer staysOvernight,
        Answer atRiskFromPerson,
        Optional<Ref> livesAt,
        Fact<String> localAuthority,
        Fact<String> concernArose,
        Fact<String> school,
        Answer protectionPlan,
        Fact<LocalDate> protectionPlanStarted,
        Answer childInNeed,
        Answer lookedAfter,
        Answer earlyHelp,
        Answer openToSocialCare,
        Answer sawHeardOrExperienced,
        Answer significantHarmSuspected,
        Answer concernRecognised,
        Answer immediateDanger,
        Answer ownAccountSought,
        Answer physicalPunishment,
        Fact<LocalDate> physicalPunishmentOn,
        Answer exploitation,
        Answer fgm,
        Answer privatelyFostered,
        Fact<LocalDate> privatelyFosteredFrom,
        Fact<LocalDate> privatelyFosteredUntil,
        Answer protectiveFactor)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public Child {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        unborn = Answer.orNotAsked(unborn);
        dateOfBirth = Fact.orNotAsked(dateOfBirth);
        dueDate = Fact.orNotAsked(dueDate);
        relationToPerson = Fact.orNotAsked(relationToPerson);
        relatedToAbusedOrAbuser = Answer.orNotAsked(relatedToAbusedOrAbuser);
        parents = Listing.orNotAsked(parents);
        livesWithPerson = Answer.orNotAsked(livesWithPerson);
        contactWithPerson = Answer.orNotAsked(contactWithPerson);
        contactPlanned = Answer.orNotAsked(contactPlanned);
        contactPlannedFrom = Fact.orNotAsked(contactPlannedFrom);
        contactSupervised = Answer.orNotAsked(contactSupervised);
        staysOvernight = Answer.orNotAsked(staysOvernight);
        atRiskFromPerson = Answer.orNotAsked(atRiskFromPerson);
        livesAt = Provenance.orEmpty(livesAt);
        localAuthority = Fact.orNotAsked(localAuthority);
        concernArose = Fact.orNotAsked(concernArose);
        school = Fact.orNotAsked(school);
        protectionPlan = Answer.orNotAsked(protectionPlan);
        protectionPlanStarted = Fact.orNotAsked(protectionPlanStarted);
        childInNeed = Answer.orNotAsked(childInNeed);
        lookedAfter = Answer.orNotAsked(lookedAfter);
        earlyHelp = Answer.orNotAsked(earlyHelp);
        openToSocialCare = Answer.orNotAsked(openToSocialCare);
        sawHeardOrExperienced = Answer.orNotAsked(sawHeardOrExperienced);
        significantHarmSuspected = Answer.orNotAsked(significantHarmSuspected);
        concernRecognised = Answer.orNotAsked(concernRecognised);
        immediateDanger = Answer.orNotAsked(immediateDanger);
        ownAccountSought = Answer.orNotAsked(ownAccountSought);
        physicalPunishment = Answer.orNotAsked(physicalPunishment);
        physicalPunishmentOn = Fact.orNotAsked(physicalPunishmentOn);
        exploitation = Answer.orNotAsked(exploitation);
        fgm = Answer.orNotAsked(fgm);
        privatelyFostered = Answer.orNotAsked(privatelyFostered);
        privatelyFosteredFrom = Fact.orNotAsked(privatelyFosteredFrom);
        privatelyFosteredUntil = Fact.orNotAsked(privatelyFosteredUntil);
        protectiveFactor = Answer.orNotAsked(protectiveFactor);
    }
}
