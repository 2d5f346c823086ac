/**
 * JSON Schemas of the files of a pack, so that editors complete and check them while they are written. The shapes come
 * from the readers, which are listened to; the words from the pack; the case of a scenario from the schema of case files.
 */
@NullMarked
package org.safeguardingrules.compiler.schema;

import org.jspecify.annotations.NullMarked;
