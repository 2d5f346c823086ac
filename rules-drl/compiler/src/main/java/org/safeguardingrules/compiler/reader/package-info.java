/**
 * Reads the files of a pack: rule files in the closed subset of DRL, and everything else as YAML or CSV.
 *
 * <p>{@link org.safeguardingrules.compiler.reader.PackSource} is the entry. What the subset does not name is refused,
 * and every mistake of a pack is reported in one run.
 */
@NullMarked
package org.safeguardingrules.compiler.reader;

import org.jspecify.annotations.NullMarked;
