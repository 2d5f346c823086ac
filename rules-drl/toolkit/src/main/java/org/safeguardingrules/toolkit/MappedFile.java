package org.safeguardingrules.toolkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.UnusableCaseFile;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.json.CaseFileJson;
import org.safeguardingrules.toolkit.conform.ReferenceCase;

/** Case files that a host's mapping gave, one a line, each for one reference case. */
final class MappedFile {

    private final Path file;
    private final List<String> references;
    private final Map<String, Integer> lineOf = new LinkedHashMap<>();
    private final List<CaseFile> cases = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private MappedFile(Path file, List<ReferenceCase> references) {
        this.file = file;
        this.references = references.stream().map(ReferenceCase::id).toList();
    }

    /** The case files of this file; every line that cannot be used is named, in one refusal. */
    static List<CaseFile> read(Path file, List<ReferenceCase> references) {
        MappedFile mapped = new MappedFile(file, references);
        List<String> lines = InputFile.lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                mapped.line(i + 1, lines.get(i));
            }
        }
        if (mapped.cases.isEmpty() && mapped.problems.isEmpty()) {
            mapped.problem(1, "the file holds no case file", "Maybe the mapping was not run, or wrote elsewhere.");
        }
        if (!mapped.problems.isEmpty()) {
            throw new WrongInput(String.join("\n", mapped.problems));
        }
        return mapped.cases;
    }

    private void line(int number, String text) {
        CaseFile read;
        try {
            read = CaseFileJson.read(text);
        } catch (UnusableCaseFile unusable) {
            problems.add(unusable.problems().stream()
                    .map(each -> place(number) + each)
                    .collect(Collectors.joining("\n")));
            return;
        }
        Integer earlier = lineOf.putIfAbsent(read.id(), number);
        if (earlier != null) {
            problem(
                    number,
                    "case '" + read.id() + "' is on line " + earlier + " already",
                    "Maybe two runs of the mapping were joined.");
        } else if (!references.contains(read.id())) {
            problem(
                    number,
                    "there is no reference case '" + read.id() + "'",
                    "Maybe "
                            + NearestWord.hint(
                                    read.id(), references, "its id should be one of " + String.join(", ", references))
                            + ".");
        } else {
            cases.add(read);
        }
    }

    private void problem(int line, String what, String hint) {
        problems.add(place(line) + what + ". " + hint);
    }

    private String place(int line) {
        return file + ", line " + line + ": ";
    }
}
