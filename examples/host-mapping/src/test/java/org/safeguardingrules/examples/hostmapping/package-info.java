@NullMarked
package org.safeguardingrules.examples.hostmapping;

import org.jspecify.annotations.NullMarked;
