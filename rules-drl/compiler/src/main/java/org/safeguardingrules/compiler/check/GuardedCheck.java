package org.safeguardingrules.compiler.check;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.casefile.Labels;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.WordList;

/**
 * What the list {@code guarded} keeps from readers: each label is one, and each kind below it is an entity of the case file,
 * a field that can be left out, or a field with a word that it can hold. A kind mistyped would guard nothing.
 */
final class GuardedCheck implements Check {

    private static final String LIST = "guarded";
    private static final List<String> LABELS =
            List.of(Sensitivity.THIRD_PARTY_CONFIDENTIAL.word(), Sensitivity.VICTIM_SENSITIVE.word());

    /** The fields whose words come from a list of the pack. */
    private static final Map<String, String> LISTS =
            Map.of("registration.code", "register", "referral.body", "referral body", "event.natures", "nature");

    @Override
    public void check(Inspection inspection) {
        WordList guarded = inspection.pack().words().get(LIST);
        if (guarded == null) {
            return;
        }
        guarded.codes().forEach((label, kinds) -> {
            Place place = inspection.place(inspection.draft().packPlace(), "word of " + LIST + " " + label);
            if (!LABELS.contains(label)) {
                inspection.report(
                        place, "'" + label + "' says of nobody who may see it", NearestWord.hint(label, LABELS, ""));
            }
            kinds.forEach(kind -> kind(inspection, kind, place));
        });
    }

    private static void kind(Inspection inspection, String kind, Place place) {
        Map<String, Type> fields = CaseFields.all().get(Labels.entity(kind));
        Optional<String> field = Labels.field(kind);
        Optional<String> word = Labels.word(kind);
        if (fields == null) {
            inspection.report(
                    place,
                    "The case file has no entity '" + Labels.entity(kind) + "', so '" + kind + "' guards nothing",
                    NearestWord.hint(Labels.entity(kind), CaseFields.all().keySet(), "'marac' or 'registration'"));
        } else if (field.isEmpty()) {
            return;
        } else if (!fields.containsKey(field.get())) {
            inspection.report(
                    place,
                    "The entity '" + Labels.entity(kind) + "' has no field '" + field.get() + "', so '" + kind
                            + "' guards nothing",
                    NearestWord.hint(field.get(), fields.keySet(), "another field of it"));
        } else if (word.isPresent()) {
            word(inspection, kind, fields.get(field.get()), word.get(), place);
        } else if (fields.get(field.get()) == String.class) {
            inspection.report(
                    place,
                    "Every record has '" + kind + "', so it cannot be left out alone",
                    "'" + kind + ": …' with a word, or '" + Labels.entity(kind) + "' for the whole record");
        }
    }

    private static void word(Inspection inspection, String kind, Type type, String word, Place place) {
        String field = Labels.entity(kind) + "." + Labels.field(kind).orElse("");
        if (LISTS.containsKey(field)) {
            inspection.word(word, LISTS.get(field), place);
            return;
        }
        Type held = type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
        String list = held instanceof Class<?> plain
                ? plain.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT)
                : "";
        if (ClosedLists.all().containsKey(list)) {
            inspection.word(word, list, place);
        }
    }
}
