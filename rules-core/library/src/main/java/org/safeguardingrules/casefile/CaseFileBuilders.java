package org.safeguardingrules.casefile;

import io.soabase.recordbuilder.core.RecordBuilder;

/** Names the records for which the build writes a builder, so that the records themselves carry no annotation. */
@RecordBuilder.Include(
        value = {
            ActionRecord.class,
            Address.class,
            AgencyInvolvement.class,
            Appointment.class,
            Assessment.class,
            CaseFile.class,
            Child.class,
            Confirmation.class,
            Correction.class,
            CourtReport.class,
            DealtWith.class,
            EarlierRecord.class,
            Enquiry.class,
            Event.class,
            HomeVisit.class,
            KnownAdult.class,
            Mappa.class,
            Marac.class,
            Need.class,
            Occupier.class,
            ActionOverride.class,
            OversightEntry.class,
            Person.class,
            Placement.class,
            Plan.class,
            PlanAction.class,
            ProtectiveOrder.class,
            Rating.class,
            RatingDecision.class,
            Referral.class,
            Registration.class,
            Release.class,
            Requirement.class,
            Review.class,
            RiskTool.class,
            Sentence.class,
            StaffMember.class,
            SupervisionPeriod.class,
            ToolItem.class,
            UnreadMaterial.class
        },
        packagePattern = "@")
@RecordBuilder.Options(addConcreteSettersForOptional = RecordBuilder.ConcreteSettersForOptionalMode.ENABLED)
interface CaseFileBuilders {}
