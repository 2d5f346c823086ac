package org.safeguardingrules.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Compares groups of cases, each case in one, and withholds small numbers. What is withheld is enough that no difference from
 * the whole caseload gives one of them away.
 */
public final class Groups {

    private static final Comparator<Count> SMALLEST_FIRST =
            Comparator.comparing(Count::required).thenComparing(Count::group);

    private final int fewest;

    private Groups(int fewest) {
        this.fewest = fewest;
    }

    /** How many of one group. */
    private record Count(String group, int required, int done, int doneInTime) {

        static Count of(String group, Measures measures, String action) {
            return new Count(
                    group,
                    count(measures, action, Outcome::shouldBeDone),
                    count(measures, action, Outcome::isDone),
                    count(measures, action, outcome -> outcome == Outcome.DONE_IN_TIME));
        }

        private static int count(Measures measures, String action, Predicate<Outcome> which) {
            return measures.counts().entrySet().stream()
                    .filter(entry -> !entry.getKey().suggested())
                    .filter(entry -> entry.getKey().action().equals(action))
                    .filter(entry -> which.test(entry.getKey().outcome()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }

    /**
     * Each action that binds in each group.
     *
     * @param groups the measures of each group
     * @param fewest a group in which fewer should have been done is withheld
     */
    public static List<GroupRow> compared(SortedMap<String, Measures> groups, int fewest) {
        Groups compared = new Groups(fewest);
        TreeSet<String> actions = new TreeSet<>();
        groups.values()
                .forEach(measures -> measures.counts().keySet().stream()
                        .filter(measured ->
                                !measured.suggested() && measured.outcome().shouldBeDone())
                        .forEach(measured -> actions.add(measured.action())));
        return actions.stream()
                .flatMap(action -> compared
                        .rows(
                                action,
                                new TreeMap<>(groups)
                                        .entrySet().stream()
                                                .map(entry -> Count.of(entry.getKey(), entry.getValue(), action))
                                                .toList())
                        .stream())
                .toList();
    }

    private List<GroupRow> rows(String action, List<Count> counts) {
        List<Count> shown = new ArrayList<>(counts);
        shown.sort(SMALLEST_FIRST);
        List<Count> withheld = new ArrayList<>();
        while (!shown.isEmpty() && (shown.get(0).required() < fewest || givesAway(withheld))) {
            withheld.add(shown.remove(0));
        }
        return counts.stream()
                .map(count -> withheld.contains(count)
                        ? new GroupRow(action, count.group(), Optional.empty(), Optional.empty(), Optional.empty())
                        : new GroupRow(
                                action,
                                count.group(),
                                Optional.of(count.required()),
                                Optional.of(count.done()),
                                Optional.of(count.doneInTime())))
                .toList();
    }

    /** Whether the difference between the whole and what is shown tells the number or the share of one that is withheld. */
    private boolean givesAway(Collection<Count> withheld) {
        if (withheld.isEmpty()) {
            return false;
        }
        int required = sum(withheld, Count::required);
        int done = sum(withheld, Count::done);
        int inTime = sum(withheld, Count::doneInTime);
        return withheld.size() < 2 || required < fewest || allOrNone(done, required) || allOrNone(inTime, done);
    }

    private static boolean allOrNone(int some, int all) {
        return some == 0 || some == all;
    }

    private static int sum(Collection<Count> counts, ToIntFunction<Count> number) {
        return counts.stream().mapToInt(number).sum();
    }
}
