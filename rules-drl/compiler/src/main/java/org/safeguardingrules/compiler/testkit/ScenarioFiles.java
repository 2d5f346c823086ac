package org.safeguardingrules.compiler.testkit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.compiler.diagnostic.Places;
import org.safeguardingrules.compiler.reader.SourceFile;
import org.safeguardingrules.compiler.testkit.KnownNames.Use;

/**
 * Files of scenarios as they were read. A file in which nothing was wrong, that says the same, and whose names are all
 * still known, is not read again: its scenarios are the very same ones.
 */
public final class ScenarioFiles {

    private final Map<String, Read> kept = new ConcurrentHashMap<>();

    /** What was read of a file. */
    private record Read(
            String text, boolean sound, Set<Use> uses, List<Scenario> scenarios, List<Diagnostic> diagnostics) {

        boolean stillHolds(String newText, KnownNames names) {
            return sound && text.equals(newText) && names.allow(uses);
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
        KnownNames own = names.forFile(diagnostics);
        List<Scenario> scenarios = new ScenarioReader(source, own).read();
        boolean sound = diagnostics.count() == 0 && own.isSure();
        return new Read(text, sound, own.uses(), scenarios, diagnostics.list());
    }
}
