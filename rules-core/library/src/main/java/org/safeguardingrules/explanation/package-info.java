/**
 * Why a rule asks for what it asks for in a case, and why not where it is silent: the condition that did not hold, on which
 * fact, and what is not known and would have changed it. Computed only where somebody asks.
 */
@NullMarked
package org.safeguardingrules.explanation;

import org.jspecify.annotations.NullMarked;
