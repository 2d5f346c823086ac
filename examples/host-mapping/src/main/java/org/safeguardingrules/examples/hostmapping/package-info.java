/** A worked mapping from the national systems' interfaces to case files: read it beside the shapes of your own system. */
@NullMarked
package org.safeguardingrules.examples.hostmapping;

import org.jspecify.annotations.NullMarked;
