/** Checks a pack that has been read against the vocabulary and against itself, one family of checks a class. */
@NullMarked
package org.safeguardingrules.compiler.check;

import org.jspecify.annotations.NullMarked;
