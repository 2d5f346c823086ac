package org.safeguardingrules.compiler.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.safeguardingrules.compiler.catalogue.Catalogue;
import org.safeguardingrules.compiler.catalogue.Catalogue.Row;
import org.safeguardingrules.compiler.catalogue.Change;
import org.safeguardingrules.compiler.check.Draft;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.compiler.diagnostic.Places;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.Calendar;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Relation;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Source;
import org.safeguardingrules.pack.WordList;

/** Reads the files of a pack, each by its own reader, into one draft. */
final class PackReader {

    private static final int MOST_LINES = 300;

    static final Place PACK = new Place("pack.yaml", 1, 1);

    private final PackFiles files;
    private final Diagnostics diagnostics;
    private final Asking asking;
    private final Places places = new Places();
    private final Set<Place> misread = new HashSet<>();
    private final Set<String> brokenFolders = new HashSet<>();
    private final FrontPage frontPage;

    PackReader(PackFiles files, Diagnostics diagnostics) {
        this(files, diagnostics, Asking.NOBODY);
    }

    PackReader(PackFiles files, Diagnostics diagnostics, Asking asking) {
        this.files = files;
        this.diagnostics = diagnostics;
        this.asking = asking;
        this.frontPage = FrontPage.read(files, source("pack.yaml"));
        if (diagnostics.count() > 0) {
            brokenFolders.add("pack.yaml");
        }
    }

    /** Full name of the class that a compiled pack is loaded by. */
    String className() {
        return frontPage.className();
    }

    /** Reads everything but the scenarios. */
    Draft read() {
        files.texts().keySet().stream()
                .filter(path -> FileKind.of(path).isEmpty())
                .forEach(path -> diagnostics.add(
                        new Place(path, 1, 1), "The file '" + path + "' has no place in a pack", FileKind.hint(path)));
        FolderEntries<Row> rows = folder(FileKind.ROWS, "rows.yaml", "row", SmallReaders::row);
        Pack pack = new Pack(
                frontPage.id(),
                frontPage.title(),
                frontPage.version(),
                "",
                "",
                "",
                List.of(),
                frontPage.earliest(),
                rules(),
                this.<Rule>folder(FileKind.ADVICE, "advice.yaml", "row", AdviceRowReader::read)
                        .entries(),
                this.<Definition>folder(
                                FileKind.DEFINITIONS,
                                "definitions",
                                "definition",
                                new DefinitionReader(frontPage.earliest())::read)
                        .entries(),
                this.<Parameter>folder(FileKind.PARAMETERS, "parameters", "parameter", ParameterReader::read)
                        .entries(),
                this.<Action>folder(FileKind.ACTIONS, "actions", "action", ActionReader::read)
                        .entries(),
                this.<Authority>folder(FileKind.AUTHORITIES, "authorities", "authority", AuthorityReader::read)
                        .entries(),
                frontPage.overriding(),
                relations(),
                this.<Source>folder(FileKind.SOURCES, "sources.yaml", "source", SmallReaders::source)
                        .entries(),
                this.<WordList>folder(FileKind.WORDS, "words", "word list", SmallReaders::wordList)
                        .entries(),
                wording(),
                calendars());
        Catalogue catalogue = new Catalogue(
                rows.entries(),
                changes(),
                frontPage.universal(),
                frontPage.often(),
                frontPage.nothingMore(),
                frontPage.neverCovered(),
                frontPage.style());
        return new Draft(pack, places, misread, brokenFolders, catalogue, PACK);
    }

    private <T> FolderEntries<T> folder(
            FileKind kind, String folder, String what, FolderEntries.EntryReader<T> reader) {
        FolderEntries<T> entries = new FolderEntries<>(what, reader);
        paths(kind).forEach(path -> entries.read(source(path)));
        misread.addAll(entries.misread());
        if (entries.isBroken()) {
            brokenFolders.add(folder);
        }
        return entries;
    }

    private List<String> paths(FileKind kind) {
        return files.texts().keySet().stream()
                .filter(path -> FileKind.of(path).equals(Optional.of(kind)))
                .toList();
    }

    private SourceFile source(String path) {
        return new SourceFile(path, files.texts().getOrDefault(path, ""), diagnostics, places, asking);
    }

    /** The rules in the order of their ids, which no moving of files changes, each with its number. */
    private List<Rule> rules() {
        List<ReadRule> read = new ArrayList<>();
        for (String path : paths(FileKind.RULES)) {
            int before = diagnostics.count();
            int lines = files.lines(path).size();
            if (lines > MOST_LINES) {
                diagnostics.add(
                        new Place(path, MOST_LINES + 1, 1),
                        "The file has " + lines + " lines, more than " + MOST_LINES,
                        "two files, each with a theme of its own");
            }
            read.addAll(DrlReader.read(source(path)));
            if (diagnostics.count() > before) {
                brokenFolders.add("rules");
            }
        }
        read.stream()
                .filter(rule -> !rule.whole())
                .forEach(rule -> misread.add(rule.rule().place()));
        List<Rule> ordered = read.stream()
                .map(ReadRule::rule)
                .sorted(Comparator.comparing(Rule::id)
                        .thenComparing(rule -> rule.place().file())
                        .thenComparing(rule -> rule.place().line()))
                .toList();
        List<Rule> numbered = new ArrayList<>();
        for (Rule rule : ordered) {
            numbered.add(numbered(rule, numbered.size()));
        }
        return numbered;
    }

    private static Rule numbered(Rule rule, int number) {
        return new Rule(
                number,
                rule.id(),
                rule.sentence(),
                rule.theme(),
                rule.authority(),
                rule.priority(),
                rule.from(),
                rule.until(),
                rule.datedBy(),
                rule.off(),
                rule.mayGo(),
                rule.patterns(),
                rule.duties(),
                rule.place());
    }

    private List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        paths(FileKind.RELATIONS).forEach(path -> relations.addAll(RelationReader.read(source(path))));
        return relations;
    }

    private List<Change> changes() {
        int before = diagnostics.count();
        List<Change> changes = paths(FileKind.TIMELINE).stream()
                .flatMap(path -> ChangeReader.read(source(path)).stream())
                .toList();
        if (diagnostics.count() > before) {
            brokenFolders.add("timeline.yaml");
        }
        return changes;
    }

    private Map<String, Map<String, String>> wording() {
        Map<String, Map<String, String>> wording = new TreeMap<>();
        for (String path : paths(FileKind.WORDING)) {
            String language = path.split("/")[1];
            SmallReaders.wording(source(path), wording.computeIfAbsent(language, any -> new TreeMap<>()), language);
        }
        return wording;
    }

    private Map<Jurisdiction, Calendar> calendars() {
        Map<Jurisdiction, Calendar> calendars = new EnumMap<>(Jurisdiction.class);
        for (String path : paths(FileKind.CALENDARS)) {
            Optional<Calendar> calendar = CalendarReader.read(source(path));
            if (calendar.isEmpty()) {
                brokenFolders.add("calendars");
            } else {
                for (Jurisdiction nation : List.of(Jurisdiction.ENGLAND, Jurisdiction.WALES)) {
                    if (path.contains(nation.word())) {
                        calendars.merge(nation, calendar.get(), (shared, own) -> own);
                    }
                }
            }
        }
        if (!calendars.containsKey(Jurisdiction.ENGLAND) && !brokenFolders.contains("calendars")) {
            diagnostics.add(PACK, "The pack has no calendar", "a file calendars/england-and-wales.csv");
        }
        return calendars;
    }
}
