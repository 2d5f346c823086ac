/**
 * Matches become advice: merged, compared with what has been done, dated, explained, ordered.
 *
 * <p>The advice informs professional judgement. It decides nothing, sets no rating and is never a shorter list because
 * something failed.
 */
@NullMarked
package org.safeguardingrules.advice;

import org.jspecify.annotations.NullMarked;
