@NullMarked
package org.safeguardingrules.compiler.reader;

import org.jspecify.annotations.NullMarked;
