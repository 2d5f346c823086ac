package org.safeguardingrules.audience;

import org.safeguardingrules.casefile.Word;

/** Who reads the advice. */
public enum Reader implements Word {
    PRACTITIONER,
    MANAGER,
    AGENCY,
    PERSON
}
