/** The catalogue of a pack as one page that people can read. */
@NullMarked
package org.safeguardingrules.toolkit.page;

import org.jspecify.annotations.NullMarked;
