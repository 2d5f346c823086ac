package org.safeguardingrules.engine;

import java.util.Map;
import org.safeguardingrules.casefile.Answer.Value;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFact;

/** Is told what the parts of rules and definitions come to for the facts of a case: yes, no, or open. */
public interface Listener {

    /** Hears nothing. */
    Listener NONE = new Listener() {};

    /**
     * What a rule comes to in the whole case: yes where it holds for some facts whatever is not known, unknown where what
     * is not known decides, else no.
     */
    default void rule(Rule rule, Value value) {}

    /**
     * What a pattern comes to: that looks for one fact, for each fact in turn; else for all facts of its type together.
     *
     * @param bound the facts found before, and the one looked at where it has a name
     */
    default void pattern(Rule rule, Pattern pattern, Map<String, CaseFact> bound, Value value) {}

    /**
     * What a condition, or a part of one, comes to for a fact; parts before what they are parts of.
     *
     * @param bound the facts found before
     */
    default void condition(Rule rule, Condition condition, CaseFact fact, Map<String, CaseFact> bound, Value value) {}

    /** What a definition, or a part of its meaning, comes to for a fact; parts before what they are parts of. */
    default void derivation(Definition definition, Derivation derivation, CaseFact fact, Value value) {}
}
