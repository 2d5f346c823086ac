/** The rules of the slice as one would write them by hand, for speed and to be read. */
@NullMarked
package org.safeguardingrules.examples.benchmarks.byhand;

import org.jspecify.annotations.NullMarked;
