package org.safeguardingrules.compiler.mutation;

import java.util.Set;
import java.util.stream.Collectors;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Place;

/** A pack with one change in it. Immutable; two are the same where they are one object, for trees are not compared. */
public final class Mutant {

    private static final int MOST_RULES_SHOWN = 3;

    private final Place place;
    private final Extent extent;
    private final String of;
    private final Set<String> rules;
    private final String change;
    private final Edit edit;

    /**
     * One change.
     *
     * @param place where what is changed begins
     * @param extent the lines of the entry that it belongs to
     * @param of what is changed: the id or name of a rule, definition, parameter, action or authority
     * @param rules ids of the rules and rows that the change can reach
     * @param change what changes, as the end of a sentence that begins <i>no scenario notices if</i>
     * @param edit the change itself
     */
    Mutant(Place place, Extent extent, String of, Set<String> rules, String change, Edit edit) {
        this.place = place;
        this.extent = extent;
        this.of = of;
        this.rules = rules;
        this.change = change;
        this.edit = edit;
    }

    /** Where what is changed begins. */
    public Place place() {
        return place;
    }

    /** The lines of the rule or entry that it belongs to. */
    public Extent extent() {
        return extent;
    }

    /** What is changed: the id or name of a rule, definition, parameter, action or authority. */
    public String of() {
        return of;
    }

    /** Ids of the rules and rows that the change can reach. */
    public Set<String> rules() {
        return rules;
    }

    /** What changes, in words. */
    public String change() {
        return change;
    }

    /** Whether a whole rule is left out. */
    public boolean dropsRule() {
        return edit instanceof Edit.OfRule ofRule && ofRule.becomes().isEmpty();
    }

    Edit edit() {
        return edit;
    }

    /** The pack with the change in it, to be interpreted. */
    public Pack in(Pack pack) {
        return edit.in(pack);
    }

    /** The missing scenario in words. */
    public String missingScenario() {
        return "no scenario notices if " + change + " in " + where();
    }

    private String where() {
        if (rules.equals(Set.of(of))) {
            return of;
        }
        String shown = rules.stream().limit(MOST_RULES_SHOWN).collect(Collectors.joining(", "));
        int more = rules.size() - MOST_RULES_SHOWN;
        return "“" + of + "” (" + shown + (more > 0 ? " and " + more + " more)" : ")");
    }

    /** Its place and the missing scenario. */
    @Override
    public String toString() {
        return place + ": " + missingScenario();
    }
}
