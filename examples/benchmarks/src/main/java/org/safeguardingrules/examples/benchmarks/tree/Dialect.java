package org.safeguardingrules.examples.benchmarks.tree;

import java.util.List;

/** What engines write differently within a condition. */
public interface Dialect {

    /** That a word is among these, or is not. */
    String word(String term, List<String> among, boolean negated);

    /** That two ids are the same, or differ. */
    String same(String left, String right, boolean negated);
}
