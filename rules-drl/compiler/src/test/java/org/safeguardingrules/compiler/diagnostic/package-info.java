@NullMarked
package org.safeguardingrules.compiler.diagnostic;

import org.jspecify.annotations.NullMarked;
