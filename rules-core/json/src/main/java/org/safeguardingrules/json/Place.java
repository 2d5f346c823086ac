package org.safeguardingrules.json;

import java.util.List;
import org.safeguardingrules.casefile.UnusableCaseFile.Problem;

/**
 * Where reading has got to, and what it has found wrong so far.
 *
 * @param path for example {@code children[1].livesAt}; empty for the whole
 * @param found problems, in the order of the text
 */
record Place(String path, List<Problem> found) {

    Place property(String name) {
        return new Place(path.isEmpty() ? name : path + "." + name, found);
    }

    Place entry(int index) {
        return new Place(path + "[" + index + "]", found);
    }

    void problem(String what, String hint) {
        found.add(new Problem(path.isEmpty() ? "the whole file" : path, what, hint));
    }
}
