/**
 * Rules tested as hard as code: a pack with one change in it, and whether any scenario notices. Runs on the interpreter,
 * without compiling.
 */
@NullMarked
package org.safeguardingrules.compiler.mutation;

import org.jspecify.annotations.NullMarked;
