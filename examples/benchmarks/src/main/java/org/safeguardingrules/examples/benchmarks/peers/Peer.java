package org.safeguardingrules.examples.benchmarks.peers;

import java.util.List;
import org.safeguardingrules.engine.Engine;
import org.safeguardingrules.examples.benchmarks.slice.Slice;
import org.safeguardingrules.pack.Rule;

/** The rule engines that the library is compared with. */
public enum Peer {
    DROOLS_CLASSIC("Drools as documented", "DroolsContainer$Classic", List.of("ruleunits", "kie-dmn")),
    DROOLS_EXECUTABLE_MODEL(
            "Drools executable model from a container",
            "DroolsContainer$ExecutableModel",
            List.of("drools-mvel-10", "mvel2", "ruleunits", "kie-dmn")),
    RULE_UNITS("Drools rule units", "RuleUnits", List.of("drools-mvel-10", "mvel2", "kie-dmn")),
    EASY_RULES("Easy Rules", "EasyRules", List.of()),
    EVRETE("Evrete", "Evrete", List.of()),
    DMN("DMN, rules of one pattern", "DmnTables", List.of("drools-mvel-10", "mvel2", "ruleunits"));

    private final String title;
    private final String className;
    private final List<String> without;

    Peer(String title, String className, List<String> without) {
        this.title = title;
        this.className = className;
        this.without = without;
    }

    /** What tables call it. */
    public String title() {
        return title;
    }

    /** Those of these rules that it can run. */
    public List<Rule> among(List<Rule> rules) {
        return this == DMN ? Slice.ofOnePattern(rules) : rules;
    }

    /** It, running these rules. */
    public Engine engine(List<Rule> rules) {
        return PeerLoader.engine(className, without, rules);
    }
}
