/** The cases that every engine is given. */
@NullMarked
package org.safeguardingrules.examples.benchmarks.cases;

import org.jspecify.annotations.NullMarked;
