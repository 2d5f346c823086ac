package org.safeguardingrules.engine;

/**
 * What an evaluation of rules over the facts of one case came to. For one thread.
 *
 * @param found what holds, and what could not be evaluated
 * @param openings what each of the rules leaves open; worked out when asked for
 */
public record Evaluation(Matches found, Openings openings) {}
