/** Tests of the case system as it starts. */
@NullMarked
package org.safeguardingrules.examples.casesystem;

import org.jspecify.annotations.NullMarked;
