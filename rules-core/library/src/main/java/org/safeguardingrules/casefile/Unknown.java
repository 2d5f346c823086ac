package org.safeguardingrules.casefile;

/** Why a fact is not known. The kinds never stand for one another, and none of them stands for no. */
public enum Unknown implements Word {
    /** The host's system has no such field. Said once for the host, never a check in a case. */
    NOT_SUPPLIED,
    /** Could be asked, and nobody has. */
    NOT_ASKED,
    /** A request is out. */
    WAITING,
    /** Asked, and not given. A refusal is never no. */
    REFUSED,
    /** Sources differ, or the data are doubtful. */
    UNCLEAR,
    /** Known once, past the age that its parameter names. */
    TOO_OLD
}
