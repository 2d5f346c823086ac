package org.safeguardingrules.audience;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Pack;

/**
 * The actions that a host shows to the person, each with the sentence that the pack has for the person.
 *
 * @param sentences the sentence of each action
 */
record Shown(Map<String, String> sentences) {

    /**
     * These actions of a pack.
     *
     * @throws IllegalArgumentException where one is not in the pack, is not open, or has no sentence for the person
     */
    static Shown of(Pack pack, Set<String> actions) {
        Map<String, String> sentences = new TreeMap<>();
        actions.forEach(name -> sentences.put(name, sentence(pack, name)));
        return new Shown(sentences);
    }

    private static String sentence(Pack pack, String name) {
        Action action = pack.actions().get(name);
        if (action == null) {
            throw refused(pack, "Pack " + pack.id() + " has no action '" + name + "'");
        }
        if (!action.sensitivity().equals(Sensitivity.OPEN.word())) {
            throw refused(pack, "The action '" + name + "' is " + action.sensitivity() + " and not open");
        }
        return pack.sentenceForThePerson(name)
                .orElseThrow(() -> refused(pack, "The action '" + name + "' has no sentence for the person"));
    }

    private static IllegalArgumentException refused(Pack pack, String why) {
        return new IllegalArgumentException(why + ", so it cannot be shown to the person. Maybe one of these is meant: "
                + pack.actions().values().stream()
                        .filter(action -> action.sensitivity().equals(Sensitivity.OPEN.word()))
                        .map(Action::name)
                        .filter(name -> pack.sentenceForThePerson(name).isPresent())
                        .collect(Collectors.joining("', '", "'", "'"))
                + ".");
    }

    /** The sentence for the person of an action that is shown. */
    Optional<String> sentence(String action) {
        return Optional.ofNullable(sentences.get(action));
    }
}
