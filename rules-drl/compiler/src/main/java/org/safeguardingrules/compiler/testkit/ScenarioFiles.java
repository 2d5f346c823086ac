package org.safeguardingrules.compiler.testkit;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.compiler.diagnostic.Places;
import org.safeguardingrules.compiler.reader.SourceFile;

/**
 * Files of scenarios as they were read. A file in which nothing was wrong, and that says the same under names that are
 * all still known, is not read again: its scenarios are the very same ones.
 */
public final class ScenarioFiles {

    private final Map<String, Read> kept = new ConcurrentHashMap<>();

    /** What was read of a file. */
    private record Read(String text, KnownNames names, List<Scenario> scenarios, List<Diagnostic> diagnostics) {

        boolean stillHolds(String newText, KnownNames newNames) {
            return diagnostics.isEmpty() && text.equals(newText) && newNames.allow(names);
        }
    }

    /** The scenarios in these files, in their order; files are read side by side. */
    List<Scenario> read(SortedMap<String, String> texts, KnownNames names, Diagnostics diagnostics) {
        kept.keySet().retainAll(texts.keySet());
        List<Read> read = texts.entrySet().parallelStream()
                .map(file -> kept.compute(
                        file.getKey(),
                        (path, before) -> before != null && before.stillHolds(file.getValue(), names)
                                ? before
                                : fresh(path, file.getValue(), names)))
                .toList();
        read.forEach(file -> diagnostics.addAll(file.diagnostics()));
        return read.stream().flatMap(file -> file.scenarios().stream()).toList();
    }

    private static Read fresh(String path, String text, KnownNames names) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile source = new SourceFile(path, text, diagnostics, new Places());
        List<Scenario> scenarios = new ScenarioReader(source, names.reportingTo(diagnostics)).read();
        return new Read(text, names, scenarios, diagnostics.list());
    }
}
