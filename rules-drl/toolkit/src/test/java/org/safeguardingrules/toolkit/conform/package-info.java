@NullMarked
package org.safeguardingrules.toolkit.conform;

import org.jspecify.annotations.NullMarked;
