package org.safeguardingrules.compiler.testkit;

import java.util.Optional;

/** What fingers do to one character of a line. */
enum Slip {
    DELETED {
        @Override
        String at(String line, int index) {
            return line.substring(0, index) + line.substring(index + 1);
        }
    },
    DOUBLED {
        @Override
        String at(String line, int index) {
            return line.substring(0, index + 1) + line.substring(index);
        }
    },
    SWAPPED {
        @Override
        String at(String line, int index) {
            return index + 1 == line.length()
                    ? line
                    : line.substring(0, index)
                            + line.charAt(index + 1)
                            + line.charAt(index)
                            + line.substring(index + 2);
        }
    };

    abstract String at(String line, int index);

    /** The line with the slip at a character, from 0; empty where the slip leaves it as it is. */
    Optional<String> of(String line, int index) {
        return Optional.of(at(line, index)).filter(slipped -> !slipped.equals(line));
    }
}
