/** Tests of what is kept. */
@NullMarked
package org.safeguardingrules.examples.casesystem.advising;

import org.jspecify.annotations.NullMarked;
