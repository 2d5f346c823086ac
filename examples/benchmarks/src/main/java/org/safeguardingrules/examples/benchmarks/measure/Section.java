package org.safeguardingrules.examples.benchmarks.measure;

import java.util.List;
import java.util.Map;

/** A part of the table. */
enum Section {
    /** Every engine on the forty rules. */
    SLICE {
        @Override
        void measure(Effort effort, Table table) {
            for (String sample : effort.quick() ? List.of("median") : SAMPLES) {
                for (Contender contender : Contender.values()) {
                    evaluation("slice", contender, sample, effort, table);
                }
            }
        }
    },
    /** The engines that run the full pack. */
    PACK {
        @Override
        void measure(Effort effort, Table table) {
            for (String sample : effort.quick() ? List.of("median") : SAMPLES) {
                for (Contender contender : OF_THE_PACK) {
                    evaluation("pack", contender, sample, effort, table);
                }
            }
        }
    },
    /** Case file in, advice out. */
    ADVICE {
        @Override
        void measure(Effort effort, Table table) {
            for (String sample : effort.quick() ? List.of("median", "p99") : SAMPLES) {
                for (Contender contender : OF_THE_PACK) {
                    advice(contender, sample, 1, effort, table);
                }
            }
        }
    };

    private static final List<String> SAMPLES = List.of("benign", "ordinary", "median", "p99");
    private static final List<Contender> OF_THE_PACK =
            List.of(Contender.PLAIN, Contender.DIRECT, Contender.DROOLS, Contender.INTERPRETER);

    /** Measures it and adds what it came to. */
    abstract void measure(Effort effort, Table table);

    private static void evaluation(String rules, Contender contender, String sample, Effort effort, Table table) {
        table.add(new Jmh(effort)
                .run(
                        EvaluationAlone.class,
                        Map.of("rules", rules, "contender", contender.name(), "sample", sample),
                        1,
                        named("evaluation alone, " + rules + ", " + sample + " case", contender)));
    }

    private static void advice(Contender contender, String sample, int threads, Effort effort, Table table) {
        table.add(new Jmh(effort)
                .run(
                        WholeAdvice.class,
                        Map.of("contender", contender.name(), "sample", sample),
                        threads,
                        named("whole advice, " + sample + " case", contender)));
    }

    private static Figure named(String section, Contender contender) {
        return new Figure(
                section, contender.title(), Contender.PLAIN.title(), "us processor time", new double[0], Double.NaN);
    }
}
