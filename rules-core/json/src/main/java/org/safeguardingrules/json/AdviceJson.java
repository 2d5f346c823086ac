package org.safeguardingrules.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.casefile.UnusableCaseFile;
import org.safeguardingrules.casefile.UnusableCaseFile.Problem;

/**
 * Writes advice as JSON, and reads it back so that later advice can say what has changed since.
 *
 * <p>Writing is canonical: equal advice gives the same text. Reading is strict: what was cut, added or mistyped is
 * refused, with one error that lists every problem.
 */
public final class AdviceJson {

    private static final RecordForm<Advice> FORM = Forms.ofAdvice().record(Advice.class);

    private AdviceJson() {}

    /** Writes advice: equal advice gives the same text, which ends in a line end. */
    public static String write(Advice advice) {
        return Layout.of(FORM.write(advice));
    }

    /**
     * Reads advice from its text.
     *
     * @throws UnusableAdvice with every problem found, each with its path and a hint
     */
    public static Advice read(String json) {
        return read(() -> json);
    }

    /** Reads advice from UTF-8, leaving the stream open; see {@link #read(String)}. */
    public static Advice read(InputStream json) throws IOException {
        byte[] bytes = json.readAllBytes();
        return read(() -> JsonText.decoded(bytes));
    }

    /** Reads advice from a UTF-8 file; see {@link #read(String)}. */
    public static Advice read(Path json) throws IOException {
        byte[] bytes = Files.readAllBytes(json);
        return read(() -> JsonText.decoded(bytes));
    }

    private static Advice read(Supplier<String> json) {
        List<Problem> problems = new ArrayList<>();
        Place place = new Place("", problems);
        try {
            Advice advice = FORM.read(JsonText.parse(json.get(), place), place);
            if (problems.isEmpty()) {
                return advice;
            }
        } catch (UnusableCaseFile unreadable) {
            problems = unreadable.problems();
        }
        throw new UnusableAdvice(problems);
    }
}
