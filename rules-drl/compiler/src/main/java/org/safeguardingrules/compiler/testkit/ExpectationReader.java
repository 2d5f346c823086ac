package org.safeguardingrules.compiler.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.compiler.reader.Fields;
import org.safeguardingrules.compiler.reader.SourceFile;
import org.safeguardingrules.compiler.reader.YamlValue;
import org.safeguardingrules.compiler.reader.YamlValue.Entries;
import org.safeguardingrules.compiler.reader.YamlValue.Items;
import org.safeguardingrules.compiler.reader.YamlValue.Text;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Place;

/** Reads what a scenario expects of the advice. */
final class ExpectationReader {

    private static final String REQUIRED = "required";
    private static final String NOT_REQUIRED = "not required";
    private static final String NOTHING_BUT = "nothing but";

    private final SourceFile source;
    private final KnownNames names;

    ExpectationReader(SourceFile source, KnownNames names) {
        this.source = source;
        this.names = names;
    }

    /** What a scenario expects; a kind of scenario that speaks for itself may leave out what its rule does. */
    Expectations read(Fields fields, ScenarioKind kind, Optional<String> rule) {
        List<Expectation> required = required(fields);
        List<String> notRequired = rules(fields, NOT_REQUIRED);
        boolean saysSo = required.stream().anyMatch(one -> rule.equals(Optional.of(one.rule())));
        if (rule.isPresent() && kind == ScenarioKind.RAISES && !fields.has(REQUIRED)) {
            required.add(new Expectation(rule.get(), Map.of(), fields.place()));
        }
        if (rule.isPresent() && kind == ScenarioKind.NEAR_MISS && !fields.has(NOT_REQUIRED) && !saysSo) {
            notRequired.add(rule.get());
        }
        return new Expectations(
                required,
                notRequired,
                fields.has(NOTHING_BUT) ? Optional.of(rules(fields, NOTHING_BUT)) : Optional.empty(),
                kinds(fields),
                rules(fields, "incomplete"),
                fields.optionalChoice("complete", List.of(true, false), Object::toString),
                fields(fields, "open questions"),
                fields(fields, "not supplied"));
    }

    private List<Expectation> required(Fields fields) {
        List<Expectation> required = new ArrayList<>();
        Optional<YamlValue> value = fields.value(REQUIRED);
        if (value.isPresent() && value.get() instanceof Items items) {
            items.values().forEach(item -> expectation(item).ifPresent(required::add));
        } else if (value.isPresent()) {
            report(value.get().place(), "'required' is no list", "'- RULE' lines below it");
        }
        return required;
    }

    private Optional<Expectation> expectation(YamlValue item) {
        if (item instanceof Text rule) {
            names.rule(rule.value(), rule.place());
            return Optional.of(new Expectation(rule.value(), Map.of(), rule.place()));
        }
        if (!(item instanceof Entries)) {
            report(item.place(), "A list inside 'required'", "'- { rule: …, about: … }'");
            return Optional.empty();
        }
        Fields fields = Fields.of(source, "required action", item.place(), item);
        String rule = fields.text("rule");
        if (!rule.isEmpty()) {
            names.rule(rule, place(fields, "rule"));
        }
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            fields.optionalText(detail.key(), detail.words())
                    .flatMap(text -> word(detail, text, place(fields, detail.key())))
                    .ifPresent(word -> details.put(detail, word));
        }
        if (details.containsKey(Detail.ACTION)) {
            names.action(details.get(Detail.ACTION), place(fields, Detail.ACTION.key()));
        }
        if (details.containsKey(Detail.DUE)) {
            fields.day(Detail.DUE.key());
        }
        fields.done();
        return rule.isEmpty() ? Optional.empty() : Optional.of(new Expectation(rule, details, item.place()));
    }

    private Optional<String> word(Detail detail, String text, Place place) {
        Optional<String> word = detail.read(text);
        if (word.isEmpty()) {
            report(
                    place,
                    "'" + text + "' is no word for '" + detail.key() + "'",
                    NearestWord.hint(text, detail.words(), "'" + detail.words().get(0) + "'"));
        }
        return word;
    }

    private List<String> rules(Fields fields, String key) {
        List<String> rules = new ArrayList<>(fields.texts(key));
        for (int i = 0; i < rules.size(); i++) {
            names.rule(rules.get(i), place(fields, key + " " + i));
        }
        return rules;
    }

    private List<String> fields(Fields fields, String key) {
        List<String> named = fields.texts(key);
        for (int i = 0; i < named.size(); i++) {
            names.field(named.get(i), place(fields, key + " " + i));
        }
        return named;
    }

    private List<Kind> kinds(Fields fields) {
        List<Kind> kinds = new ArrayList<>();
        List<String> words = fields.texts("kinds absent");
        List<String> known = Detail.KIND.words();
        for (int i = 0; i < words.size(); i++) {
            Optional<String> word = word(Detail.KIND, words.get(i), place(fields, "kinds absent " + i));
            word.ifPresent(found -> kinds.add(Arrays.asList(Kind.values()).get(known.indexOf(found))));
        }
        return kinds;
    }

    private Place place(Fields fields, String key) {
        return source.places().of(fields.place(), key);
    }

    private void report(Place place, String what, String maybe) {
        source.diagnostics().add(place, what, maybe);
    }
}
