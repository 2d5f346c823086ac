package org.safeguardingrules.engine;

/** What evaluates rules. All give the same advice. */
public enum EngineKind {
    /** Drools, over the classes that the rules were compiled to. */
    DROOLS,
    /** Own loops over the rules: ready sooner, and faster on the cases of one person. */
    DIRECT,
    /** The walk over the tree of the rules that says what they mean: slow, and what the others are tested against. */
    INTERPRETER
}
