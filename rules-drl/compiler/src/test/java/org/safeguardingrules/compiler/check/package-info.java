@NullMarked
package org.safeguardingrules.compiler.check;

import org.jspecify.annotations.NullMarked;
