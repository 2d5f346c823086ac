package org.safeguardingrules.examples.benchmarks.measure;

import static org.safeguardingrules.examples.benchmarks.measure.Contender.DIRECT;
import static org.safeguardingrules.examples.benchmarks.measure.Contender.DROOLS;
import static org.safeguardingrules.examples.benchmarks.measure.Contender.PLAIN;
import static org.safeguardingrules.examples.benchmarks.measure.Reach.atLeast;
import static org.safeguardingrules.examples.benchmarks.measure.Reach.atMost;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What is to be reached, each read off the table: what a reader wants to know first. */
final class Reaches {

    /** What two measurements of the same thing may differ by. */
    private static final double NOISE = 1.05;

    private static final List<Contender> FASTEST = Contender.SHIPPED;
    private static final String EVALUATION = Titles.evaluation("pack", "median");
    private static final String CASELOAD_PROCESSOR = Titles.CASELOAD + Titles.PROCESSOR;
    private static final List<Contender> BASE = List.of(PLAIN);
    private static final List<Contender> PEERS = Contender.PEERS;

    /** Everything that is to be reached. */
    static final List<Reach> ALL = List.of(
            atMost(
                    1.5,
                    "whole advice, median case: fastest engine / plain Java",
                    times(Titles.advice("median"), FASTEST)),
            atMost(2.5, "whole advice, median case: Drools / plain Java", times(Titles.advice("median"), DROOLS)),
            atMost(2, "whole advice, p99 case: fastest engine / plain Java", times(Titles.advice("p99"), FASTEST)),
            atMost(3, "whole advice, p99 case: Drools / plain Java", times(Titles.advice("p99"), DROOLS)),
            atMost(1, "whole advice by the slice, median case: own engine / best peer", ahead("median", DIRECT)),
            atMost(1, "whole advice by the slice, median case: Drools / best peer", ahead("median", DROOLS)),
            atMost(1, "whole advice by the slice, p99 case: own engine / best peer", ahead("p99", DIRECT)),
            atMost(1, "whole advice by the slice, p99 case: Drools / best peer", ahead("p99", DROOLS)),
            atMost(1.5, "evaluation alone, median case: fastest engine / plain Java", times(EVALUATION, FASTEST)),
            atMost(10, "evaluation alone, median case: Drools / plain Java", times(EVALUATION, DROOLS)),
            atLeast(1.9, "two threads, throughput by the clock: own engine", greatest(Titles.THROUGHPUT, DIRECT)),
            atLeast(1.9, "two threads, throughput by the clock: Drools", greatest(Titles.THROUGHPUT, DROOLS)),
            atMost(NOISE, "two threads, processor time an advice: own engine", greatest(Titles.BY_THREADS, DIRECT)),
            atMost(NOISE, "two threads, processor time an advice: Drools", greatest(Titles.BY_THREADS, DROOLS)),
            atMost(2, "bytes allocated, median case: own engine / plain Java", bytes(DIRECT)),
            atMost(2, "bytes allocated, median case: Drools / plain Java", bytes(DROOLS)),
            atMost(NOISE, "cost a fact, 10 to 1,000 facts, greatest step: own engine", greatest(Titles.A_FACT, DIRECT)),
            atMost(NOISE, "cost a fact, 10 to 1,000 facts, greatest step: Drools", greatest(Titles.A_FACT, DROOLS)),
            atMost(NOISE, "cost a rule, 40 to 1,280 rules, greatest step: own engine", greatest(Titles.A_RULE, DIRECT)),
            atMost(NOISE, "cost a rule, 40 to 1,280 rules, greatest step: Drools", greatest(Titles.A_RULE, DROOLS)),
            atMost(
                    NOISE,
                    "start a rule, 40 to 1,280 rules, greatest step: own engine",
                    greatest(Titles.BINDING_A_RULE, DIRECT)),
            atMost(
                    NOISE,
                    "start a rule, 40 to 1,280 rules, greatest step: Drools",
                    greatest(Titles.BINDING_A_RULE, DROOLS)),
            atMost(1.5, "start to first advice: fastest engine / plain Java", times(Titles.START, FASTEST)),
            atMost(3, "start to first advice: Drools / plain Java", times(Titles.START, DROOLS)),
            atMost(
                    2,
                    "start with classes kept, this JDK: Drools / plain Java",
                    times(Titles.START + Titles.KEPT, DROOLS)),
            atMost(
                    2,
                    "start with classes kept, other JDK: Drools / plain Java",
                    times(Titles.OTHER_START + Titles.KEPT, DROOLS)),
            atMost(4, "memory of the pack bound to the policy of today, MB: Drools", value(Titles.BOUND, DROOLS)),
            atMost(1, "memory of a further period / the first: Drools", against(Titles.PERIOD, Titles.BOUND, DROOLS)),
            atMost(100, "memory of an idle session, KB: Drools", value(Titles.SESSION, DROOLS)),
            atMost(10, "open questions and explanations / plain advice: own engine", greatest(Titles.BEYOND, DIRECT)),
            atMost(10, "open questions and explanations / plain advice: Drools", greatest(Titles.BEYOND, DROOLS)),
            atMost(1.2, "caseload, clock: fastest engine / plain Java", times(Titles.CASELOAD, FASTEST)),
            atMost(1.2, "caseload, clock: Drools / plain Java", times(Titles.CASELOAD, DROOLS)),
            atMost(1.2, "caseload, processor time: fastest engine / plain Java", times(CASELOAD_PROCESSOR, FASTEST)),
            atMost(1.2, "caseload, processor time: Drools / plain Java", times(CASELOAD_PROCESSOR, DROOLS)));

