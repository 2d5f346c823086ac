/** From the rows of a case to its case file; what a column cannot tell stays unknown. */
@NullMarked
package org.safeguardingrules.examples.casesystem.mapping;

import org.jspecify.annotations.NullMarked;
