package org.safeguardingrules.examples.benchmarks.measure;

import java.util.List;
import java.util.Map;

/** Rule evaluation alone: by the slice, by the pack, and by larger and larger packs. */
final class Evaluations {

    private static final int SLICE = 40;

    private Evaluations() {}

    static void slice(Effort effort, Table table) {
        for (String sample : effort.samples()) {
            for (Contender contender : Contender.OF_THE_SLICE) {
                table.add(cost("slice", contender, sample, effort).of(Titles.evaluation("slice", sample), contender));
            }
            for (Contender contender : Contender.OF_ONE_PATTERN) {
                table.add(cost("one pattern", contender, sample, effort)
                        .of(Titles.evaluation("rules of one pattern", sample), contender));
            }
        }
    }

    static void pack(Effort effort, Table table) {
        for (String sample : effort.samples()) {
            for (Contender contender : Contender.OF_THE_PACK) {
                table.add(cost("pack", contender, sample, effort).of(Titles.evaluation("pack", sample), contender));
            }
        }
    }

    /** Each size of pack is compared with the size before, so that growth is seen where it is. */
    static void rules(Effort effort, Table table) {
        for (Contender contender : Contender.OF_THE_PACK) {
            for (int i = 0; i < effort.copies().size(); i++) {
                int copies = effort.copies().get(i);
                String before = subject(effort.copies().get(Math.max(0, i - 1)));
                Cost cost = cost(Copies.name(copies), contender, "median", effort.brief());
                table.add(cost.ofEach(SLICE * copies, Titles.A_RULE + contender.title(), subject(copies), before));
            }
        }
        for (Contender contender : Contender.OF_A_HOST) {
            for (int i = 0; i < effort.copies().size(); i++) {
                int copies = effort.copies().get(i);
                String before = subject(effort.copies().get(Math.max(0, i - 1)));
                table.add(bound(contender, copies, before, effort));
            }
        }
    }

    private static Figure bound(Contender contender, int copies, String before, Effort effort) {
        double[] each = new double[effort.starts()];
        for (int start = 0; start < each.length; start++) {
            double[] micros = Program.java(Jdk.RUNNING, List.of(), Binding.class, contender.name(), Copies.name(copies))
                    .numbers();
            each[start] = micros[0] / (SLICE * copies);
        }
        String section = Titles.BINDING_A_RULE + contender.title();
        return new Figure(section, subject(copies), before, "us of processor", each, Double.NaN);
    }

    private static String subject(int copies) {
        return SLICE * copies + " rules";
    }

    private static Cost cost(String rules, Contender contender, String sample, Effort effort) {
        return new Jmh(effort)
                .run(EvaluationAlone.class, Map.of("rules", rules, "contender", contender.name(), "sample", sample), 1);
    }
}
