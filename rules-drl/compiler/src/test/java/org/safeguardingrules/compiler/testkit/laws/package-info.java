@NullMarked
package org.safeguardingrules.compiler.testkit.laws;

import org.jspecify.annotations.NullMarked;
