package org.safeguardingrules.compiler.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.compiler.check.Terms.Given;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Place;

/** Definitions: said of a type of fact, over members that answer, with days that ascend. */
final class DefinitionsCheck implements Check {

    private static final String UNKNOWN = "unknown";

    @Override
    public void check(Inspection inspection) {
        for (Definition definition : inspection.pack().definitions().values()) {
            inspection.authority(definition.authority(), inspection.place(definition.place(), "authority"));
            LocalDate earlier = null;
            for (int i = 0; i < definition.versions().size(); i++) {
                LocalDate from = definition.versions().get(i).from();
                if (earlier != null && !earlier.isBefore(from)) {
                    inspection.report(
                            inspection.place(definition.place(), "version " + i),
                            "The version of " + from + " stands after that of " + earlier,
                            "the earliest day first, each day once");
                }
                earlier = from;
            }
            Optional<Class<?>> type = inspection.vocabulary().type(definition.of());
            inspection.type(definition.of(), inspection.place(definition.place(), "of"));
            type.ifPresent(found ->
                    definition.versions().forEach(version -> derivation(inspection, version.derivation(), found)));
        }
    }

    private static void derivation(Inspection inspection, Derivation derivation, Class<?> type) {
        Terms terms = new Terms(inspection);
        if (derivation instanceof Derivation.AnyOf any) {
            any.parts().forEach(part -> derivation(inspection, part, type));
        } else if (derivation instanceof Derivation.AllOf all) {
            all.parts().forEach(part -> derivation(inspection, part, type));
        } else if (derivation instanceof Derivation.NotOf not) {
            derivation(inspection, not.part(), type);
        } else if (derivation instanceof Derivation.Member member) {
            kind(inspection, terms.follow(member.answer(), type, Map.of()), ValueKind.ANSWER, member.place());
        } else if (derivation instanceof Derivation.Word word) {
            Optional<Given> given = terms.follow(word.word(), type, Map.of());
            if (kind(inspection, given, ValueKind.WORD, word.place())) {
                for (int i = 0; i < word.among().size(); i++) {
                    String one = word.among().get(i);
                    Place place = inspection.place(word.place(), "word " + i);
                    if (one.equals(UNKNOWN)) {
                        inspection.report(
                                place,
                                "A definition compares with 'unknown', which it answers anyway",
                                "the other words only");
                    } else {
                        inspection.word(one, given.map(Given::list).orElse(""), place);
                    }
                }
            }
        }
    }

    private static boolean kind(Inspection inspection, Optional<Given> given, ValueKind expected, Place place) {
        if (given.isEmpty() || given.get().kind() == expected) {
            return given.isPresent();
        }
        ValueKind kind = given.get().kind();
        String maybe = kind == ValueKind.ANSWER
                ? "the member by itself"
                : kind.use().replace(", then .yes or .notRuledOut", "");
        inspection.report(
                place,
                "'" + given.get().member().getName() + "' is " + kind.shown() + " where " + expected.shown()
                        + " should be",
                maybe);
        return false;
    }
}
