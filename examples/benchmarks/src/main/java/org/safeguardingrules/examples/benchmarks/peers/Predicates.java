package org.safeguardingrules.examples.benchmarks.peers;

/** The conditions of some rules, compiled. */
public interface Predicates {

    /** Whether the condition of this number holds of these facts. */
    boolean test(int number, Object[] facts);
}
