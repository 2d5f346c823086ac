/** The database: its rows as they stand, and what people record. */
@NullMarked
package org.safeguardingrules.examples.casesystem.records;

import org.jspecify.annotations.NullMarked;
