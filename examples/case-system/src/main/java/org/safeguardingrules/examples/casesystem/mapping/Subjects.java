package org.safeguardingrules.examples.casesystem.mapping;

import java.util.stream.Stream;
import org.safeguardingrules.casefile.Address;
import org.safeguardingrules.casefile.AddressBuilder;
import org.safeguardingrules.casefile.AddressPurpose;
import org.safeguardingrules.casefile.Child;
import org.safeguardingrules.casefile.ChildBuilder;
import org.safeguardingrules.casefile.ChildRelation;
import org.safeguardingrules.casefile.KnownAdult;
import org.safeguardingrules.casefile.KnownAdultBuilder;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Person;
import org.safeguardingrules.casefile.PersonBuilder;
import org.safeguardingrules.casefile.Relation;
import org.safeguardingrules.examples.casesystem.records.CaseRows;
import org.safeguardingrules.examples.casesystem.records.Table;

/** Those whom a case is about, and where they live. */
final class Subjects {

    private final CaseRows rows;

    Subjects(CaseRows rows) {
        this.rows = rows;
    }

    Person person() {
        return rows.find(Table.PEOPLE, rows.person())
                .map(Said::new)
                .map(Subjects::person)
                .orElseThrow(() -> new IllegalStateException(
                        "Case " + rows.id() + " has no person '" + rows.person() + "'. Maybe the row was deleted."));
    }

    private static Person person(Said said) {
        return PersonBuilder.builder()
                .id(said.id())
                .provenance(said.provenance())
                .dateOfBirth(said.day("date_of_birth"))
                .localAuthority(said.words("local_authority"))
                .policeForce(said.words("police_force"))
                .domesticAbuseIndicated(said.answer("domestic_abuse_indicated"))
                .perpetratorAgainstPartner(said.answer("perpetrator_against_partner"))
                .perpetratorAgainstFamily(said.answer("perpetrator_against_family"))
                .victimOfPartner(said.answer("victim_of_partner"))
                .victimOfFamily(said.answer("victim_of_family"))
                .registeredSexualOffender(said.answer("registered_sexual_offender"))
                .riskToChildren(said.answer("risk_to_children"))
                .substanceMisuse(said.answer("substance_misuse"))
                .mentalHealthConcern(said.answer("mental_health_concern"))
                .suicideOrSelfHarmNow(said.answer("suicide_or_self_harm_now"))
                .worksWithChildren(said.answer("works_with_children"))
                .careOrSupportNeeds(said.answer("care_or_support_needs"))
                .build();
    }

    Listing<KnownAdult> adults() {
        return Said.listing(
                rows, Table.ADULTS, each(Table.ADULTS).map(Subjects::adult).toList());
    }

    private static KnownAdult adult(Said said) {
        return KnownAdultBuilder.builder()
                .id(said.id())
                .provenance(said.provenance())
                .relation(said.word("relation", Relation.class))
                .identified(said.answer("identified"))
                .localAuthority(said.words("local_authority"))
                .livesAt(said.ref("lives_at"))
                .relationshipStarted(said.day("relationship_started"))
                .separatedOn(said.day("separated_on"))
                .cohabiting(said.answer("cohabiting"))
                .sharedChild(said.answer("shared_child"))
                .pregnant(said.answer("pregnant"))
                .abusedByPerson(said.answer("abused_by_person"))
                .atRiskFromPerson(said.answer("at_risk_from_person"))
                .controllingBehaviour(said.answer("controlling_behaviour"))
                .separationPlanned(said.answer("separation_planned"))
                .careOrSupportNeeds(said.answer("care_or_support_needs"))
                .build();
    }

    Listing<Child> children() {
        return Said.listing(
                rows, Table.CHILDREN, each(Table.CHILDREN).map(Subjects::child).toList());
    }

    private static Child child(Said said) {
        return ChildBuilder.builder()
                .id(said.id())
                .provenance(said.provenance())
                .dateOfBirth(said.day("date_of_birth"))
                .localAuthority(said.words("local_authority"))
                .relationToPerson(said.word("relation_to_person", ChildRelation.class))
                .relatedToAbusedOrAbuser(said.answer("related_to_abused_or_abuser"))
                .livesWithPerson(said.answer("lives_with_person"))
                .contactPlanned(said.answer("contact_planned"))
                .contactWithPerson(said.answer("contact_with_person"))
                .staysOvernight(said.answer("stays_overnight"))
                .livesAt(said.ref("lives_at"))
                .protectionPlan(said.answer("protection_plan"))
                .childInNeed(said.answer("child_in_need"))
                .lookedAfter(said.answer("looked_after"))
                .openToSocialCare(said.answer("open_to_social_care"))
                .sawHeardOrExperienced(said.answer("saw_heard_or_experienced"))
                .atRiskFromPerson(said.answer("at_risk_from_person"))
                .significantHarmSuspected(said.answer("significant_harm_suspected"))
                .build();
    }

    Listing<Address> addresses() {
        return Said.listing(
                rows,
                Table.ADDRESSES,
                each(Table.ADDRESSES).map(Subjects::address).toList());
    }

    private static Address address(Said said) {
        return AddressBuilder.builder()
                .id(said.id())
                .provenance(said.provenance())
                .purpose(said.word("purpose", AddressPurpose.class))
                .from(said.day("from_day"))
                .until(said.day("until_day"))
                .localAuthority(said.words("local_authority"))
                .settled(said.answer("settled"))
                .childrenLiveOrVisit(said.answer("children_live_or_visit"))
                .nearVictimOrExclusion(said.answer("near_victim_or_exclusion"))
                .proposedOn(said.day("proposed_on"))
                .build();
    }

    private Stream<Said> each(Table table) {
        return rows.in(table).stream().map(Said::new);
    }
}
