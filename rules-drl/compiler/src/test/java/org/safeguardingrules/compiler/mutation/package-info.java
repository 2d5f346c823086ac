@NullMarked
package org.safeguardingrules.compiler.mutation;

import org.jspecify.annotations.NullMarked;
