package org.safeguardingrules.pack;

/** What stands between the parentheses of a member. */
public sealed interface Argument {

    /** A quoted word of a closed list. */
    record Text(String value) implements Argument {}

    /** A number written into the rule: counts and positions that are no policy. */
    record Number(int value) implements Argument {}

    /** A dated number of the pack, by name. */
    record Parameter(String name) implements Argument {}

    /** A fact bound earlier in the rule, without its dollar sign. */
    record Variable(String name) implements Argument {}
}
