package org.safeguardingrules.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Rule;

/** The days on which a pack's rules, definitions or numbers change. */
final class PolicyChanges {

    private final Set<LocalDate> days = new TreeSet<>();
    private final Map<String, LocalDate> endOfRule = new HashMap<>();

    PolicyChanges(Pack pack) {
        pack.rules().forEach(this::add);
        pack.aboutTheAdvice().values().forEach(this::add);
        for (Definition definition : pack.definitions().values()) {
            definition.versions().forEach(version -> days.add(version.from()));
        }
        for (Parameter parameter : pack.parameters().values()) {
            parameter.values().forEach(value -> days.add(value.from()));
        }
    }

    private void add(Rule rule) {
        days.add(rule.from());
        rule.until().ifPresent(days::add);
        rule.until().ifPresent(day -> endOfRule.put(rule.id(), day));
    }

    /** Whether this is the first day on which a rule is no longer in force. */
    boolean ends(String rule, LocalDate day) {
        return day.equals(endOfRule.get(rule));
    }

    /** Whether something may be in force on this day that was not on the day before, or the other way round. */
    boolean on(LocalDate day) {
        return days.contains(day);
    }
}
