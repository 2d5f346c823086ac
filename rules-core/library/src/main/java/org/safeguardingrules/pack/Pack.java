package org.safeguardingrules.pack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A rule pack: policy as data, and the name of the compiled rules that go with it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id id, for example {@code england-and-wales}
 * @param title title
 * @param version version
 * @param digest digest of everything in it, of the vocabulary's signature and of the engine's version
 * @param vocabulary signature of the vocabulary that it was compiled against
 * @param engine version of the engine that it was compiled for
 * @param compiledRules names of the classes that hold the compiled rules, one a rule file; empty where it is not compiled
 * @param earliest first day that it speaks of
 * @param rules the rules; a rule's number is its position
 * @param aboutTheAdvice rows about the advice itself, by id: their sentence, authority and duty, and no pattern
 * @param definitions definitions by name
 * @param parameters parameters by name
 * @param actions actions by name
 * @param authorities authorities by id
 * @param overriding what it says of decisions not to take an action; absent where none stands
 * @param relations which action stands in place of which
 * @param sources sources by id
 * @param words word lists by name
 * @param wording for each language, sentences by key
 * @param calendars working days by nation
 */
public record Pack(
        String id,
        String title,
        String version,
        String digest,
        String vocabulary,
        String engine,
        List<String> compiledRules,
        LocalDate earliest,
        List<Rule> rules,
        Map<String, Rule> aboutTheAdvice,
        Map<String, Definition> definitions,
        Map<String, Parameter> parameters,
        Map<String, Action> actions,
        Map<String, Authority> authorities,
        Optional<Overriding> overriding,
        List<Relation> relations,
        Map<String, Source> sources,
        Map<String, WordList> words,
        Map<String, Map<String, String>> wording,
        Map<Jurisdiction, Calendar> calendars) {

    /** What the key of a sentence for the person on probation begins with, before the name of its action. */
    public static final String TO_THE_PERSON = "to the person: ";

    /** Keeps everything in a settled order. */
    public Pack {
        compiledRules = List.copyOf(compiledRules);
        rules = List.copyOf(rules);
        aboutTheAdvice = sorted(aboutTheAdvice);
        definitions = sorted(definitions);
        parameters = sorted(parameters);
        actions = sorted(actions);
        authorities = sorted(authorities);
        relations = List.copyOf(relations);
        sources = sorted(sources);
        words = sorted(words);
        wording = sorted(wording);
        Map<Jurisdiction, Calendar> byNation = new EnumMap<>(Jurisdiction.class);
        byNation.putAll(calendars);
        calendars = Collections.unmodifiableMap(byNation);
    }

    /** This pack as compiled, or as it was before: what it was made from and for, and where its compiled rules are. */
    public Pack compiled(String newDigest, String newVocabulary, String newEngine, List<String> newCompiledRules) {
        return PackBuilder.builder(this)
                .digest(newDigest)
                .vocabulary(newVocabulary)
                .engine(newEngine)
                .compiledRules(newCompiledRules)
                .build();
    }

    private static <T> Map<String, T> sorted(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(map)));
    }

    /** The calendar of a nation; England's where the pack has none of its own. */
    public Calendar calendar(Jurisdiction nation) {
        Calendar own = calendars.get(nation);
        return own != null ? own : required(calendars.get(Jurisdiction.ENGLAND), "calendar", nation.word());
    }

    /** The parameter of this name. */
    public Parameter parameter(String name) {
        return required(parameters.get(name), "parameter", name);
    }

    /** The action of this name. */
    public Action action(String name) {
        return required(actions.get(name), "action", name);
    }

    /** The authority of this id. */
    public Authority authority(String authorityId) {
        return required(authorities.get(authorityId), "authority", authorityId);
    }

    /** The definition of this name. */
    public Definition definition(String name) {
        return required(definitions.get(name), "definition", name);
    }

    /** The word list of this name. */
    public WordList wordList(String name) {
        return required(words.get(name), "word list", name);
    }

    /** The sentence for a key in English; the key itself where there is none. */
    public String sentence(String key) {
        return wording.getOrDefault("en", Map.of()).getOrDefault(key, key);
    }

    /** The sentence by which the person on probation is told of an action, in English; empty where there is none. */
    public Optional<String> sentenceForThePerson(String action) {
        return Optional.ofNullable(wording.getOrDefault("en", Map.of()).get(TO_THE_PERSON + action));
    }

    private <T> T required(@Nullable T value, String what, String name) {
        if (value == null) {
            throw new IllegalArgumentException("Pack " + id + " has no " + what + " '" + name
                    + "'. Maybe it was made without the check that every compiled pack passes.");
        }
        return value;
    }
}
