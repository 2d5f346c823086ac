package org.safeguardingrules.toolkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/**
 * What came of a call.
 *
 * @param exit the exit code
 * @param out what was printed to standard output
 * @param err what was printed to standard error
 */
record Called(int exit, String out, String err) {

    /** The present instant of every call: a quarter to one at night in London, the day before in Greenwich. */
    static final Instant PRESENT = Instant.parse("2026-06-30T23:45:00Z");

    /** Calls the command with these arguments, each as text. */
    static Called with(Object... arguments) {
        return saying("", arguments);
    }

    /** Calls the command with these arguments, and answers what it asks with these lines. */
    static Called saying(String lines, Object... arguments) {
        ByteArrayInputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int exit = Safeguarding.run(() -> PRESENT, in, out, err, texts);
        return new Called(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
