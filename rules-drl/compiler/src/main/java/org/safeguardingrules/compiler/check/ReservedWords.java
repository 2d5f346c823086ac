package org.safeguardingrules.compiler.check;

import java.lang.reflect.Method;
import java.util.Set;

/**
 * Words that Drools or Java reads as something else where a condition begins, so that no member of a fact may have such
 * a name: a rule would mean another thing there, or not compile.
 */
final class ReservedWords {

    private static final Set<String> OPERATORS = Set.of(
            "matches",
            "contains",
            "excludes",
            "memberOf",
            "soundslike",
            "str",
            "before",
            "after",
            "coincides",
            "during",
            "finishes",
            "finishedby",
            "includes",
            "meets",
            "metby",
            "overlaps",
            "overlappedby",
            "starts",
            "startedby");

    private static final Set<String> KEYWORDS = Set.of(
            "in",
            "not",
            "exists",
            "forall",
            "and",
            "or",
            "eval",
            "accumulate",
            "acc",
            "collect",
            "from",
            "over",
            "entry",
            "rule",
            "when",
            "then",
            "end",
            "query",
            "declare",
            "true",
            "false",
            "null",
            "new",
            "this",
            "instanceof");

    private ReservedWords() {}

    /** The member, whose name has to be free. */
    static Method free(Method member) {
        String name = member.getName();
        if (OPERATORS.contains(name) || KEYWORDS.contains(name)) {
            throw new IllegalArgumentException(
                    "'" + name + "' of " + member.getDeclaringClass().getSimpleName() + " is "
                            + (OPERATORS.contains(name) ? "an operator of Drools" : "a word of the rule language")
                            + ". Maybe two words, such as '" + name + "This'.");
        }
        return member;
    }
}
