package org.safeguardingrules.compiler.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.compiler.reader.YamlValue.Entries;
import org.safeguardingrules.compiler.reader.YamlValue.Items;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.State;
import org.safeguardingrules.pack.StepPeriod;

/** Reads something that rules can ask for. */
final class ActionReader {

    /** The first step is due when the action is; the others may have a row that says by when. */
    private static final List<State> LATER_STEPS = State.WAY.subList(1, State.WAY.size());

    private ActionReader() {}

    static Optional<Action> read(SourceFile source, String name, Fields fields) {
        Map<Jurisdiction, String> addressee = addressee(source, name, fields);
        String occasion = fields.text("occasion");
        List<Action.Completion> completedBy = fields.texts("completed by").stream()
                .map(ActionReader::completion)
                .toList();
        State metBy = fields.choice("met by", Arrays.asList(State.values()), State::word, State.DONE);
        List<StepPeriod> steps = steps(source, name, fields);
        Optional<String> current = fields.optionalText("current");
        List<String> waitsFor = fields.texts("waits for");
        Optional<String> rates = fields.optionalText("rates");
        boolean universal = fields.flag("universal");
        boolean contacts = fields.flag("contacts");
        Sensitivity sensitivity = fields.optionalChoice(
                        "sensitivity",
                        List.of(Sensitivity.OPEN, Sensitivity.THIRD_PARTY_CONFIDENTIAL, Sensitivity.VICTIM_SENSITIVE),
                        Sensitivity::word)
                .orElse(Sensitivity.OPEN);
        String mayKnow = fields.optionalText("may know").orElse("");
        Optional<String> consent = fields.optionalChoice("consent", List.of("no", "seek", "must"), word -> word);
        String safeContact = fields.optionalText("safe contact").orElse("");
        Optional<String> adverse = fields.optionalText("adverse");
        fields.done();
        return Optional.of(new Action(
                name,
                addressee,
                occasion,
                completedBy,
                metBy,
                steps,
                current,
                waitsFor,
                rates,
                universal,
                contacts,
                sensitivity.word(),
                mayKnow,
                consent.orElse(contacts ? "" : "no"),
                safeContact,
                adverse,
                fields.place()));
    }

    private static List<StepPeriod> steps(SourceFile source, String name, Fields fields) {
        List<StepPeriod> steps = new ArrayList<>();
        Optional<YamlValue> given = fields.value("steps");
        if (given.isEmpty()) {
            return steps;
        }
        if (!(given.get() instanceof Items items)) {
            source.diagnostics()
                    .add(
                            given.get().place(),
                            "'steps' of action '" + name + "' is no list",
                            "'- { step: answered, within: … , from: … , row: … }' lines below it");
            return steps;
        }
        for (YamlValue item : items.values()) {
            Fields step = Fields.of(source, "step of action '" + name + "'", item.place(), item);
            steps.add(new StepPeriod(
                    step.choice("step", LATER_STEPS, State::word, State.ANSWERED),
                    step.text("within"),
                    step.text("from"),
                    step.text("row"),
                    step.flag("of concern"),
                    nations(source, step),
                    item.place()));
            step.done();
        }
        return steps;
    }

    private static List<Jurisdiction> nations(SourceFile source, Fields step) {
        List<Jurisdiction> nations = new ArrayList<>();
        List<String> words = step.texts("nations");
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Place place = source.places().of(step.place(), "nations " + i);
            Arrays.stream(Jurisdiction.values())
                    .filter(nation -> nation.word().equals(word))
                    .findFirst()
                    .ifPresentOrElse(
                            nations::add,
                            () -> source.diagnostics()
                                    .add(
                                            place,
                                            "'" + word + "' is no nation",
                                            NearestWord.hint(
                                                    word,
                                                    Arrays.stream(Jurisdiction.values())
                                                            .map(Jurisdiction::word)
                                                            .toList(),
                                                    "'england' or 'wales'")));
        }
        return nations;
    }

    private static Action.Completion completion(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new Action.Completion(text, "")
                : new Action.Completion(
                        text.substring(0, colon).strip(),
                        text.substring(colon + 1).strip());
    }

    private static Map<Jurisdiction, String> addressee(SourceFile source, String name, Fields fields) {
        Map<Jurisdiction, String> addressee = new EnumMap<>(Jurisdiction.class);
        Optional<YamlValue> value = fields.value("addressee");
        if (value.isEmpty() || !(value.get() instanceof Entries)) {
            String all = fields.text("addressee");
            if (!all.isEmpty()) {
                addressee.put(Jurisdiction.ENGLAND, all);
            }
            return addressee;
        }
        Fields nations = Fields.of(
                source,
                "addressee of action '" + name + "'",
                source.places().of(fields.place(), "addressee"),
                value.get());
        for (Jurisdiction nation : Jurisdiction.values()) {
            nations.optionalText(nation.word()).ifPresent(text -> addressee.put(nation, text));
        }
        nations.text(Jurisdiction.ENGLAND.word());
        nations.done();
        return addressee;
    }
}
