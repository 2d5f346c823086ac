package org.safeguardingrules.casefile;

/**
 * A level of risk of serious harm for one group in one setting.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param group who may be harmed
 * @param setting in the community or in custody
 * @param level the level recorded by the assessor
 * @param imminent harm could come at any time
 * @param seriousImpact the impact would be serious
 * @param reasonForChange a reason is recorded for a change from the level before
 * @param loweringProposed it is proposed to lower the level
 */
public record Rating(
        String id,
        Provenance provenance,
        Fact<RiskGroup> group,
        Fact<Setting> setting,
        Fact<RiskLevel> level,
        Answer imminent,
        Answer seriousImpact,
        Answer reasonForChange,
        Answer loweringProposed)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public Rating {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        group = Fact.orNotAsked(group);
        setting = Fact.orNotAsked(setting);
        level = Fact.orNotAsked(level);
        imminent = Answer.orNotAsked(imminent);
        seriousImpact = Answer.orNotAsked(seriousImpact);
        reasonForChange = Answer.orNotAsked(reasonForChange);
        loweringProposed = Answer.orNotAsked(loweringProposed);
    }
}
