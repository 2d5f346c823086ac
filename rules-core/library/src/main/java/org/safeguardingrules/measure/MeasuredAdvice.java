package org.safeguardingrules.measure;

import org.safeguardingrules.advice.Advice;

/**
 * The advice on a case and what became of each action in it, both of one evaluation.
 *
 * @param advice the advice
 * @param measures what the case adds to the measures of a caseload
 */
public record MeasuredAdvice(Advice advice, CaseMeasures measures) {}
