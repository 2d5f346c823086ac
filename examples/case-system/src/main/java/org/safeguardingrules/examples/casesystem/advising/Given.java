package org.safeguardingrules.examples.casesystem.advising;

import java.util.List;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.audience.ForStaff.Decision;

/**
 * Advice that was given and kept.
 *
 * @param id number under which it is kept
 * @param advice the advice
 * @param decideFirst for a manager, what is to be decided first
 */
public record Given(int id, Advice advice, List<Decision> decideFirst) {

    /** Keeps the list as it is. */
    public Given {
        decideFirst = List.copyOf(decideFirst);
    }
}
