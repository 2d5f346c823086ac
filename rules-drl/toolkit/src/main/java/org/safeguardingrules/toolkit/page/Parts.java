package org.safeguardingrules.toolkit.page;

import java.util.List;
import org.safeguardingrules.compiler.words.Line;

/** What the page shows, each part as its template names it. A text or list that is empty is left out. */
final class Parts {

    private Parts() {}

    /**
     * The whole page.
     *
     * @param rowCount how many rows there are
     * @param ruleCount how many rules
     * @param noticed how many changes of the pack its scenarios notice; empty where that was not measured
     * @param weakCount how many numbers are recalled or chosen
     * @param numberCount how many numbers there are
     * @param wholeCases scenarios about a whole case rather than a row
     */
    record Page(
            String title,
            String pack,
            String version,
            String earliest,
            int rowCount,
            int ruleCount,
            List<Choice> themes,
            List<Choice> stages,
            List<Choice> kinds,
            List<Choice> forces,
            List<RowPart> rows,
            List<ChangePart> changes,
            List<String> forceHeads,
            String noticed,
            List<CountPart> dutyCounts,
            List<CountPart> numberCounts,
            List<NumberPart> weakNumbers,
            int weakCount,
            int numberCount,
            List<MayGoPart> mayGo,
            List<DefinitionPart> definitions,
            List<NumberPart> numbers,
            List<AuthorityPart> authorities,
            List<String> wholeCases,
            List<SourcePart> sources,
            String style,
            String script) {}

    /** A choice of a filter. */
    record Choice(String value, String label) {}

    /** A rule whose action may go where a concern is added, and why. */
    record MayGoPart(String id, String sentence, String because) {}

    record RowPart(
            String id,
            String title,
            String notBuilt,
            String size,
            List<RulePart> rules,
            List<ScenarioPart> scenarios) {}

    /**
     * A rule.
     *
     * @param stageKeys names of its stages with a blank between, for the filter
     * @param kindKeys names of its kinds, so too
     * @param forceKeys names of the forces of its duties, so too
     * @param from first day in force, as the filter compares it
     * @param until first day no longer in force, so too; empty while it is
     * @param nothingMore why it stands although it asks for nothing that another rule does not
     * @param dating which day decides, where it is not the day asked about
     */
    record RulePart(
            String id,
            String sentence,
            String theme,
            String stageKeys,
            String stages,
            String kindKeys,
            String forceKeys,
            String from,
            String until,
            String dates,
            String dating,
            String off,
            String nothingMore,
            List<LinePart> conditions,
            List<DutyPart> duties,
            List<UsePart> definitions,
            List<NumberPart> numbers,
            List<ScenarioPart> scenarios) {}

    record LinePart(String text, List<LinePart> parts) {

        static LinePart of(Line line) {
            return new LinePart(
                    line.text(), line.parts().stream().map(LinePart::of).toList());
        }
    }

    record DutyPart(
            String kind,
            String action,
            String asks,
            String about,
            String indicating,
            String due,
            String priority,
            List<AddresseePart> addressees,
            List<StepPart> steps,
            AuthorityPart authority) {}

    /** By when a step that follows is due; the nations are empty where it makes no difference. */
    record StepPart(String nations, String due) {}

    /** Who is addressed in a nation; the nation is empty where it makes no difference. */
    record AddresseePart(String nation, String who) {}

    record AuthorityPart(
            String id,
            String anchor,
            String says,
            String mark,
            String markSays,
            String force,
            String sources,
            String names,
            String adopted,
            String rules) {}

    record UsePart(String name, String anchor, String says) {}

    record DefinitionPart(
            String name,
            String anchor,
            String of,
            String says,
            String direction,
            AuthorityPart authority,
            List<MeaningPart> meanings,
            List<UsePart> uses) {}

    /** A meaning and its days; the days are empty where it is the only one. */
    record MeaningPart(String dates, LinePart line) {}

    record NumberPart(String name, String anchor, String says, List<ValuePart> values) {}

    record ValuePart(String number, String from, String where, String mark, String sources) {}

    /** The scenarios of one kind, by name. */
    record ScenarioPart(String kind, List<String> names) {}

    record ChangePart(
            String day,
            String says,
            String mark,
            String sources,
            List<String> before,
            List<String> itself,
            String untested) {}

    /** How many there are of a mark, by force. */
    record CountPart(String mark, String says, List<Integer> counts, int sum) {}

    record SourcePart(String id, String title, String read) {}
}