    private Reaches() {}

    private static Function<Table, OptionalDouble> times(String section, Contender contender) {
        return times(section, List.of(contender));
    }

    /** How many times plain Java the least of some contenders is. */
    private static Function<Table, OptionalDouble> times(String section, List<Contender> contenders) {
        return table ->
                over(least(table, section, contenders, Figure::median), least(table, section, BASE, Figure::median));
    }

    private static Function<Table, OptionalDouble> bytes(Contender contender) {
        String section = Titles.advice("median");
        return table -> over(
                least(table, section, List.of(contender), Figure::bytes), least(table, section, BASE, Figure::bytes));
    }

    private static Function<Table, OptionalDouble> ahead(String sample, Contender contender) {
        String section = Titles.sliceAdvice(sample);
        return table -> over(
                least(table, section, List.of(contender), Figure::median),
                least(table, section, PEERS, Figure::median));
    }

    private static Function<Table, OptionalDouble> value(String section, Contender contender) {
        return table -> least(table, section, List.of(contender), Figure::median);
    }

    private static Function<Table, OptionalDouble> against(String section, String base, Contender contender) {
        return table -> over(
                value(section, contender).apply(table), value(base, contender).apply(table));
    }

    /** The greatest step of a section that grows. */
    private static Function<Table, OptionalDouble> greatest(String section, Contender contender) {
        return table -> table.of(section + contender.title()).stream()
                .filter(figure -> !figure.subject().equals(figure.base()))
                .flatMap(figure -> table.ratio(figure).stream())
                .mapToDouble(times -> times)
                .max();
    }

    private static OptionalDouble over(OptionalDouble own, OptionalDouble base) {
        return own.isPresent() && base.isPresent()
                ? OptionalDouble.of(own.getAsDouble() / base.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble least(
            Table table, String section, List<Contender> contenders, ToDoubleFunction<Figure> value) {
        List<String> titles = contenders.stream().map(Contender::title).toList();
        return table.of(section).stream()
                .filter(figure -> titles.contains(figure.subject()))
                .mapToDouble(value)
                .min();
    }
}
