package org.safeguardingrules.vocabulary;

/**
 * Thrown out of a rule that took more steps than it may. An error and not an exception, so that no engine swallows it.
 */
public final class StepBudgetExceeded extends Error {

    private static final long serialVersionUID = 1L;

    StepBudgetExceeded(long budget) {
        super(
                budget + " steps are not enough. Maybe a rule joins too many facts with too few conditions.",
                null,
                false,
                false);
    }
}
