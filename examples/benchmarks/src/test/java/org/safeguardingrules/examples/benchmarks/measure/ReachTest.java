package org.safeguardingrules.examples.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is to be reached is read off the table, and what was not measured is never taken for reached. */
class ReachTest {

    private static final String FASTEST = "whole advice, median case: fastest engine / plain Java";
    private static final String THREADS = "two threads, throughput by the clock: own engine";

    @Test
    void everything_that_is_to_be_reached_stands_in_a_table_that_measured_nothing() {
        assertThat(table().text().lines().filter(line -> line.endsWith("not measured")))
                .hasSameSizeAs(Reaches.ALL);
        assertThat(table().json()).contains("\"seen\": null, \"met\": null").doesNotContain("\"met\": true");
    }

    @Test
    void a_bound_that_is_kept_is_met_and_one_that_is_not_says_so() {
        String section = Titles.advice("median");
        Table table = table(
                Figure.of(section, Contender.PLAIN, "us", 10),
                Figure.of(section, Contender.DIRECT, "us", 12),
                Figure.of(section, Contender.DROOLS, "us", 30));
        assertThat(line(table, FASTEST)).contains("1.20").endsWith("  met");
        assertThat(line(table, "whole advice, median case: Drools / plain Java"))
                .contains("3.00")
                .endsWith("NOT MET");
    }

    @Test
    void growth_is_judged_by_its_greatest_step() {
        String section = Titles.A_FACT + Contender.DIRECT.title();
        Table table = table(
                new Figure(section, "10 facts", "10 facts", "us", new double[] {5}, 0),
                new Figure(section, "30 facts", "10 facts", "us", new double[] {2}, 0),
                new Figure(section, "100 facts", "30 facts", "us", new double[] {3}, 0));
        assertThat(line(table, "cost a fact, 10 to 1,000 facts, greatest step: own engine"))
                .contains("1.50")
                .endsWith("NOT MET");
    }

    @Test
    void the_throughput_of_two_threads_is_compared_with_that_of_one() {
        Cost one = new Cost(new double[] {100}, new double[] {100}, 0);
        Cost two = new Cost(new double[] {100}, new double[] {102}, 0);
        String section = Titles.THROUGHPUT + Contender.DIRECT.title();
        Table table = table(
                one.throughput(1, section, "1 threads", "1 threads"),
                two.throughput(2, section, "2 threads", "1 threads"));
        assertThat(line(table, THREADS)).contains("1.96").endsWith("  met");
    }

    private static String line(Table table, String what) {
        return table.text()
                .lines()
                .filter(line -> line.startsWith(what))
                .findFirst()
                .orElseThrow();
    }

    private static Table table(Figure... figures) {
        Table table = new Table(Map.of());
        for (Figure figure : figures) {
            table.add(figure);
        }
        return table;
    }
}
