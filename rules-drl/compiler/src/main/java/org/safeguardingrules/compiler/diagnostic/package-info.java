/** What is wrong in the files of a pack, where, and what to do about it. Knows neither files nor rules. */
@NullMarked
package org.safeguardingrules.compiler.diagnostic;

import org.jspecify.annotations.NullMarked;
