/**
 * What became, over a whole caseload, of what policy asked for: for each action how often it was done of the times that it
 * should have been, in time or late. It reads advice, and counts; it judges nobody.
 */
@NullMarked
package org.safeguardingrules.measure;

import org.jspecify.annotations.NullMarked;
