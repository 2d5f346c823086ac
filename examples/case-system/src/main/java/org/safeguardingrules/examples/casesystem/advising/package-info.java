/** The one place that asks for advice, and keeps every advice that it gives. */
@NullMarked
package org.safeguardingrules.examples.casesystem.advising;

import org.jspecify.annotations.NullMarked;
