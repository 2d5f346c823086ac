@NullMarked
package org.safeguardingrules.timeline;

import org.jspecify.annotations.NullMarked;
