/** Writes a new rule from the answers of a policy editor: the rule, what it names, and the scenarios that prove it. */
@NullMarked
package org.safeguardingrules.toolkit.writing;

import org.jspecify.annotations.NullMarked;
