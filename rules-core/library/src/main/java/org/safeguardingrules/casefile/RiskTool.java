package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A structured risk tool, by item number only. Tool, grade and score are held apart.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param tool which tool
 * @param version version
 * @param about the adult it is about
 * @param assessorTrained completed by somebody trained
 * @param startedOn day on which it was begun
 * @param completedOn day of completion
 * @param grade grade, where one was given
 * @param score score, where one was given
 * @param items answers by item number
 * @param professionalConcern the practitioner states serious concern, with reasons
 * @param victimContactSafe the victim could be asked safely
 */
public record RiskTool(
        String id,
        Provenance provenance,
        Fact<ToolKind> tool,
        Fact<String> version,
        Optional<Ref> about,
        Answer assessorTrained,
        Fact<LocalDate> startedOn,
        Fact<LocalDate> completedOn,
        Fact<RiskLevel> grade,
        Fact<Integer> score,
        Listing<ToolItem> items,
        Answer professionalConcern,
        Answer victimContactSafe)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public RiskTool {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        tool = Fact.orNotAsked(tool);
        version = Fact.orNotAsked(version);
        about = Provenance.orEmpty(about);
        assessorTrained = Answer.orNotAsked(assessorTrained);
        startedOn = Fact.orNotAsked(startedOn);
        completedOn = Fact.orNotAsked(completedOn);
        grade = Fact.orNotAsked(grade);
        score = Fact.orNotAsked(score);
        items = Listing.orNotAsked(items);
        professionalConcern = Answer.orNotAsked(professionalConcern);
        victimContactSafe = Answer.orNotAsked(victimContactSafe);
    }

    @Override
    public Optional<LocalDate> happenedOn() {
        return completedOn.value();
    }
}
