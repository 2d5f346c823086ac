/** Writes the terms and conditions of a rule's tree in the languages of the engines that are compared. */
@NullMarked
package org.safeguardingrules.examples.benchmarks.tree;

import org.jspecify.annotations.NullMarked;
