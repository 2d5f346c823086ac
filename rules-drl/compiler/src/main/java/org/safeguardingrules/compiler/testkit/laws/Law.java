package org.safeguardingrules.compiler.testkit.laws;

/** A law of the advice, judged one case at a time. Immutable and thread-safe. */
public interface Law {

    /** What the law says, in one sentence. */
    String says();

    /** Whether the advice on one case keeps it. */
    Verdict judge(Trial trial);
}
