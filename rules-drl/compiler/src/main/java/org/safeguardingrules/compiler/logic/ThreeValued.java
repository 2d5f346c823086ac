package org.safeguardingrules.compiler.logic;

/**
 * When an answer is yes and when it is no; else it is unknown.
 *
 * @param yes the formula that holds where it is yes
 * @param no the formula that holds where it is no
 */
record ThreeValued(int yes, int no) {

    static final ThreeValued YES = new ThreeValued(Diagrams.ALWAYS, Diagrams.NEVER);
    static final ThreeValued NO = YES.not();

    ThreeValued not() {
        return new ThreeValued(no, yes);
    }
}
