package org.safeguardingrules.compiler.logic;

import java.lang.reflect.Method;
import java.util.Optional;
import org.safeguardingrules.pack.Definition;

/**
 * What a chain of members asks for.
 *
 * @param text the same for every chain that gives the same value
 * @param member its last member
 * @param turned whether the answer is no where that of the text is yes
 * @param position the number asked about, where the answers for several numbers hang together
 * @param definition the definition that answers, where one does
 * @param scope the fact that the last member belongs to
 */
record Chain(
        String text,
        Method member,
        boolean turned,
        Optional<Position> position,
        Optional<Definition> definition,
        Scope scope) {

    /** A number on a scale. */
    record Position(Scale scale, int number) {}
}
