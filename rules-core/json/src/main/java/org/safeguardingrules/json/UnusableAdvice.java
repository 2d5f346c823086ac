package org.safeguardingrules.json;

import java.util.List;
import java.util.stream.Collectors;
import org.safeguardingrules.casefile.UnusableCaseFile.Problem;

/** Advice that cannot be read back, with every problem found in it. Nothing of it is half-accepted. */
public final class UnusableAdvice extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    UnusableAdvice(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem found, in the order of the text. */
    public List<Problem> problems() {
        return problems;
    }
}
