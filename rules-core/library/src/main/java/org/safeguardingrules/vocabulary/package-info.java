/**
 * What rule files may say: one fact a person, child, known adult, address, event, assessment, sentence, placement and
 * so on, whose members are the recorded fields and what no policy decides: identity, time, place, counting, joining.
 *
 * <p>Computed once for a case, from the case file as it stood. No member knows a register code, an offence class, a
 * threshold or a period that was not passed in.
 */
@NullMarked
package org.safeguardingrules.vocabulary;

import org.jspecify.annotations.NullMarked;
