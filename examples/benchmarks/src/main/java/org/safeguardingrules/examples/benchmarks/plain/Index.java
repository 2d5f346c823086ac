package org.safeguardingrules.examples.benchmarks.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.vocabulary.CaseFact;

/** Facts by a key, made when it is first asked for and only where there are enough of them to be worth it. */
public final class Index {

    private static final int FEW = 8;

    private final List<CaseFact> facts;
    private final Function<CaseFact, Object> key;
    private @Nullable Map<Object, List<CaseFact>> byKey;

    /** An index of these facts by this key. */
    public Index(List<CaseFact> facts, Function<CaseFact, Object> key) {
        this.facts = facts;
        this.key = key;
    }

    /** The facts with this key, and perhaps others, as long as they are few. */
    public List<CaseFact> of(Object wanted) {
        if (facts.size() <= FEW) {
            return facts;
        }
        Map<Object, List<CaseFact>> known = byKey;
        if (known == null) {
            known = new HashMap<>();
            for (CaseFact fact : facts) {
                known.computeIfAbsent(key.apply(fact), none -> new ArrayList<>())
                        .add(fact);
            }
            byKey = known;
        }
        return known.getOrDefault(wanted, List.of());
    }
}
