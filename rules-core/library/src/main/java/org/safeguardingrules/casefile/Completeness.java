package org.safeguardingrules.casefile;

/** How complete a listing is. An empty listing is not the same as asked and none. */
public enum Completeness implements Word {
    /** Nobody has asked. */
    NOT_ASKED,
    /** Asked, and there are none. */
    ASKED_AND_NONE,
    /** Some are listed, and there may be more. */
    PARTIAL,
    /** All are listed. */
    COMPLETE
}
