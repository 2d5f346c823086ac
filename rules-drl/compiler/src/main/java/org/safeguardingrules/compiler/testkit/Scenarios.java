package org.safeguardingrules.compiler.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.compiler.reader.SourceFile;
import org.safeguardingrules.pack.Pack;

/**
 * The scenarios of a pack, and what is wrong in their files.
 *
 * <pre>{@code
 * ReadPack read = PackSource.read(folder);
 * Scenarios scenarios = Scenarios.read(read.files(), read.orThrow());
 * }</pre>
 *
 * <p>A file names a rule or row, and lists scenarios, each by what it shows:
 *
 * <pre>{@code
 * rule: INQ-10
 * scenarios:
 *   - raises: A child who may have contact with the person is asked about
 *     as at: 2026-03-02
 *     case:
 *       supervisionPeriods: { s1: { allocated: 2026-03-02 } }
 *       children: { complete: { c1: { contactWithPerson: yes } } }
 *     required:
 *       - { rule: INQ-10, about: c1, due: 2026-03-04 }
 *   - near miss: A child who certainly has no contact
 *     but: { children.c1.contactWithPerson: no }
 *   - unknown: Nobody has asked about contact
 *     but: { children.c1.contactWithPerson: absent }
 *     required: [INQ-10]
 * }</pre>
 *
 * <p>{@code but} changes the latest {@code raises} above, or the one that {@code of} names; {@code scenario} in place of
 * {@code raises} is any other. A map of entries lists some of them, or all below {@code complete}; the key is the id.
 *
 * @param all the scenarios that could be read, by file and line
 * @param diagnostics everything that is wrong in the files, by file, line and column
 */
public record Scenarios(List<Scenario> all, List<Diagnostic> diagnostics) {

    private static final String FOLDER = "scenarios/";

    /** Keeps the lists as they are. */
    public Scenarios {
        all = List.copyOf(all);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Reads the scenarios among the files of a pack. */
    public static Scenarios read(PackFiles files, Pack pack) {
        Diagnostics diagnostics = new Diagnostics();
        return read(new ScenarioFiles(), files, new KnownNames(pack, diagnostics), diagnostics);
    }

    /**
     * Reads the scenarios of a pack that may have mistakes of its own, so that theirs are known in the same run; what
     * only those other mistakes can explain is none.
     */
    public static Scenarios read(ReadPack read) {
        return read(read, new ScenarioFiles());
    }

    /** Reads the scenarios of a pack like {@link #read(ReadPack)}, but for those in files that were read before. */
    static Scenarios read(ReadPack read, ScenarioFiles before) {
        Diagnostics diagnostics = new Diagnostics();
        return read(before, read.files(), KnownNames.of(read, diagnostics), diagnostics);
    }

    private static Scenarios read(ScenarioFiles before, PackFiles files, KnownNames names, Diagnostics diagnostics) {
        List<Scenario> all = before.read(files.under(FOLDER), names, diagnostics);
        Map<String, Scenario> byName = new HashMap<>();
        for (Scenario scenario : all) {
            Scenario earlier = byName.putIfAbsent(scenario.name(), scenario);
            if (earlier != null) {
                diagnostics.add(
                        scenario.place(),
                        "The scenario '" + scenario.name() + "' stands at " + earlier.place() + " already",
                        "a name that says what is different here");
            }
        }
        return new Scenarios(all, diagnostics.list());
    }

    /** Every entity and field of the case file, as scenarios name them. */
    public static List<String> fields() {
        return Components.names();
    }

    /** Reads one file of scenarios only for what its reader asks for, whatever it says. */
    public static void listen(SourceFile source, Pack pack) {
        new ScenarioReader(source, new KnownNames(pack, source.diagnostics())).read();
    }

    /** The scenarios whose name has this in it, or the id of the rule that they are about, whatever its capital letters. */
    public List<Scenario> named(String partOfNameOrRule) {
        String part = partOfNameOrRule.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(scenario -> scenario.name().toLowerCase(Locale.ROOT).contains(part)
                        || scenario.rule().orElse("").toLowerCase(Locale.ROOT).equals(part))
                .toList();
    }
}
