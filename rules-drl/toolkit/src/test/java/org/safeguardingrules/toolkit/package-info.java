@NullMarked
package org.safeguardingrules.toolkit;

import org.jspecify.annotations.NullMarked;
