package org.safeguardingrules.compiler.testkit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.pack.Place;

/**
 * One action that a scenario requires: that some action rests on a row or rule, with these details.
 *
 * @param rule id of a row or a rule
 * @param details what is said of the action; the rest may be anything
 * @param place where it stands
 */
record Expectation(String rule, Map<Detail, String> details, Place place) {

    Expectation {
        Map<Detail, String> sorted = new EnumMap<>(Detail.class);
        sorted.putAll(details);
        details = Collections.unmodifiableMap(sorted);
    }

    /** Whether an action that is met already counts: only where the scenario says how far it has come. */
    boolean countsMet() {
        return details.containsKey(Detail.STATE);
    }

    /** How many details differ. */
    long differences(RequiredAction action) {
        return details.entrySet().stream()
                .filter(detail -> !detail.getKey().of(action, rule).equals(detail.getValue()))
                .count();
    }

    /** What is expected, in words. */
    String inWords() {
        return details.isEmpty()
                ? "an action that is not met"
                : details.entrySet().stream()
                        .map(detail -> detail.getKey().key() + " " + detail.getValue())
                        .collect(Collectors.joining(", "));
    }
}
