package org.safeguardingrules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The facts of one case, by type, in a settled order. One evaluation at a time may use them. */
public final class CaseFacts {

    private final Scene scene;
    private final List<CaseFact> all;
    private final Map<String, List<CaseFact>> byType = new TreeMap<>();

    CaseFacts(Scene scene, List<CaseFact> all) {
        this.scene = scene;
        this.all = List.copyOf(all);
        for (CaseFact fact : all) {
            byType.computeIfAbsent(fact.type(), type -> new ArrayList<>()).add(fact);
        }
    }

    /** Every fact. */
    public List<CaseFact> all() {
        return all;
    }

    /** The facts of a type, for example {@code Child}. */
    public List<CaseFact> ofType(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Allows this many steps from now on; one more throws {@link StepBudgetExceeded}. */
    public void allow(long steps) {
        scene.allow(steps);
    }
}
