/** A small case system that shows the advice beside its own records. */
@NullMarked
package org.safeguardingrules.examples.casesystem;

import org.jspecify.annotations.NullMarked;
