/**
 * The advice of one case told day by day: each day by the policy in force on it and by what was recorded by then, and
 * beside it what could have been asked for had everything been recorded at once.
 *
 * <p>Nothing recorded later changes an earlier day.
 */
@NullMarked
package org.safeguardingrules.timeline;

import org.jspecify.annotations.NullMarked;
