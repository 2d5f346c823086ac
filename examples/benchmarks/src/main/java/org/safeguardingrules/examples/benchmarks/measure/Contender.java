package org.safeguardingrules.examples.benchmarks.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.engine.Binder;
import org.safeguardingrules.engine.DirectEngine;
import org.safeguardingrules.engine.DroolsEngine;
import org.safeguardingrules.engine.Engine;
import org.safeguardingrules.engine.Interpreter;
import org.safeguardingrules.examples.benchmarks.byhand.HandWritten;
import org.safeguardingrules.examples.benchmarks.peers.Peer;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Rule;

/** Everything that evaluates the same rules over the same facts. The first is what all are compared with. */
public enum Contender {
    PLAIN("plain Java from the tree"),
    BY_HAND("plain Java by hand"),
    DROOLS("this library, Drools"),
    DIRECT("this library, own engine"),
    INTERPRETER("this library, interpreter"),
    DROOLS_CLASSIC(Peer.DROOLS_CLASSIC),
    DROOLS_EXECUTABLE_MODEL(Peer.DROOLS_EXECUTABLE_MODEL),
    RULE_UNITS(Peer.RULE_UNITS),
    EASY_RULES(Peer.EASY_RULES),
    EVRETE(Peer.EVRETE),
    DMN(Peer.DMN);

    /** The engines that a host gets. */
    static final List<Contender> SHIPPED = List.of(DIRECT, DROOLS);

    /** What a host may run every day, and what it is compared with. */
    static final List<Contender> OF_A_HOST = List.of(PLAIN, DIRECT, DROOLS);

    /** Everything that runs the full pack. */
    static final List<Contender> OF_THE_PACK = List.of(PLAIN, DIRECT, DROOLS, INTERPRETER);

    /** Everything that runs the slice. */
    static final List<Contender> OF_THE_SLICE =
            Arrays.stream(values()).filter(each -> each != DMN).toList();

    /** What runs rules of one pattern, beside the engine that runs no others. */
    static final List<Contender> OF_ONE_PATTERN = List.of(PLAIN, DIRECT, DROOLS, DMN);

    /** The engines that are not ours. */
    static final List<Contender> PEERS =
            Arrays.stream(values()).filter(each -> each.peer.isPresent()).toList();

    private final String title;
    private final Optional<Peer> peer;

    Contender(String title) {
        this.title = title;
        this.peer = Optional.empty();
    }

    Contender(Peer peer) {
        this.title = peer.title();
        this.peer = Optional.of(peer);
    }

    /** What tables call it. */
    String title() {
        return title;
    }

    /**
     * It, running these rules.
     *
     * @param compiled the pack that they belong to
     * @param rules the rules
     * @param plain name of the plain Java that has them
     */
    Engine engine(CompiledPack compiled, List<Rule> rules, String plain) {
        return switch (this) {
            case PLAIN -> Prepared.plain(plain, rules);
            case BY_HAND -> new HandWritten(rules);
            case DROOLS -> new DroolsEngine(compiled, rules, Binder.STEPS_PER_RULE);
            case DIRECT -> new DirectEngine(rules, Binder.STEPS_PER_RULE);
            case INTERPRETER -> new Interpreter(rules, Binder.STEPS_PER_RULE);
            default -> peer.orElseThrow().engine(rules);
        };
    }
}
