@NullMarked
package org.safeguardingrules.compiler.watch;

import org.jspecify.annotations.NullMarked;
