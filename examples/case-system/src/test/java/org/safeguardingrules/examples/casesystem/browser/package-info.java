/** The pages in a real browser. */
@NullMarked
package org.safeguardingrules.examples.casesystem.browser;

import org.jspecify.annotations.NullMarked;
