package org.safeguardingrules.examples.spark;

import java.util.concurrent.atomic.AtomicInteger;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.englandandwales.EnglandAndWales;

/** The rules of an executor, which all its tasks share, so that the pack is loaded once and never sent over the network. */
final class SharedRules {

    private static final AtomicInteger TIMES_LOADED = new AtomicInteger();
    private static final SafeguardingRules RULES = load();

    private SharedRules() {}

    static SafeguardingRules get() {
        return RULES;
    }

    /** How often a pack was loaded in this process. */
    static int timesLoaded() {
        return TIMES_LOADED.get();
    }

    private static SafeguardingRules load() {
        TIMES_LOADED.incrementAndGet();
        return SafeguardingRules.load(EnglandAndWales.pack()).direct();
    }
}
