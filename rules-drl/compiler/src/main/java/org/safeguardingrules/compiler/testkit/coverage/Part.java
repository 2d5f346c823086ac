package org.safeguardingrules.compiler.testkit.coverage;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.safeguardingrules.casefile.Answer.Value;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Place;

/**
 * A part of a pack that scenarios are to make yes, no and, where that can be, unknown.
 *
 * @param node the rule, pattern, condition, duty or derivation, as the pack has it
 * @param kind what it is
 * @param owner id of the rule, or name of the definition, that it belongs to
 * @param place where it begins
 * @param values the values that it can have
 */
public record Part(Object node, Kind kind, String owner, Place place, Set<Value> values) {

    /** Keeps the values in their order. */
    public Part {
        values = Collections.unmodifiableSet(EnumSet.copyOf(values));
    }

    /** What is covered. */
    public enum Kind {
        /** A whole rule: it holds, does not, or what is not known decides. */
        RULE,
        /** A pattern that looks for no fact, or for at least one. */
        PATTERN,
        /** A condition of a rule, or a part of one. */
        CONDITION,
        /** A {@code require} line: it is asked for, or not. */
        DUTY,
        /** A meaning of a definition. */
        DEFINITION,
        /** A part of the meaning of a definition. */
        DERIVATION
    }

    /** Whether it has no parts of its own. */
    boolean isLeaf() {
        return node instanceof Condition.Reads
                || node instanceof Condition.Word
                || node instanceof Condition.Same
                || node instanceof Derivation.Member
                || node instanceof Derivation.Word;
    }

    /** Whether it has words of its own in its file, and shares none with a part of it. */
    public boolean standsAlone() {
        return isLeaf() || kind == Kind.RULE || kind == Kind.DUTY;
    }

    /** What it is called. */
    String named() {
        return switch (kind) {
            case RULE -> "rule " + owner;
            case DUTY -> "this duty of " + owner;
            case DEFINITION -> "the definition '" + owner + "'";
            case PATTERN, CONDITION -> "this condition of " + owner;
            case DERIVATION -> "this part of '" + owner + "'";
        };
    }

    /** The theme that its file is of: the folder of rules, or the file of definitions. */
    public String theme() {
        return place.file().split("/")[1].replace(".yaml", "");
    }
}
