package org.safeguardingrules.examples.benchmarks.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.examples.benchmarks.cases.GivenCase;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Rule;

/** What a process holds after advice: the pack, the rules bound to the policy of a day, and of further days. */
public final class Memory {

    private static final int COLLECTIONS = 4;
    private static final int PERIODS = 5;

    private Memory() {}

    /** Prints the bytes of the pack, of the first period and of each further one; the argument is a contender. */
    public static void main(String[] arguments) throws InterruptedException {
        GivenCase first = Prepared.sample("first").get(0);
        long before = held();
        CompiledPack compiled = EnglandAndWales.pack();
        long pack = held();
        Adviser adviser = Adviser.of(Contender.valueOf(arguments[0]), compiled);
        adviser.advise(first.caseFile(), first.asAt(), first.knownAt());
        long today = held();
        List<LocalDate> others = otherPeriods(compiled, first.asAt());
        others.forEach(day -> adviser.advise(first.caseFile(), day, first.knownAt()));
        long all = held();
        System.out.println((pack - before) + " " + (today - pack) + " " + (all - today) / others.size());
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

    private static long held() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(50);
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }
}
