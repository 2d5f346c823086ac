package org.safeguardingrules.pack;

/** How far a duty binds, strongest first. Apart from how well that is confirmed. */
public enum Force {
    /** A duty that an Act or instrument puts on the actor. */
    STATUTE,
    /** A national policy or instruction in force says so. */
    MANDATORY,
    /** Guidance, inspectors' questions and findings, or what national services make staff do. */
    EXPECTED,
    /** A proposal or recalled practice: worded consider, in no measure until a policy owner adopts it. */
    SUGGESTED
}
