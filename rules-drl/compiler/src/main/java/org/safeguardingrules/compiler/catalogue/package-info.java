/** What a pack says of itself for people: its rows, the days on which policy changed, and what is asked for often. */
@NullMarked
package org.safeguardingrules.compiler.catalogue;

import org.jspecify.annotations.NullMarked;
