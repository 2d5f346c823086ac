/**
 * From checked trees to classes that a host loads: re-emission, compilation under a filtering loader, the check of
 * every byte code, and the files that a compiled pack is made of.
 */
@NullMarked
package org.safeguardingrules.compiler.compile;

import org.jspecify.annotations.NullMarked;
