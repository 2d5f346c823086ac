package org.safeguardingrules.vocabulary;

import org.safeguardingrules.pack.WordList;

/** What the facts of a case ask of the policy in force: numbers, meanings and words of the pack. */
public interface Policy {

    /** The number of a parameter for a fact: the one in force on the day asked about, for the fact's nation. */
    int parameter(String name, CaseFact fact);

    /** What a definition says of a fact. */
    DerivedAnswer meets(String definition, CaseFact fact);

    /** A word list of the pack. */
    WordList words(String list);
}
