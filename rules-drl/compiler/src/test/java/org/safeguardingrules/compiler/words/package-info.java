@NullMarked
package org.safeguardingrules.compiler.words;

import org.jspecify.annotations.NullMarked;
