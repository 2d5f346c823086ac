/** What an edit of a pack changes: the rules that it touches, and the scenarios that can come out differently for it. */
@NullMarked
package org.safeguardingrules.compiler.watch;

import org.jspecify.annotations.NullMarked;
