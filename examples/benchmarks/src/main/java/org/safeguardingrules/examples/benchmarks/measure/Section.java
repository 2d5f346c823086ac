package org.safeguardingrules.examples.benchmarks.measure;

import java.util.ArrayList;
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
            for (String sample : effort.quick() ? List.of("median") : SAMPLES) {
                for (Contender contender : OF_THE_PACK) {
                    String section = "whole advice, " + sample + " case";
                    table.add(advice(contender, sample, 1, effort, named(section, contender)));
                }
            }
        }
    },
    /** What a second thread adds: the clock of one advice, shared among the threads that advise. */
    THREADS {
        @Override
        void measure(Effort effort, Table table) {
            for (Contender contender : effort.quick() ? List.<Contender>of() : SHIPPED) {
                String section = "whole advice, median case, " + contender.title() + ", by threads";
                for (int threads = 1; threads <= 2; threads++) {
                    Figure named = Figure.named(section, threads + " threads", "1 threads", Jmh.CLOCK);
                    table.add(advice(contender, "median", threads, effort, named));
                }
            }
        }
    },
    /** Cases of ten to a thousand facts. */
    SIZES {
        @Override
        void measure(Effort effort, Table table) {
            for (int facts : effort.quick() ? new int[0] : new int[] {10, 30, 100, 300, 1_000}) {
                for (Contender contender : OF_THE_PACK) {
                    String section = "whole advice, " + facts + " facts";
                    table.add(advice(contender, "facts-" + facts, 1, effort, named(section, contender)));
                }
            }
        }
    },
    /** Packs of 40 to 1,280 rules. */
    RULES {
        @Override
        void measure(Effort effort, Table table) {
            for (int copies : effort.quick() ? new int[0] : new int[] {1, 2, 4, 8, 16, 32}) {
                for (Contender contender : List.of(Contender.PLAIN, Contender.DIRECT, Contender.INTERPRETER)) {
                    evaluation("slice x " + copies, contender, "median", effort, table);
                }
            }
        }
    },
    /** Process start to first advice. */
    START {
        @Override
        void measure(Effort effort, Table table) {
            Starts.measure(OF_A_HOST, effort, table);
        }
    },
    /** What is held in memory. */
    MEMORY {
        @Override
        void measure(Effort effort, Table table) {
            Held.measure(OF_A_HOST, table);
        }
    },
    /** A file of cases, parsed, advised and counted on two cores. */
    CASELOAD {
        @Override
        void measure(Effort effort, Table table) {
            List<Child.Took> took = new ArrayList<>();
            for (Contender contender : OF_A_HOST) {
                String[] arguments = {contender.name(), String.valueOf(effort.quick() ? 500 : 250_000)};
                Child.Took one = Child.run(List.of("-XX:+UseParallelGC"), Caseload.class, arguments);
                took.add(one);
                table.add(Figure.of("caseload, two cores", contender, "s", one.clock() / MILLIS));
            }
            for (int i = 0; i < took.size(); i++) {
                double processor = took.get(i).processor() / MILLIS;
                table.add(Figure.of("caseload, processor time", OF_A_HOST.get(i), "s", processor));
            }
        }
    };

    private static final List<String> SAMPLES = List.of("benign", "ordinary", "median", "p99");
    private static final List<Contender> SHIPPED = List.of(Contender.DIRECT, Contender.DROOLS);
    private static final List<Contender> OF_A_HOST = List.of(Contender.PLAIN, Contender.DIRECT, Contender.DROOLS);
    private static final List<Contender> OF_THE_PACK =
            List.of(Contender.PLAIN, Contender.DIRECT, Contender.DROOLS, Contender.INTERPRETER);
    private static final double MILLIS = 1_000;

    /** Measures it and adds what it came to. */
    abstract void measure(Effort effort, Table table);

    private static void evaluation(String rules, Contender contender, String sample, Effort effort, Table table) {
        Map<String, String> parameters = Map.of("rules", rules, "contender", contender.name(), "sample", sample);
        Figure named = named("evaluation alone, " + rules + ", " + sample + " case", contender);
        table.add(new Jmh(effort).run(EvaluationAlone.class, parameters, 1, named));
    }

    private static Figure advice(Contender contender, String sample, int threads, Effort effort, Figure named) {
        Map<String, String> parameters = Map.of("contender", contender.name(), "sample", sample);
        return new Jmh(effort).run(WholeAdvice.class, parameters, threads, named);
    }

    private static Figure named(String section, Contender contender) {
        return Figure.named(section, contender.title(), Contender.PLAIN.title(), Jmh.PROCESSOR);
    }
}
