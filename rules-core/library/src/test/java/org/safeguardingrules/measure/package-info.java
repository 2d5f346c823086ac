@NullMarked
package org.safeguardingrules.measure;

import org.jspecify.annotations.NullMarked;
