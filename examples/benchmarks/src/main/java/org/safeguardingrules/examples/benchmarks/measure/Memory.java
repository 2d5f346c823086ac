package org.safeguardingrules.examples.benchmarks.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.examples.benchmarks.cases.GivenCase;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Rule;

/** What a process holds after advice: the pack with the rules bound to the policy of a day, and to further days. */
public final class Memory {

    private static final int PERIODS = 5;

    private Memory() {}

    /** Prints the bytes of the pack bound to the first period, and of each further one; the argument is a contender. */
    public static void main(String[] arguments) {
        GivenCase first = Prepared.sample("first").get(0);
        long before = Heap.held();
        CompiledPack compiled = EnglandAndWales.pack();
        Adviser adviser = Adviser.of(Contender.valueOf(arguments[0]), compiled, "pack");
        adviser.advise(first.caseFile(), first.asAt(), first.knownAt());
        long today = Heap.held();
        List<LocalDate> others = otherPeriods(compiled, first.asAt());
        others.forEach(day -> adviser.advise(first.caseFile(), day, first.knownAt()));
        long all = Heap.held();
        System.out.println((today - before) + " " + (all - today) / others.size());
        adviser.advise(first.caseFile(), first.asAt(), first.knownAt());
    }

    /** The first days of the latest periods of policy before this one. */
    private static List<LocalDate> otherPeriods(CompiledPack compiled, LocalDate today) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        for (Rule rule : compiled.pack().rules()) {
            Stream.concat(Stream.of(rule.from()), rule.until().stream()).forEach(changes::add);
        }
        changes.remove(changes.floor(today));
        return changes.headSet(today, false).descendingSet().stream()
                .limit(PERIODS)
                .toList();
    }
}
