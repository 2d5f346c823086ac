package org.safeguardingrules.compiler.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.UnusableCaseFile;
import org.safeguardingrules.casefile.UnusableCaseFile.Problem;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.compiler.reader.Fields;
import org.safeguardingrules.compiler.reader.SourceFile;
import org.safeguardingrules.compiler.reader.YamlReader;
import org.safeguardingrules.compiler.reader.YamlValue;
import org.safeguardingrules.compiler.reader.YamlValue.Entries;
import org.safeguardingrules.compiler.reader.YamlValue.Items;
import org.safeguardingrules.compiler.testkit.Scenario.Circumstances;
import org.safeguardingrules.json.CaseFileJson;
import org.safeguardingrules.pack.Place;

/** Reads one file of scenarios; everything wrong in it is reported in one run. */
final class ScenarioReader {

    private static final List<String> KINDS = List.of("raises", "near miss", "unknown", "scenario");

    private final SourceFile source;
    private final KnownNames names;
    private final ExpectationReader expectations;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private boolean raisesUnread;

    /** A scenario that others may change; itself absent where it could not be read. */
    private record Draft(
            String name,
            ScenarioKind kind,
            Entries caseTree,
            Circumstances circumstances,
            Optional<Scenario> scenario) {}

    ScenarioReader(SourceFile source, KnownNames names) {
        this.source = source;
        this.names = names;
        this.expectations = new ExpectationReader(source, names);
    }

    /** The scenarios that could be read, in the order of the file. */
    List<Scenario> read() {
        Optional<YamlValue> value = YamlReader.read(source);
        if (value.isEmpty()) {
            return List.of();
        }
        Fields file = Fields.of(source, "scenario file", new Place(source.path(), 1, 1), value.get());
        Optional<String> rule = file.optionalText("rule");
        rule.ifPresent(id -> names.rule(id, source.places().of(file.place(), "rule")));
        Optional<YamlValue> scenarios = file.value("scenarios");
        if (scenarios.isPresent() && scenarios.get() instanceof Items items) {
            boolean named = rule.isPresent() || file.hasStrangers();
            items.values().forEach(item -> scenario(item, rule, named));
        } else if (file.has("scenarios")) {
            report(file.keyPlace("scenarios"), "'scenarios' is no list", "'- raises: …' lines below it");
        } else {
            file.missing("scenarios");
        }
        file.done();
        return drafts.stream().flatMap(draft -> draft.scenario().stream()).toList();
    }

