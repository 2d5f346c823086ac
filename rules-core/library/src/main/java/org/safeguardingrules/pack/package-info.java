/**
 * A compiled rule pack as data: rules as small trees, and everything a policy could change: definitions, parameters,
 * actions, authorities, wording, words, holidays. Immutable; knows no engine.
 */
@NullMarked
package org.safeguardingrules.pack;

import org.jspecify.annotations.NullMarked;
