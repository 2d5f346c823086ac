/** Ten lines: one case in, advice out. */
@NullMarked
package org.safeguardingrules.examples.quickstart;

import org.jspecify.annotations.NullMarked;
