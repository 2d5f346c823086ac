/**
 * What follows from the tree of a pack alone: conditions that can never or always hold, rules that hold whenever others
 * do. Decided over finite words, ranges of numbers and answers; what is not decided counts as possible.
 */
@NullMarked
package org.safeguardingrules.compiler.logic;

import org.jspecify.annotations.NullMarked;
