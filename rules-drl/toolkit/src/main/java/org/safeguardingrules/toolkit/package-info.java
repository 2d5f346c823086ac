/** The {@code safeguarding} command: advice on a case file, and everything that somebody who edits a pack needs. */
@NullMarked
package org.safeguardingrules.toolkit;

import org.jspecify.annotations.NullMarked;
