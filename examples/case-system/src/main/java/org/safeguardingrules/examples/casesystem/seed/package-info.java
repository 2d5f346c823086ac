/** The invented caseload that an empty database starts with. */
@NullMarked
package org.safeguardingrules.examples.casesystem.seed;

import org.jspecify.annotations.NullMarked;
