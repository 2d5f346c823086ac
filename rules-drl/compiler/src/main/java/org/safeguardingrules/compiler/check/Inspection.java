package org.safeguardingrules.compiler.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.compiler.logic.Logic;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;

/** What the checks of one pack share: the pack, the vocabulary, and the names that may be used. */
final class Inspection {

    private final Draft draft;
    private final VocabularyTypes vocabulary;
    private final Diagnostics diagnostics;
    private final List<Diagnostic> found;
    private final Set<String> rows = new TreeSet<>();
    private final UsedNames names = new UsedNames();

    Inspection(Draft draft, VocabularyTypes vocabulary, Diagnostics diagnostics) {
        this.draft = draft;
        this.vocabulary = vocabulary;
        this.diagnostics = diagnostics;
        this.found = diagnostics.list();
        rows.addAll(draft.catalogue().rows().keySet());
        rows.addAll(draft.pack().aboutTheAdvice().keySet());
        draft.pack().rules().forEach(rule -> {
            rows.add(rule.id());
            rows.add(rule.row());
        });
    }

    Draft draft() {
        return draft;
    }

    Pack pack() {
        return draft.pack();
    }

    VocabularyTypes vocabulary() {
        return vocabulary;
    }

    /** The rules in which nothing wrong was found before this inspection. */
    List<Rule> flawlessRules() {
        Map<Place, Rule> rules = new LinkedHashMap<>();
        pack().rules().forEach(rule -> rules.put(rule.place(), rule));
        rules.keySet().removeAll(draft.misread());
        return List.copyOf(Flawless.of(rules, Rule::place, found).values());
    }

    /** The definitions, by name, in which nothing wrong was found before this inspection. */
    Map<String, Definition> flawlessDefinitions() {
        return Flawless.of(pack().definitions(), Definition::place, found);
    }

    /** What follows from the rules and definitions in which nothing wrong was found before this inspection. */
    Logic logic() {
        return new Logic(new PackLexicon(pack(), vocabulary, found));
    }

    /** Ids of rules and rows. */
    Set<String> rows() {
        return rows;
    }

    /** Whether all of a rule could be read, so that what it lacks is a mistake. */
    boolean isWhole(Rule rule) {
        return isWhole(rule.place());
    }

    /** Whether all of the entry that begins at this place could be read. */
    boolean isWhole(Place entry) {
        return !draft.misread().contains(entry);
    }

    /** Where a part of what begins at {@code owner} stands. */
    Place place(Place owner, String part) {
        return draft.places().of(owner, part);
    }

    /** Whether something is said of the line of a place already. */
    boolean speaksOf(Place place) {
        return diagnostics.list().stream()
                .map(Diagnostic::place)
                .anyMatch(said -> said.file().equals(place.file()) && said.line() == place.line());
    }

    void report(Place place, String what, String maybe) {
        diagnostics.add(place, what, maybe);
    }

    /**
     * Reports a name that is not among the known ones.
     *
     * @param folder folder of the pack where the known ones come from
     * @param what what the name is a name of, for example {@code action}
     */
    void known(String folder, String what, String name, Collection<String> known, Place place) {
        if (!known.contains(name) && known.stream().anyMatch(other -> name.endsWith(" " + other))) {
            diagnostics.unclear(place.file(), place.line());
        }
        String article = "aeiou".indexOf(what.charAt(0)) >= 0 ? "an " : "a ";
        String otherwise = article + what + " of this name has to be added in " + folder;
        use(
                folder,
                folder,
                name,
                known,
                () -> new Diagnostic(
                        place, "There is no " + what + " '" + name + "'", NearestWord.hint(name, known, otherwise)));
    }

    /** Reports a word that is not on its closed list. */
    void word(String word, String list, Place place) {
        Optional<Collection<String>> words = words(list);
        known("words", "word list", list, lists(), place);
        words.ifPresent(known -> use(
                "words",
                "word of " + list,
                word,
                known,
                () -> new Diagnostic(
                        place,
                        "'" + word + "' is no word of the list '" + list + "'",
                        NearestWord.hint(word, known, "one of its words"))));
    }

    /**
     * Notes the use of a name; reports it in the end where it is not known.
     *
     * @param folder folder or file of the pack where such names come from
     * @param kind what it is a name of
     */
    void use(String folder, String kind, String name, Collection<String> known, Supplier<Diagnostic> unknown) {
        if (!name.isEmpty() && !draft.brokenFolders().contains(folder)) {
            names.use(kind, name, known, unknown);
        }
    }

    /** Reports the names that are missing, once all checks have said which are used. */
    void reportMissing() {
        names.report(this::declaration, diagnostics);
    }

    private Optional<Place> declaration(String kind, String name) {
        return switch (kind) {
            case "definitions" -> Optional.of(pack().definition(name).place());
            case "parameters" -> Optional.of(pack().parameter(name).place());
            case "authorities" -> Optional.of(pack().authority(name).place());
            case "actions" -> Optional.ofNullable(pack().actions().get(name)).map(Action::place);
            default ->
                Optional.of(place(draft.packPlace(), kind + " " + name))
                        .filter(place -> !place.equals(draft.packPlace()));
        };
    }

    private Set<String> lists() {
        Set<String> lists = new TreeSet<>(ClosedLists.all().keySet());
        lists.addAll(pack().words().keySet());
        return lists;
    }

    /** Reports the name of a type of fact that there is not. */
    void type(String name, Place place) {
        if (!name.isEmpty() && vocabulary.type(name).isEmpty()) {
            report(
                    place,
                    "There is no type of fact '" + name + "'",
                    NearestWord.hint(name, vocabulary.typeNames(), "'Person' or 'Child'"));
        }
    }

    void authority(String id, Place place) {
        known("authorities", "authority", id, pack().authorities().keySet(), place);
    }

    void parameter(String name, Place place) {
        known("parameters", "parameter", name, pack().parameters().keySet(), place);
    }

    void action(String name, Place place) {
        known("actions", "action", name, pack().actions().keySet(), place);
    }

    void source(String id, Place place) {
        known("sources.yaml", "source", sourceId(id), pack().sources().keySet(), place);
    }

    /** The words of a closed list of the pack or of the case file. */
    Optional<Collection<String>> words(String list) {
        if (pack().words().containsKey(list)) {
            return Optional.of(pack().wordList(list).codes().keySet());
        }
        return Optional.ofNullable(ClosedLists.all().get(list));
    }

    /** A source's id without the place in it: {@code C1} for {@code C1(b)}. */
    private static String sourceId(String id) {
        int parenthesis = id.indexOf('(');
        return parenthesis < 0 ? id : id.substring(0, parenthesis);
    }
}
