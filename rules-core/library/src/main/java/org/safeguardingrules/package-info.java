/** The one entry: {@link org.safeguardingrules.SafeguardingRules}. */
@NullMarked
package org.safeguardingrules;

import org.jspecify.annotations.NullMarked;
