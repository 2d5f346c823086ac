package org.safeguardingrules.advice;

import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.pack.State;

/**
 * Something done, or begun.
 *
 * @param record type of record, as actions of the pack name it
 * @param word which of them
 * @param id id of the record
 * @param subjects ids of whom or what it is about
 * @param occasion id of what it was done for, where recorded
 * @param life how far it has come
 * @param adverse whether what came of it speaks for more to be done
 * @param lasts whether it is so, whenever it came to be: an open entry of a register, a record that was read
 */
record Deed(
        String record,
        String word,
        String id,
        Set<String> subjects,
        Optional<String> occasion,
        Life life,
        Answer adverse,
        boolean lasts) {

    State state() {
        return life.state();
    }

    boolean isAdverse() {
        return adverse.isYes();
    }
}
