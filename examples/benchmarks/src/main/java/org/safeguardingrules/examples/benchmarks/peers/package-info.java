/** Other rule engines on the slice, each written from the tree; loaded by class loaders of their own. */
@NullMarked
package org.safeguardingrules.examples.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
