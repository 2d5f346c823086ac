package org.safeguardingrules.compiler.reader;

import org.safeguardingrules.pack.Rule;

/**
 * A rule as it was read.
 *
 * @param rule what of it could be read
 * @param whole whether that is all of it
 */
record ReadRule(Rule rule, boolean whole) {}
