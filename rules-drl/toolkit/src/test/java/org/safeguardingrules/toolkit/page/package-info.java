@NullMarked
package org.safeguardingrules.toolkit.page;

import org.jspecify.annotations.NullMarked;
