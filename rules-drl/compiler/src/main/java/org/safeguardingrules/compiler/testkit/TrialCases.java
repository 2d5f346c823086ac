package org.safeguardingrules.compiler.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;

/**
 * Cases on days for trials of a pack, one for each seed. Most are small, because faults show in small cases too and these
 * cost little; one in ten is as full as can be, so that everything is met together with everything. Many stand on a day on
 * which policy changes, the day before or the day after; some are asked about long before the records that they hold.
 *
 * <p>Immutable and thread-safe.
 */
public final class TrialCases {

    private static final int KINDS = 20;
    private static final int DAYS = 8;
    private static final int LONGEST_BEFORE = 2_500;
    private static final int LARGEST_DELAY = 20;

    private final GeneratedCases any;
    private final LocalDate earliest;
    private final List<LocalDate> changes;

    private TrialCases(GeneratedCases any, LocalDate earliest, List<LocalDate> changes) {
        this.any = any;
        this.earliest = earliest;
        this.changes = changes;
    }

    /** Cases for a pack. */
    public static TrialCases of(Pack pack) {
        List<LocalDate> ownDays = ownDays(pack).values().stream()
                .flatMap(SortedSet::stream)
                .distinct()
                .toList();
        return new TrialCases(
                GeneratedCases.of(pack).near(ownDays),
                pack.earliest(),
                List.copyOf(changes(pack).tailSet(pack.earliest())));
    }

    /**
     * A case and a day.
     *
     * @param caseFile the case
     * @param asAt the day asked about
     * @param knownAt the last day whose records count
     */
    public record TrialCase(CaseFile caseFile, LocalDate asAt, LocalDate knownAt) {

        /** Another case on the same day. */
        public TrialCase with(CaseFile other) {
            return new TrialCase(other, asAt, knownAt);
        }
    }

    /** Every day on which a rule, a definition or a number of a pack begins, or is no longer in force. */
    public static TreeSet<LocalDate> changes(Pack pack) {
        TreeSet<LocalDate> days = new TreeSet<>();
        Stream.concat(pack.rules().stream(), pack.aboutTheAdvice().values().stream())
                .forEach(rule -> {
                    days.add(rule.from());
                    rule.until().ifPresent(days::add);
                });
        pack.definitions().values().stream()
                .flatMap(definition -> definition.versions().stream())
                .forEach(version -> {
                    days.add(version.from());
                    version.until().ifPresent(days::add);
                });
        pack.parameters().values().stream()
                .flatMap(parameter -> parameter.values().stream())
                .forEach(value -> days.add(value.from()));
        return days;
    }

    /** The days on which rules begin or end that go by a day of their own and not by the day asked about, by that day. */
    public static Map<DatedBy, SortedSet<LocalDate>> ownDays(Pack pack) {
        Map<DatedBy, SortedSet<LocalDate>> days = new TreeMap<>();
        for (Rule rule : pack.rules()) {
            if (rule.datedBy() != DatedBy.AS_AT) {
                Stream.concat(Stream.of(rule.from()), rule.until().stream())
                        .filter(day -> !day.equals(pack.earliest()))
                        .forEach(day -> days.computeIfAbsent(rule.datedBy(), any -> new TreeSet<>())
                                .add(day));
            }
        }
        return days;
    }

    /** The case of this seed. */
    public TrialCase at(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int choice = random.nextInt(DAYS);
        LocalDate stands = choice < 3 ? aroundAChange(random) : GeneratedCases.DAY;
        LocalDate asAt = choice == 3 ? stands.minusDays(random.nextInt(LONGEST_BEFORE)) : stands;
        LocalDate knownAt = asAt.plusDays(random.nextInt(5) == 0 ? random.nextInt(-LARGEST_DELAY, LARGEST_DELAY) : 0);
        return new TrialCase(kind((int) (seed % KINDS)).on(stands).at(seed), asAt, knownAt);
    }

    private LocalDate aroundAChange(SplittableRandom random) {
        LocalDate day = changes.get(random.nextInt(changes.size())).plusDays(random.nextInt(-1, 2));
        return day.isBefore(earliest) ? earliest : day;
    }

    private GeneratedCases kind(int number) {
        if (number == 0) {
            return any.benign();
        } else if (number < 7) {
            return any.ordinary();
        } else if (number < 16) {
            return any.withAtMost(2).sparse();
        }
        return number < 18 ? any.withAtMost(1) : any;
    }
}
