package org.safeguardingrules.toolkit.conform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.NotSupplied;
import org.safeguardingrules.casefile.CaseFile;

/**
 * How far a host's mapping keeps the meaning of the reference cases.
 *
 * @param cases what came of each reference case that was mapped, in the order of the reference cases
 * @param notMapped ids of the reference cases that were not mapped
 * @param missing what the host's system does not hold, the dearest first
 */
public record Conformance(List<OfCase> cases, List<String> notMapped, List<MissingField> missing) {

    /**
     * What came of one reference case.
     *
     * @param id id of the case
     * @param title what it tries
     * @param findings each fact that lost its meaning
     * @param changed each action that the advice shows otherwise for that; none where no fact lost its meaning
     */
    public record OfCase(String id, String title, List<Finding> findings, List<ChangedAction> changed) {}

    /**
     * A field that the host's system does not hold.
     *
     * @param field the field, by the name that {@code supplies} gives it
     * @param told ids of the reference cases that tell what it would hold
     * @param muted ids of the rules that are mute without it in some reference case
     */
    public record MissingField(String field, List<String> told, List<String> muted) {}

    /** Keeps the lists as they are. */
    public Conformance {
        cases = List.copyOf(cases);
        notMapped = List.copyOf(notMapped);
        missing = List.copyOf(missing);
    }

    /**
     * Holds mapped cases against the reference cases of the same ids.
     *
     * @param references the reference cases
     * @param mapped what the host's mapping gives, a case file a reference case at most
     * @param rules the rules by which the cost of a missing field is counted
     */
    public static Conformance of(List<ReferenceCase> references, List<CaseFile> mapped, SafeguardingRules rules) {
        Map<String, CaseFile> byId = mapped.stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
        CodeMeanings meanings = new CodeMeanings(rules.pack());
        List<OfCase> cases = new ArrayList<>();
        List<String> notMapped = new ArrayList<>();
        Costs costs = new Costs();
        for (ReferenceCase reference : references) {
            CaseFile found = byId.get(reference.id());
            if (found == null) {
                notMapped.add(reference.id());
                continue;
            }
            Comparison.Outcome outcome = Comparison.of(reference.caseFile(), found, meanings);
            Advice advice = rules.advise(found, reference.asAt(), reference.asAt());
            List<ChangedAction> changed = outcome.findings().isEmpty()
                    ? List.of()
                    : AdviceCompared.of(
                            rules.advise(reference.caseFile(), reference.asAt(), reference.asAt()),
                            advice,
                            outcome.counterparts());
            cases.add(new OfCase(reference.id(), reference.title(), outcome.findings(), changed));
            outcome.notSupplied().forEach(field -> costs.told(field, reference.id()));
            advice.openQuestions().notSupplied().forEach(costs::muted);
        }
        return new Conformance(cases, notMapped, costs.dearestFirst());
    }

    /** Whether every reference case was mapped and no fact lost its meaning. */
    public boolean isFaithful() {
        return notMapped.isEmpty()
                && cases.stream().allMatch(each -> each.findings().isEmpty());
    }

    /** What each missing field costs, as it is counted. */
    private static final class Costs {

        private final SortedMap<String, SortedSet<String>> told = new TreeMap<>();
        private final SortedMap<String, SortedSet<String>> muted = new TreeMap<>();

        void told(String field, String caseId) {
            told.computeIfAbsent(field, none -> new TreeSet<>()).add(caseId);
        }

        void muted(NotSupplied without) {
            muted.computeIfAbsent(without.field(), none -> new TreeSet<>()).addAll(without.rules());
        }

        List<MissingField> dearestFirst() {
            SortedSet<String> fields = new TreeSet<>(told.keySet());
            fields.addAll(muted.keySet());
            return fields.stream()
                    .map(field -> new MissingField(field, in(told, field), in(muted, field)))
                    .sorted((one, other) -> other.muted().size() - one.muted().size())
                    .toList();
        }

        private static List<String> in(SortedMap<String, SortedSet<String>> map, String field) {
            return List.copyOf(map.getOrDefault(field, new TreeSet<>()));
        }
    }
}
