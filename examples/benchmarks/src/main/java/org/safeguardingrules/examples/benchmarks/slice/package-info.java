/** The rules that every engine is measured on. */
@NullMarked
package org.safeguardingrules.examples.benchmarks.slice;

import org.jspecify.annotations.NullMarked;
