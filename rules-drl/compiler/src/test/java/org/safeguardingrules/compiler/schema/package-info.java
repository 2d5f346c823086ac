@NullMarked
package org.safeguardingrules.compiler.schema;

import org.jspecify.annotations.NullMarked;
