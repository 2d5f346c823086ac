/** Plain Java that finds what the rules find: by hand for the slice, written from the tree for any rules. */
@NullMarked
package org.safeguardingrules.examples.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
