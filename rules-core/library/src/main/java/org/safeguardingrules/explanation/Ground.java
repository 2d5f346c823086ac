package org.safeguardingrules.explanation;

import java.util.Optional;
import org.safeguardingrules.pack.Place;

/**
 * A part that decided what a condition comes to.
 *
 * @param definition name of the definition that it is a part of; absent where it is an alternative of the condition itself
 * @param part the part as its file writes it
 * @param place where it stands in the pack
 * @param fact the fact that it was asked of
 * @param found what was found: an answer or a word
 */
public record Ground(Optional<String> definition, String part, Place place, BoundFact fact, String found) {}
