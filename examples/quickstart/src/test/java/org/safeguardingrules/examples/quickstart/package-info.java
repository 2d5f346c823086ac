@NullMarked
package org.safeguardingrules.examples.quickstart;

import org.jspecify.annotations.NullMarked;
