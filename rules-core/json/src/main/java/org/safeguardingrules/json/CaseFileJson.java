package org.safeguardingrules.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.UnusableCaseFile;
import org.safeguardingrules.casefile.UnusableCaseFile.Problem;

/**
 * Reads and writes case files as JSON.
 *
 * <p>Reading is strict: an unknown property, a property given twice, a wrong word, a malformed date, a value of the
 * wrong type or text after the end is refused, with one error that lists every problem. A property left out was not
 * asked. Writing is canonical: the same facts, in whatever order, give the same text.
 */
public final class CaseFileJson {

    private static final RecordForm<CaseFile> FORM = Forms.ofCaseFile().record(CaseFile.class);

    private CaseFileJson() {}

    /**
     * Reads a case file from its text.
     *
     * @throws UnusableCaseFile with every problem found, each with its path and a hint
     */
    public static CaseFile read(String json) {
        List<Problem> problems = new ArrayList<>();
        Place place = new Place("", problems);
        CaseFile caseFile = FORM.read(JsonText.parse(json, place), place);
        if (problems.isEmpty()) {
            return caseFile.checked();
        }
        throw new UnusableCaseFile(withReferences(caseFile, problems));
    }

    /** Reads a case file from UTF-8, leaving the stream open; see {@link #read(String)}. */
    public static CaseFile read(InputStream json) throws IOException {
        return read(JsonText.decoded(json.readAllBytes()));
    }

    /** Reads a case file, leaving the reader open; see {@link #read(String)}. */
    public static CaseFile read(Reader json) throws IOException {
        StringWriter text = new StringWriter();
        json.transferTo(text);
        return read(text.toString());
    }

    /** Reads a case file from a UTF-8 file; see {@link #read(String)}. */
    public static CaseFile read(Path json) throws IOException {
        return read(JsonText.decoded(Files.readAllBytes(json)));
    }

    /** Writes a case file: the same facts give the same text, which ends in a line end. */
    public static String write(CaseFile caseFile) {
        return Layout.of(FORM.write(caseFile));
    }

    /** What is also wrong with the references, apart from those that only stand in for what could not be read. */
    private static List<Problem> withReferences(CaseFile caseFile, List<Problem> problems) {
        List<Problem> all = new ArrayList<>(problems);
        Set<String> known = problems.stream().map(Problem::path).collect(Collectors.toSet());
        try {
            caseFile.checked();
        } catch (UnusableCaseFile e) {
            e.problems().stream()
                    .filter(problem -> !known.contains(problem.path()))
                    .forEach(all::add);
        }
        return all;
    }
}
