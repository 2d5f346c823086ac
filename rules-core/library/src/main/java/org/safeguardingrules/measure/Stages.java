package org.safeguardingrules.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.SentenceType;
import org.safeguardingrules.casefile.SupervisionPeriod;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Release;
import org.safeguardingrules.vocabulary.Report;
import org.safeguardingrules.vocabulary.Supervision;

/** The stages that one case is at for certain, and which of them an action belongs to. */
final class Stages {

    /** Steps allowed to finding out which records are of the present. */
    private static final long STEPS = 500_000;

    private static final List<Stage> MAIN_FIRST = List.of(Stage.SUPERVISION, Stage.COURT_REPORT, Stage.RELEASE);
    private static final Map<String, Stage> BY_TYPE =
            Map.of("Report", Stage.COURT_REPORT, "Release", Stage.RELEASE, "Supervision", Stage.SUPERVISION);

    private final Map<Stage, Cohort> cohorts = new EnumMap<>(Stage.class);
    private final Map<String, Stage> byRecord = new HashMap<>();

    private Stages() {}

    /**
     * The stages of a case.
     *
     * @param stood the case file as it stood
     * @param facts its facts
     */
    static Stages of(CaseFile stood, CaseFacts facts) {
        facts.allow(STEPS);
        Stages stages = new Stages();
        Optional<SupervisionPeriod> supervision = stages.add(
                facts,
                Stage.SUPERVISION,
                fact -> ((Supervision) fact).current().yes(),
                stood.supervisionPeriods(),
                period -> period.allocated().value().or(() -> period.started().value()),
                period -> period.team().value(),
                period -> sentence(stood, period));
        Optional<String> team = supervision.flatMap(period -> period.team().value());
        Optional<SentenceType> sentence = supervision.flatMap(period -> sentence(stood, period));
        stages.add(
                facts,
                Stage.COURT_REPORT,
                fact -> ((Report) fact).underWay().yes(),
                stood.reports(),
                report -> report.requestedOn().value(),
                report -> team,
                report -> Optional.empty());
        stages.add(
                facts,
                Stage.RELEASE,
                fact -> ((Release) fact).ofPresentSupervision().yes(),
                stood.releases(),
                release -> release.on().value(),
                release -> team,
                release -> sentence);
        if (stages.cohorts.isEmpty()) {
            stages.cohorts.put(Stage.NOT_KNOWN, Cohort.of(Stage.NOT_KNOWN));
        }
        return stages;
    }

    /** Adds a stage that a record of the present shows, in the month of the last such record. */
    private <R extends Recorded> Optional<R> add(
            CaseFacts facts,
            Stage stage,
            Predicate<CaseFact> present,
            Listing<R> listing,
            Function<R, Optional<LocalDate>> began,
            Function<R, Optional<String>> team,
            Function<R, Optional<SentenceType>> sentence) {
        listing.entries().forEach(record -> byRecord.put(record.id(), stage));
        List<String> ids = BY_TYPE.entrySet().stream()
                .filter(entry -> entry.getValue() == stage)
                .flatMap(entry -> facts.ofType(entry.getKey()).stream())
                .filter(present)
                .map(CaseFact::id)
                .toList();
        Optional<R> last = listing.entries().stream()
                .filter(record -> ids.contains(record.id()))
                .max(Comparator.<R, LocalDate>comparing(
                                record -> began.apply(record).orElse(LocalDate.MIN))
                        .thenComparing(Recorded::id));
        last.ifPresent(record -> cohorts.put(
                stage,
                new Cohort(
                        stage, began.apply(record).map(YearMonth::from), team.apply(record), sentence.apply(record))));
        return last;
    }

    private static Optional<SentenceType> sentence(CaseFile stood, SupervisionPeriod period) {
        return period.sentence()
                .flatMap(ref -> stood.sentences().entries().stream()
                        .filter(sentence -> sentence.id().equals(ref.id()))
                        .findFirst()
                        .flatMap(sentence -> sentence.type().value()));
    }

    /** The cohorts that the case is in. */
    Collection<Cohort> cohorts() {
        return cohorts.values();
    }

    /** The cohort of a stage; empty where it is not certain that the case is at it. */
    Optional<Cohort> cohort(Stage stage) {
        return Optional.ofNullable(cohorts.get(stage));
    }

    /** Whether the case is in a cohort for certain. */
    boolean contain(Cohort cohort) {
        return cohorts.containsValue(cohort);
    }

    /** The stage at which an action is asked for whose occasion is this record. */
    Stage ofRecord(String occasion) {
        return byRecord.getOrDefault(occasion, main());
    }

    /**
     * The stage at which an action would be asked for.
     *
     * @param occasion type of fact that the action belongs to
     * @param types types of fact that the rule looks for
     */
    Stage ofTypes(String occasion, Collection<String> types) {
        boolean fallsBack = occasion.equals("Supervision") && !types.contains(occasion);
        if (BY_TYPE.containsKey(occasion) && !fallsBack) {
            return BY_TYPE.get(occasion);
        }
        return Stream.of("Report", "Release")
                .filter(types::contains)
                .map(BY_TYPE::get)
                .findFirst()
                .orElseGet(this::main);
    }

    /** The stage of whatever belongs to none of its own. */
    Stage main() {
        return MAIN_FIRST.stream().filter(cohorts::containsKey).findFirst().orElse(Stage.NOT_KNOWN);
    }
}
