package org.safeguardingrules.compiler.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.compiler.catalogue.Catalogue;
import org.safeguardingrules.compiler.catalogue.Style;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;

/**
 * What people read: each sentence belongs to an action or a row that exists, one for the person to an open action, none is longer than the pack allows, and none
 * in English says a word that the pack keeps out, because it says who fell short and not what is asked.
 */
final class WordingCheck implements Check {

    private static final String ENGLISH = "en";

    @Override
    public void check(Inspection inspection) {
        Catalogue catalogue = inspection.draft().catalogue();
        Place pack = inspection.draft().packPlace();
        inspection
                .pack()
                .wording()
                .forEach((language, sentences) -> sentences.forEach((key, sentence) -> {
                    Place place = inspection.place(pack, "wording " + language + " " + key);
                    key(inspection, key, place);
                    length(inspection, catalogue.style(), sentence, place);
                    if (language.equals(ENGLISH)) {
                        words(inspection, catalogue.style(), sentence, place);
                    }
                }));
        for (Rule rule : inspection.pack().rules()) {
            length(inspection, catalogue.style(), rule.sentence(), rule.place());
            words(inspection, catalogue.style(), rule.sentence(), rule.place());
        }
        for (Map.Entry<String, Catalogue.Row> row : catalogue.rows().entrySet()) {
            words(inspection, catalogue.style(), row.getValue().title(), inspection.place(pack, "row " + row.getKey()));
        }
    }

    private static void key(Inspection inspection, String key, Place place) {
        if (key.startsWith(Pack.TO_THE_PERSON)) {
            toThePerson(inspection, key.substring(Pack.TO_THE_PERSON.length()), place);
            return;
        }
        List<String> known = new ArrayList<>(inspection.pack().actions().keySet());
        known.addAll(inspection.rows());
        boolean unsure = inspection.draft().brokenFolders().contains("actions")
                || inspection.draft().brokenFolders().contains("rules");
        if (!unsure) {
            inspection.known("actions", "action or row", key, known, place);
        }
    }

    /** Only what is open is ever said to the person, so a sentence for anything else would be a promise not kept. */
    private static void toThePerson(Inspection inspection, String name, Place place) {
        inspection.action(name, place);
        Action action = inspection.pack().actions().get(name);
        if (action != null && !action.sensitivity().equals(Sensitivity.OPEN.word())) {
            inspection.report(
                    place,
                    "The action '" + name + "' is " + action.sensitivity() + " and has a sentence for the person",
                    "another action, or no sentence: only what is open is shown to the person");
        }
    }

    private static void length(Inspection inspection, Style style, String sentence, Place place) {
        int words = sentence.isBlank() ? 0 : sentence.strip().split("\\s+").length;
        if (words > style.mostWords()) {
            inspection.report(
                    place,
                    "The sentence '" + sentence + "' has " + words + " words, more than " + style.mostWords(),
                    "two sentences, or only what is asked and why");
        }
    }

    private static void words(Inspection inspection, Style style, String sentence, Place place) {
        for (Map.Entry<String, String> kept : style.instead().entrySet()) {
            Matcher found = Pattern.compile(
                            "\\b" + Pattern.quote(kept.getKey()) + "(s|ed|ing)?\\b", Pattern.CASE_INSENSITIVE)
                    .matcher(sentence);
            if (found.find()) {
                inspection.report(
                        place,
                        "'" + found.group() + "' in '" + sentence + "' is not this pack's way to speak",
                        kept.getValue());
            }
        }
    }
}