    private void scenario(YamlValue item, Optional<String> rule, boolean named) {
        Fields fields = Fields.of(source, "scenario", item.place(), item);
        if (!(item instanceof Entries)) {
            return;
        }
        List<ScenarioKind> kinds = new ArrayList<>();
        for (ScenarioKind kind : ScenarioKind.values()) {
            if (fields.has(kind.word())) {
                kinds.add(kind);
            }
        }
        if (kinds.size() != 1) {
            Optional<String> mistyped = fields.keys().stream()
                    .filter(key -> kinds.isEmpty() && NearestWord.to(key, KINDS).isPresent())
                    .findFirst();
            unread(mistyped.flatMap(fields::optionalText).orElse(""), ScenarioKind.RAISES);
            report(
                    mistyped.map(fields::keyPlace).orElse(item.place()),
                    mistyped.map(key -> "'" + key + "' is no kind of scenario")
                            .orElse(kinds.isEmpty() ? "The scenario has no name" : "The scenario has two names"),
                    mistyped.flatMap(key -> NearestWord.to(key, KINDS))
                            .map(kind -> "'" + kind + "'")
                            .orElse("one of '" + String.join(": …', '", KINDS) + ": …'"));
            return;
        }
        int before = source.diagnostics().count();
        ScenarioKind kind = kinds.get(0);
        String name = fields.text(kind.word());
        if (kind != ScenarioKind.FREE && !named) {
            report(
                    fields.keyPlace(kind.word()),
                    "'" + kind.word() + "' in a file that names no rule",
                    "'rule: …' at the top of the file, or 'scenario: …'");
        }
        Optional<Draft> base = fields.has("but") || fields.has("of") ? base(fields) : Optional.empty();
        Optional<Entries> caseTree = caseTree(fields, kind, base);
        Optional<Circumstances> circumstances = circumstances(fields, base);
        int changes = changes(fields, base, circumstances);
        Expectations expected = expectations.read(fields, kind, rule);
        boolean wholeSoFar = source.diagnostics().count() == before && !fields.hasStrangers();
        if (expected.isEmpty() && wholeSoFar && (kind != ScenarioKind.NEAR_MISS || rule.isPresent())) {
            report(item.place(), "The scenario expects nothing", "'required: [ … ]' or 'not required: [ … ]'");
        }
        fields.done();
        if (caseTree.isEmpty() || circumstances.isEmpty()) {
            unread(name, kind);
        } else {
            raisesUnread &= kind != ScenarioKind.RAISES;
        }
        if (caseTree.isPresent() && circumstances.isPresent()) {
            Place place = fields.keyPlace(kind.word());
            boolean whole = base.isEmpty() || base.get().scenario().isPresent();
            Optional<Scenario> scenario = caseFile(caseTree.get())
                    .filter(caseFile -> whole && !name.isEmpty())
                    .map(caseFile -> new Scenario(
                            place,
                            rule,
                            kind,
                            name,
                            circumstances.get(),
                            caseFile,
                            expected,
                            base.flatMap(Draft::scenario),
                            changes));
            drafts.add(new Draft(name, kind, caseTree.get(), circumstances.get(), scenario));
        }
    }

    /** Remembers a scenario that cannot be changed, so that nobody is told that there is none. */
    private void unread(String name, ScenarioKind kind) {
        unread.add(name);
        raisesUnread |= kind == ScenarioKind.RAISES;
    }

