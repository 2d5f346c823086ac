/** What is measured, and how it is told. */
@NullMarked
package org.safeguardingrules.examples.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
