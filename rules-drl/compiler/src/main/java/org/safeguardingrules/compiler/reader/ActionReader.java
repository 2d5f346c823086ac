package org.safeguardingrules.compiler.reader;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.compiler.reader.YamlValue.Entries;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.State;

/** Reads something that rules can ask for. */
final class ActionReader {

    private ActionReader() {}

    static Optional<Action> read(SourceFile source, String name, Fields fields) {
        Map<Jurisdiction, String> addressee = addressee(source, name, fields);
        String occasion = fields.text("occasion");
        List<Action.Completion> completedBy = fields.texts("completed by").stream()
                .map(ActionReader::completion)
                .toList();
        State metBy = fields.choice("met by", Arrays.asList(State.values()), State::word, State.DONE);
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
