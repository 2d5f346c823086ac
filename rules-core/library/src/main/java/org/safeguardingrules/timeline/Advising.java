package org.safeguardingrules.timeline;

import java.time.LocalDate;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.casefile.AsItStood;

/** Whoever gives advice on a case as it stood. */
@FunctionalInterface
public interface Advising {

    /**
     * The advice on a case as it stood on a day.
     *
     * @param stood the case as it stood
     * @param day the day asked about, London calendar
     * @param policy the day whose rules, definitions and numbers count: the same, or the day before to see what a change
     *     of policy does
     */
    Advice advise(AsItStood stood, LocalDate day, LocalDate policy);
}
