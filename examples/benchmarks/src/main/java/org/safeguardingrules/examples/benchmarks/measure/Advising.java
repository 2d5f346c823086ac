package org.safeguardingrules.examples.benchmarks.measure;

import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.pack.Pack;

/** Whole advice: on each sample, by the slice, by two threads, on larger and larger cases, and what is asked beyond it. */
final class Advising {

    /** Cases of so many facts take long. */
    private static final int LARGE = 1_000;

    private Advising() {}

    static void samples(Effort effort, Table table) {
        effort.samples().forEach(sample -> pack(sample, effort, table));
        effort.kinds().forEach(sample -> pack(sample, effort.brief(), table));
    }

    private static void pack(String sample, Effort effort, Table table) {
        for (Contender contender : Contender.OF_THE_PACK) {
            table.add(cost(contender, sample, 1, effort).of(Titles.advice(sample), contender));
        }
    }

    static void slice(Effort effort, Table table) {
        for (String sample : effort.samples()) {
            for (Contender contender : Contender.OF_THE_SLICE) {
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
        for (Contender contender : Contender.OF_A_HOST) {
            String section = Titles.A_FACT + contender.title();
            Optional<String> before = Optional.empty();
            for (int facts : effort.facts()) {
                String sample = "facts-" + facts;
                double really = factsOf(sample);
                String subject = Math.round(really) + " facts";
                Cost cost = cost(contender, sample, 1, facts < LARGE ? effort.brief() : effort.least());
                table.add(cost.ofEach(really, section, subject, before.orElse(subject)));
                before = Optional.of(subject);
            }
        }
    }

    /** What is asked beyond plain advice, compared with it. */
    static void questions(Effort effort, Table table) {
        for (Contender contender : Contender.SHIPPED) {
            for (Telling telling : Telling.values()) {
                Map<String, String> parameters =
                        Map.of("contender", contender.name(), "telling", telling.name(), "sample", "median");
                Cost cost = new Jmh(effort.brief()).run(Tellings.class, parameters, 1);
                table.add(cost.ofProcessor(Titles.BEYOND + contender.title(), telling.title(), Telling.PLAIN.title()));
            }
        }
    }

    /** How many facts its cases have: there are none of exactly so many. */
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