    /** The scenario that is changed: the one that is named, else the latest that raises. */
    private Optional<Draft> base(Fields fields) {
        Optional<String> of = fields.optionalText("of");
        if (of.isEmpty()) {
            Optional<Draft> latest = drafts.stream()
                    .filter(draft -> draft.kind() == ScenarioKind.RAISES)
                    .reduce((first, second) -> second);
            if (raisesUnread) {
                return Optional.empty();
            }
            if (latest.isEmpty()) {
                report(
                        fields.keyPlace("but"),
                        "'but' changes nothing: no 'raises' stands above",
                        "'of: …' with the name of another scenario above, or a 'case: …' of its own");
            }
            return latest;
        }
        List<Draft> named =
                drafts.stream().filter(draft -> draft.name().equals(of.get())).toList();
        List<Draft> found = named.isEmpty()
                ? drafts.stream()
                        .filter(draft -> small(draft.name()).contains(small(of.get())))
                        .toList()
                : named;
        if (found.isEmpty() && unread.stream().anyMatch(name -> small(name).contains(small(of.get())))) {
            return Optional.empty();
        }
        if (found.size() != 1) {
            report(
                    source.places().of(fields.place(), "of"),
                    (found.isEmpty() ? "No scenario above is called '" : "Several scenarios above are called '")
                            + of.get() + "'",
                    NearestWord.hint(
                            of.get(),
                            drafts.stream().map(Draft::name).toList(),
                            "the whole name of one that stands above in this file"));
            return Optional.empty();
        }
        return Optional.of(found.get(0));
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private Optional<Entries> caseTree(Fields fields, ScenarioKind kind, Optional<Draft> base) {
        Optional<YamlValue> own = fields.value("case");
        Optional<YamlValue> but = fields.value("but");
        if (own.isPresent() && fields.has("but")) {
            report(fields.keyPlace("case"), "Both 'case' and 'but'", "one of them: 'but' changes a case above");
        }
        if (but.isPresent() && !(but.get() instanceof Entries)) {
            report(but.get().place(), "'but' is no map", "'{ children.c1.contactWithPerson: no }'");
            return Optional.empty();
        }
        if (base.isPresent()) {
            Changes changes = new Changes(source.diagnostics());
            return Optional.of(
                    but.isPresent() && but.get() instanceof Entries map
                            ? changes.apply(base.get().caseTree(), map)
                            : base.get().caseTree());
        }
        if (own.isPresent() && own.get() instanceof Entries map) {
            return Optional.of(map);
        }
        if (own.isPresent()) {
            report(own.get().place(), "'case' is no map", "'children: …' and other lines, indented below it");
        } else if (!fields.has("but") && !fields.has("of")) {
            fields.missing(kind == ScenarioKind.NEAR_MISS ? "but" : "case");
        }
        return Optional.empty();
    }

    private Optional<Circumstances> circumstances(Fields fields, Optional<Draft> base) {
        Optional<Circumstances> others = base.map(Draft::circumstances);
        boolean lost = others.isEmpty() && (fields.has("but") || fields.has("of"));
        if (lost && !fields.has("as at")) {
            return Optional.empty();
        }
        boolean dated = fields.has("as at") || others.isEmpty();
        Optional<LocalDate> asAt = dated ? fields.day("as at") : others.map(Circumstances::asAt);
        Optional<LocalDate> knownAt =
                fields.has("known at") ? fields.day("known at") : dated ? asAt : others.map(Circumstances::knownAt);
        List<String> switchedOn = fields.has("switched on")
                ? fields.texts("switched on")
                : others.map(Circumstances::switchedOn).orElse(List.of());
        if (fields.has("switched on")) {
            for (int i = 0; i < switchedOn.size(); i++) {
                names.switchedOn(switchedOn.get(i), source.places().of(fields.place(), "switched on " + i));
            }
        }
        return asAt.flatMap(day -> knownAt.map(known -> new Circumstances(day, known, switchedOn)));
    }

    /** How many facts differ from the base; the days and the rules that are switched on count as one each. */
    private static int changes(Fields fields, Optional<Draft> base, Optional<Circumstances> circumstances) {
        int paths = fields.value("but")
                .map(but -> but instanceof Entries map ? map.entries().size() : 0)
                .orElse(0);
        boolean sameDays = base.isEmpty()
                || circumstances.isEmpty()
                || base.get().circumstances().equals(circumstances.get());
        return sameDays ? paths : paths + 1;
    }

    private Optional<CaseFile> caseFile(Entries caseTree) {
        CaseText text = CaseExpansion.of(caseTree);
        try {
            return Optional.of(CaseFileJson.read(text.json()));
        } catch (UnusableCaseFile e) {
            e.problems().stream().filter(problem -> !isConsequence(problem, e)).forEach(problem -> {
                if (isStranger(problem)) {
                    source.diagnostics().unclearFrom(text.place(problem.path(), caseTree.place()));
                }
                report(text.place(problem.path(), caseTree.place()), capital(problem.what()), hint(problem));
            });
            return Optional.empty();
        }
    }

    /** Whether something is missing of what is no property at all. */
    private static boolean isConsequence(Problem problem, UnusableCaseFile all) {
        return problem.what().endsWith(" is missing")
                && all.problems().stream()
                        .anyMatch(other -> isStranger(other) && problem.path().startsWith(other.path()));
    }

    private static boolean isStranger(Problem problem) {
        return problem.what().contains(" is no property of ");
    }

    /** The hint to a problem of the case file, which speaks of JSON, where numbers stand without quotes. */
    private static String hint(Problem problem) {
        return problem.what().endsWith(" is no number")
                ? "a whole number in digits, as in 14"
                : problem.hint().replaceFirst("^Maybe ", "").replaceFirst("\\.$", "");
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private void report(Place place, String what, String maybe) {
        source.diagnostics().add(place, what, maybe);
    }
}
