@NullMarked
package org.safeguardingrules.compiler.logic;

import org.jspecify.annotations.NullMarked;
