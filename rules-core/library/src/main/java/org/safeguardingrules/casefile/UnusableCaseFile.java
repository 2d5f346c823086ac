package org.safeguardingrules.casefile;

import java.util.List;
import java.util.stream.Collectors;

/** A case file that cannot be used, with every problem found in it. Nothing of it is half-accepted. */
public final class UnusableCaseFile extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * One problem.
     *
     * @param path where, for example {@code children[1].livesAt}
     * @param what what is wrong, with the offending value
     * @param hint what to do, a sentence that begins with Maybe
     */
    public record Problem(String path, String what, String hint) {

        @Override
        public String toString() {
            return path + ": " + what + ". " + hint;
        }
    }

    /** Unusable for these reasons. */
    public UnusableCaseFile(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem found, in the order of the case file. */
    public List<Problem> problems() {
        return problems;
    }
}
