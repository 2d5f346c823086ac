/** Tests of the mapping alone, without a database. */
@NullMarked
package org.safeguardingrules.examples.casesystem.mapping;

import org.jspecify.annotations.NullMarked;
