@NullMarked
package org.safeguardingrules.json;

import org.jspecify.annotations.NullMarked;
