/**
 * The plain case model: everything recorded about one person on probation, as immutable records.
 *
 * <p>Each fact is a value or an unknown with its kind; a collection says how complete it is; a record with a life is
 * held as dated steps. Dates are calendar days in Europe/London. There is no field for a name: ids are opaque and
 * belong to the host.
 */
@NullMarked
package org.safeguardingrules.casefile;

import org.jspecify.annotations.NullMarked;
