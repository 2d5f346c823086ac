/**
 * Coverage: which rules, definitions and conditions of a pack some scenario makes yes, some no and, where that can be,
 * some unknown.
 */
@NullMarked
package org.safeguardingrules.compiler.testkit.coverage;

import org.jspecify.annotations.NullMarked;
