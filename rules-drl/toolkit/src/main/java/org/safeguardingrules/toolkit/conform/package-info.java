/** Holds what a host's mapping gives against what it should give, fact by fact. */
@NullMarked
package org.safeguardingrules.toolkit.conform;

import org.jspecify.annotations.NullMarked;
