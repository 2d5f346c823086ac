package org.safeguardingrules.explanation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.vocabulary.CaseFact;

/**
 * Something that a rule wants and that is not so, before anything is said about it.
 *
 * @param position how much the rule says before it: the higher, the longer the rule held
 * @param pattern the pattern that it belongs to
 * @param wanted what is wanted; absent where the pattern fails as a whole
 * @param facts the fact that was asked; where the pattern fails as a whole, those of which there must be none, else none
 * @param bound the facts found before, by the names that the rule gives them
 */
record Failing(
        int position, Pattern pattern, Optional<Wanted> wanted, List<CaseFact> facts, Map<String, CaseFact> bound) {}
