/** Compilation, tested: every engine against the interpreter, every net against what it must catch. */
@NullMarked
package org.safeguardingrules.compiler.compile;

import org.jspecify.annotations.NullMarked;
