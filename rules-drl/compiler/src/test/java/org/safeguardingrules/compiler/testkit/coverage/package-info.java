@NullMarked
package org.safeguardingrules.compiler.testkit.coverage;

import org.jspecify.annotations.NullMarked;
