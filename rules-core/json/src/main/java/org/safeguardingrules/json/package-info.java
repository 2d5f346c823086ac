/**
 * JSON for case files and advice: strict reading, canonical writing, and the JSON Schemas that say the same.
 *
 * <p>Everything follows from the records. {@link org.safeguardingrules.json.Forms} gives each type of component a
 * {@link org.safeguardingrules.json.Form}, and a form reads, writes and describes its type in one place, so that the
 * three cannot differ. The forms of a fact, a listing and a record are the shapes that a reader of a file meets.
 */
@NullMarked
package org.safeguardingrules.json;

import org.jspecify.annotations.NullMarked;
