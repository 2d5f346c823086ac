/** That the engines which are compared find the same. */
@NullMarked
package org.safeguardingrules.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
