package org.safeguardingrules.toolkit.conform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.Step;

/** The steps of one record in a reference case and in a mapped case. */
final class StepsCompared {

    private final String record;
    private final Field field;
    private final boolean supplied;
    private final List<Difference> differences = new ArrayList<>();
    private boolean lacking;

    private record Difference(Loss loss, String expected, String found) {}

    /** Compares steps of a field, of which the host's system holds all or not. */
    StepsCompared(String record, Field field, boolean supplied) {
        this.record = record;
        this.field = field;
        this.supplied = supplied;
    }

    StepsCompared of(List<?> expected, List<?> found) {
        List<Step> left = new ArrayList<>(steps(found));
        for (Step step : steps(expected)) {
            Optional<Step> same = left.stream()
                    .filter(other -> isSame(step, other))
                    .findFirst()
                    .or(() -> left.stream()
                            .filter(other -> other.kind() == step.kind())
                            .findFirst());
            same.ifPresent(left::remove);
            same.ifPresentOrElse(other -> days(step, other), () -> lost(step));
        }
        left.forEach(step -> note(Loss.STEP_INVENTED, "no such step", shown(step)));
        return this;
    }

    void into(Comparison comparison) {
        differences.forEach(each -> comparison.note(record, field, each.loss(), each.expected(), each.found()));
        if (lacking) {
            comparison.notSupplied(field);
        }
    }

    private void lost(Step step) {
        if (supplied) {
            note(Loss.STEP_LOST, shown(step), "no such step");
        } else {
            lacking = true;
        }
    }

    private void days(Step expected, Step found) {
        if (!isSame(expected, found)) {
            Loss loss = found.on().value().isEmpty() ? Loss.ANSWER_LOST : Loss.ANOTHER_ANSWER;
            note(loss, shown(expected), shown(found));
        }
        expected.recordedOn()
                .ifPresent(day -> found.recordedOn()
                        .filter(other -> !other.equals(day))
                        .ifPresent(other ->
                                note(Loss.DAY_OF_RECORDING_CHANGED, recorded(expected, day), recorded(found, other))));
    }

    private static String recorded(Step step, LocalDate day) {
        return step.kind().word() + ", recorded " + day;
    }

    private void note(Loss loss, String expected, String found) {
        differences.add(new Difference(loss, expected, found));
    }

    private static boolean isSame(Step one, Step other) {
        return one.kind() == other.kind() && one.on().value().equals(other.on().value());
    }

    private static String shown(Step step) {
        return step.kind().word() + " on " + Stated.of(step.on());
    }

    private static List<Step> steps(List<?> list) {
        return list.stream()
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .toList();
    }
}
