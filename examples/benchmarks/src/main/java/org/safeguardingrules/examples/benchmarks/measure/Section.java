package org.safeguardingrules.examples.benchmarks.measure;

import java.util.function.BiConsumer;

/** A part of the table. */
enum Section {
    /** Every engine on the forty rules. */
    SLICE(Evaluations::slice),
    /** The engines that run the full pack. */
    PACK(Evaluations::pack),
    /** Case file in, advice out. */
    ADVICE(Advising::samples),
    /** Case file in, advice out, of the forty rules alone: every engine. */
    SLICE_ADVICE(Advising::slice),
    /** What a second thread adds. */
    THREADS(Advising::threads),
    /** Cases of ten to a thousand facts. */
    SIZES(Advising::sizes),
    /** Open questions and explanations. */
    QUESTIONS(Advising::questions),
    /** Packs of 40 to 1,280 rules. */
    RULES(Evaluations::rules),
    /** Process start to first advice. */
    START(Starts::measure),
    /** What is held in memory. */
    MEMORY(Held::measure),
    /** A file of cases, parsed, advised and counted on two cores. */
    CASELOAD(Caseloads::measure);

    private final BiConsumer<Effort, Table> measured;

    Section(BiConsumer<Effort, Table> measured) {
        this.measured = measured;
    }

    /** Measures it and adds what it came to. */
    void measure(Effort effort, Table table) {
        measured.accept(effort, table);
    }
}
