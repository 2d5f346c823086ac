package org.safeguardingrules.compiler.reader;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Words of DRL and of Java that the subset leaves out, with what to do instead. */
final class ForeignWords {

    private static final Map<String, String> INSTEAD = new TreeMap<>();
    private static final Set<String> NO_MEMBERS = Set.of(
            "eval", "new", "this", "null", "true", "false", "instanceof", "not", "exists", "accumulate", "function");

    static {
        instead("leave it out: rules do not chain, and facts never change", "insert insertLogical insertAsync update");
        instead("leave it out: rules do not chain, and facts never change", "modify delete retract set channels");
        instead("leave it out: a consequence asks and controls nothing", "drools kcontext");
        instead("a definition in the definitions folder", "eval function query declare enum trait");
        instead("a member that counts, such as callOutsWithin( 12 ).atLeast( 3 ).yes", "accumulate acc collect");
        instead("a pattern of its own: every fact can be named directly", "from entry window over groupby");
        instead("'not' before a pattern that reads .notRuledOut", "forall");
        instead("two rules with ids such as INQ-16.1 and INQ-16.2, or '||' inside one pattern", "or");
        instead("nothing between two patterns: both have to hold anyway", "and");
        instead("two rules, each with its own conditions", "if else switch break do for while return throw try");
        instead("leave it out: the order of rules says nothing, urgency is @priority", "salience");
        instead("@inForceFrom( \"2018-01-01\" ), and @off( \"why\" ) for a rule that is not raised", "enabled");
        instead("@inForceFrom( \"2018-01-01\" ) or @inForceUntil( \"2022-04-04\" )", "date_effective date_expires");
        instead("leave it out: rules never wait, and every rule is looked at once", "timer duration calendars no_loop");
        instead("leave it out: rules stand beside each other and have no groups", "agenda_group activation_group");
        instead("leave it out: rules stand beside each other and have no groups", "auto_focus ruleflow_group");
        instead("leave it out: rules stand beside each other and have no groups", "lock_on_active unit");
        instead("leave it out: a rule file has no dialect and no sentences of its own", "dialect expander template");
        instead("say everything in this rule: a rule takes nothing from another", "extends");
        instead("a word of a closed list: == \"…\" or in ( \"…\", \"…\" )", "matches contains memberOf soundslike str");
        instead("a member of the fact, read with .yes, .no, .unknown or .notRuledOut", "new this null true false");
        instead("a member of the fact, read with .yes, .no, .unknown or .notRuledOut", "instanceof");
        instead("'!' before the condition, or a pattern of its own", "not exists");
    }

    private ForeignWords() {}

    private static void instead(String maybe, String words) {
        for (String word : words.split(" ")) {
            INSTEAD.put(word, maybe);
        }
    }

    /** What to do instead of a word that the subset leaves out; empty for any other word. */
    static Optional<String> instead(Token token) {
        return token.kind() == Token.Kind.WORD ? Optional.ofNullable(INSTEAD.get(token.text())) : Optional.empty();
    }

    /** The same for a word that stands where a member should; members may have names that are words of DRL elsewhere. */
    static Optional<String> insteadOfMember(Token token) {
        return NO_MEMBERS.contains(token.text()) ? instead(token) : Optional.empty();
    }

    /** The same for a word that begins a statement of a consequence. */
    static Optional<String> insteadOfStatement(Token token) {
        return NO_MEMBERS.contains(token.text()) ? Optional.empty() : instead(token);
    }

    /** What to do instead of an attribute, whose name may have hyphens; a general answer for any other word. */
    static String insteadOfAttribute(String name) {
        return INSTEAD.getOrDefault(name.replace('-', '_'), "@authority, @priority, @inForceFrom or 'when'");
    }
}
