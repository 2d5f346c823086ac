@NullMarked
package org.safeguardingrules.compiler.testkit;

import org.jspecify.annotations.NullMarked;
