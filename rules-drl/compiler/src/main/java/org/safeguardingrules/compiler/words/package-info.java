/** Rules and definitions as English sentences, made from their tree. */
@NullMarked
package org.safeguardingrules.compiler.words;

import org.jspecify.annotations.NullMarked;
