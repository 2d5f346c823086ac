package org.safeguardingrules.examples.benchmarks.measure;

import java.util.List;
import java.util.Map;

/** Rule evaluation alone: by the slice, by the pack, and by larger and larger packs. */
final class Evaluations {

    private static final int SLICE = 40;

    private Evaluations() {}

    static void slice(Effort effort, Table table) {
        for (String sample : effort.samples()) {
            for (Contender contender : Contender.values()) {
                table.add(cost("slice", contender, sample, effort).of(Titles.evaluation("slice", sample), contender));
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
        for (Contender contender : List.of(Contender.PLAIN, Contender.DIRECT, Contender.INTERPRETER)) {
            String section = Titles.A_RULE + contender.title();
            for (int i = 0; i < effort.copies().size(); i++) {
                int copies = effort.copies().get(i);
                int before = effort.copies().get(Math.max(0, i - 1));
                Cost cost = cost("slice x " + copies, contender, "median", effort.brief());
                table.add(cost.ofEach(SLICE * copies, section, subject(copies), subject(before)));
            }
        }
    }

    private static String subject(int copies) {
        return SLICE * copies + " rules";
    }

    private static Cost cost(String rules, Contender contender, String sample, Effort effort) {
        return new Jmh(effort)
                .run(EvaluationAlone.class, Map.of("rules", rules, "contender", contender.name(), "sample", sample), 1);
    }
}
