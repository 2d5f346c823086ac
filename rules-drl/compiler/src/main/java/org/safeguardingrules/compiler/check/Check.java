package org.safeguardingrules.compiler.check;

/** One family of checks over a pack. Reports every mistake it finds, and never stops at the first. */
interface Check {

    /** Checks the pack and reports what is wrong. */
    void check(Inspection inspection);
}
