package org.safeguardingrules.examples.benchmarks.measure;

import java.util.Map;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.pack.Pack;

/** Whole advice: on each sample, by the slice, by two threads, and on larger and larger cases. */
final class Advising {

    private Advising() {}

    static void samples(Effort effort, Table table) {
        for (String sample : effort.samples()) {
            for (Contender contender : Contender.OF_THE_PACK) {
                table.add(cost(contender, sample, 1, effort).of(Titles.advice(sample), contender));
            }
        }
    }

    static void slice(Effort effort, Table table) {
        for (String sample : effort.samples()) {
            for (Contender contender : Contender.values()) {
                Map<String, String> parameters =
                        Map.of("rules", "slice", "contender", contender.name(), "sample", sample);
                Cost cost = new Jmh(effort).run(WholeAdvice.class, parameters, 1);
                table.add(cost.of(Titles.sliceAdvice(sample), contender));
            }
        }
    }

    /**
     * Throughput by the clock means something on an idle machine only. What threads take from one another, a lock or a line
     * of cache, shows on a busy one too: as processor time.
     */
    static void threads(Effort effort, Table table) {
        for (Contender contender : Contender.SHIPPED) {
            for (int threads : effort.threads()) {
                Cost cost = cost(contender, "median", threads, effort);
                table.add(cost.throughput(
                        threads, Titles.THROUGHPUT + contender.title(), threads + " threads", "1 threads"));
                table.add(cost.ofProcessor(Titles.BY_THREADS + contender.title(), threads + " threads", "1 threads"));
            }
        }
    }

    /** Each size is compared with the size before, so that growth is seen where it is. */
    static void sizes(Effort effort, Table table) {
        for (Contender contender : Contender.OF_THE_PACK) {
            String section = Titles.A_FACT + contender.title();
            for (int i = 0; i < effort.facts().size(); i++) {
                int facts = effort.facts().get(i);
                int before = effort.facts().get(Math.max(0, i - 1));
                String sample = "facts-" + facts;
                Cost cost = cost(contender, sample, 1, effort.brief());
                table.add(cost.ofEach(factsOf(sample), section, facts + " facts", before + " facts"));
            }
        }
    }

    /** How many facts its cases really have. */
    private static double factsOf(String sample) {
        Pack pack = EnglandAndWales.pack().pack();
        return Prepared.sample(sample).stream()
                .mapToInt(each -> each.facts(pack).all().size())
                .average()
                .orElseThrow();
    }

    private static Cost cost(Contender contender, String sample, int threads, Effort effort) {
        return new Jmh(effort).run(WholeAdvice.class, Map.of("contender", contender.name(), "sample", sample), threads);
    }
}
