package org.safeguardingrules.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Rule;

/**
 * Binds the rules in force to a range of policy days, from one change of policy to the next, and keeps what is bound.
 *
 * <p>A rule that is dated by something other than the day asked about is in force on every day here; whether it was on
 * its own day is known only when it holds.
 */
public final class Binder {

    /** Joins that one rule may try in one case; bounds time and, at about 140 bytes a join, memory. */
    public static final long STEPS_PER_RULE = 500_000;

    /**
     * Rules bound to a range of days.
     *
     * @param rules the rules in force
     * @param engine what evaluates them
     */
    public record Bound(List<Rule> rules, Engine engine) {

        /** Keeps the rules as they are. */
        public Bound {
            rules = List.copyOf(rules);
        }
    }

    private final CompiledPack pack;
    private final Set<String> switchedOn;
    private final EngineKind kind;
    private final TreeSet<LocalDate> changes = new TreeSet<>();
    private final Map<LocalDate, Bound> boundFrom = new ConcurrentHashMap<>();
    private @Nullable DroolsRules drools;

    /**
     * A binder of the rules of a pack.
     *
     * @param pack the pack
     * @param switchedOn ids of rules or rows that are on although the pack holds them back
     * @param kind what evaluates the rules
     */
    public Binder(CompiledPack pack, Set<String> switchedOn, EngineKind kind) {
        this.pack = pack;
        this.switchedOn = Set.copyOf(switchedOn);
        this.kind = kind;
        changes.add(LocalDate.MIN);
        for (Rule rule : pack.pack().rules()) {
            changes.add(rule.from());
            rule.until().ifPresent(changes::add);
        }
    }

    /** What evaluates the rules. */
    public EngineKind kind() {
        return kind;
    }

    /** The rules in force on a day, and what evaluates them. */
    public Bound on(LocalDate day) {
        LocalDate from = changes.floor(day);
        return boundFrom.computeIfAbsent(from == null ? LocalDate.MIN : from, this::bind);
    }

    private Bound bind(LocalDate day) {
        List<Rule> rules = pack.pack().rules().stream()
                .filter(rule -> isInForce(rule, day))
                .toList();
        return new Bound(rules, engine(rules));
    }

    private Engine engine(List<Rule> rules) {
        return switch (kind) {
            case DROOLS -> new DroolsEngine(drools(), rules, STEPS_PER_RULE);
            case DIRECT -> new DirectEngine(rules, STEPS_PER_RULE);
            case INTERPRETER -> new Interpreter(rules, STEPS_PER_RULE);
        };
    }

    private synchronized DroolsRules drools() {
        DroolsRules known = drools;
        if (known == null) {
            known = new DroolsRules(pack);
            drools = known;
        }
        return known;
    }

    /** Whether a rule, of the pack or another form of one, is switched on, and in force as far as the day asked about says. */
    public boolean isInForce(Rule rule, LocalDate day) {
        return (rule.datedBy() != DatedBy.AS_AT || rule.inForceOn(day))
                && (rule.off().isEmpty() || isSwitchedOn(rule));
    }

    private boolean isSwitchedOn(Rule rule) {
        return switchedOn.contains(rule.id()) || switchedOn.contains(rule.row());
    }
}
