/**
 * Caseloads of which the truth is decided before a case file is written, so that measures can be held to it: what was
 * required, done, in time or late, and what is not known.
 */
@NullMarked
package org.safeguardingrules.compiler.testkit.caseload;

import org.jspecify.annotations.NullMarked;
