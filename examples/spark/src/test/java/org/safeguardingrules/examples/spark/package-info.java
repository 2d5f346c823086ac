@NullMarked
package org.safeguardingrules.examples.spark;

import org.jspecify.annotations.NullMarked;
