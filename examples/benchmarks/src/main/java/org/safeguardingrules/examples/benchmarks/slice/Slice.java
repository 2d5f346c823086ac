package org.safeguardingrules.examples.benchmarks.slice;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Rule;

/** Forty rules of the shipped pack that together use every construct that it uses: what all engines are compared on. */
public final class Slice {

    /** Their ids, in the order of the catalogue. */
    public static final List<String> IDS = List.of(
            "ADS-01",
            "ADS-03",
            "ADS-05",
            "CHC-01",
            "CHC-02",
            "CHC-03",
            "CHC-04",
            "CHC-04.3",
            "CHC-05",
            "CHC-07",
            "CHC-08",
            "CHC-13W.3",
            "CMP-01",
            "CMP-03",
            "CRF-05.4",
            "CRF-06",
            "DAR-01.2",
            "DAR-02",
            "DAR-04",
            "DAR-10",
            "DAR-10.3",
            "DAR-14.4",
            "DAR-16",
            "DAR-20",
            "DRF-01",
            "DRF-03.4",
            "DRF-05",
            "DRF-07.3",
            "DRF-11.3",
            "ESC-06.2",
            "INQ-01",
            "INQ-03.2",
            "INQ-06.5",
            "INQ-10",
            "REL-02.8",
            "REL-03.2",
            "REV-02",
            "REV-03",
            "REV-03.2",
            "REV-11");

    private Slice() {}

    /** The rules of the slice. */
    public static List<Rule> of(Pack pack) {
        Map<String, Rule> rules = pack.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        return IDS.stream().map(id -> required(rules, id)).toList();
    }

    /** Those of some rules that look for one fact alone. */
    public static List<Rule> ofOnePattern(List<Rule> rules) {
        return rules.stream()
                .filter(rule ->
                        rule.patterns().size() == 1 && rule.patterns().get(0).quantifier() == Pattern.Quantifier.ONE)
                .toList();
    }

    private static Rule required(Map<String, Rule> rules, String id) {
        Rule rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException(
                    "The pack has no rule " + id + " any more. Maybe choose another one that is built alike.");
        }
        return rule;
    }
}
