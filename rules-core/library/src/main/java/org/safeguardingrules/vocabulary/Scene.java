package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.HomeVisit;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Recorded;

/** What all facts of one case share: the case file as it stood, the day asked about, the policy, and the steps left. */
final class Scene {

    private final CaseFile caseFile;
    private final LocalDate asAt;
    private final Policy policy;
    private final Map<Class<?>, List<CaseFact>> byType = new HashMap<>();
    private final Map<String, CaseFact> byId = new HashMap<>();
    private long budget = Long.MAX_VALUE;
    private long stepsLeft = Long.MAX_VALUE;

    Scene(CaseFile caseFile, LocalDate asAt, Policy policy) {
        this.caseFile = caseFile;
        this.asAt = asAt;
        this.policy = policy;
    }

    void add(CaseFact fact) {
        byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
        byId.put(fact.id(), fact);
    }

    CaseFile caseFile() {
        return caseFile;
    }

    LocalDate asAt() {
        return asAt;
    }

    Policy policy() {
        return policy;
    }

    @SuppressWarnings("unchecked") // facts are filed under their own class
    <F extends CaseFact> List<F> facts(Class<F> type) {
        return (List<F>) byType.getOrDefault(type, List.of());
    }

    <F extends CaseFact> Optional<F> fact(Class<F> type, String id) {
        return Optional.ofNullable(byId.get(id)).filter(type::isInstance).map(type::cast);
    }

    /** A fact with a place of its own. What was told or arranged about others has none, and may be about another such record. */
    Optional<CaseFact> withPlace(String id) {
        return fact(CaseFact.class, id)
                .filter(fact -> !(fact instanceof Referral) && !(fact instanceof AgencyInvolvement));
    }

    Person person() {
        return facts(Person.class).get(0);
    }

    Rating overall() {
        return facts(Rating.class).stream()
                .filter(rating -> rating.group().equals(Rating.OVERALL))
                .findFirst()
                .orElseThrow();
    }

    /** The last assessment completed; one without a day comes before all with one. */
    Optional<Assessment> latestAssessment() {
        return latest(facts(Assessment.class), Assessment::completedOn);
    }

    /** The last plan completed; one without a day comes before all with one. */
    Optional<Plan> latestPlan() {
        return latest(facts(Plan.class), Plan::completedOn);
    }

    private <F extends CaseFact> Optional<F> latest(List<F> facts, Function<F, Optional<LocalDate>> completedOn) {
        return facts.stream()
                .filter(fact ->
                        completedOn.apply(fact).map(day -> !day.isAfter(asAt)).orElse(true))
                .max(Comparator.<F, LocalDate>comparing(
                                fact -> completedOn.apply(fact).orElse(LocalDate.MIN))
                        .thenComparing(CaseFact::id));
    }

    /** How many events are so; more if some may be missing. */
    DerivedNumber countEvents(Function<Event, DerivedAnswer> counts) {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Event event : facts(Event.class)) {
            parts.add(counts.apply(event));
        }
        boolean complete = caseFile.events().isClosed();
        if (!complete) {
            parts.add(DerivedAnswer.unknown(gapOf(caseFile.events(), "events")));
        }
        return DerivedNumber.count(parts, complete);
    }

    /** The last home visit that has a day, up to the day asked about. */
    private Optional<HomeVisit> lastHomeVisit() {
        return caseFile.homeVisits().entries().stream()
                .filter(visit ->
                        visit.on().value().filter(day -> !day.isAfter(asAt)).isPresent())
                .max(Comparator.<HomeVisit, LocalDate>comparing(
                                visit -> visit.on().value().orElseThrow())
                        .thenComparing(HomeVisit::id));
    }

    Optional<LocalDate> lastHomeVisitOn() {
        return lastHomeVisit().flatMap(visit -> visit.on().value());
    }

    /** Whether somebody listed was not seen at the last home visit; a visit without a day may have been the last. */
    DerivedAnswer missedAtHomeVisit(RecordedFact somebody) {
        if (somebody.isStandIn()) {
            return DerivedAnswer.of(false);
        }
        List<DerivedAnswer> parts = homeVisitsWithoutDay(somebody);
        lastHomeVisit().ifPresent(last -> parts.add(missedAt(last, somebody)));
        return DerivedAnswer.any(parts);
    }

    /** For each home visit without a day, that it is not known what came before or after it. */
    private List<DerivedAnswer> homeVisitsWithoutDay(RecordedFact about) {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (HomeVisit visit : caseFile.homeVisits().entries()) {
            visit.on()
                    .unknown()
                    .ifPresent(why -> parts.add(DerivedAnswer.unknown(
                            List.of(new Gap(visit.id(), "homeVisit.on", why)), List.of(visit.id(), about.id()))));
        }
        return parts;
    }

    /** Whether a day comes after every home visit; no where none is recorded. */
    DerivedAnswer sinceLastHomeVisit(RecordedFact fact, Optional<LocalDate> day) {
        List<DerivedAnswer> parts = homeVisitsWithoutDay(fact);
        lastHomeVisitOn().ifPresent(last -> parts.add(later(fact, day, Optional.of(last))));
        return parts.isEmpty() ? DerivedAnswer.of(false) : DerivedAnswer.all(parts);
    }

    private static DerivedAnswer missedAt(HomeVisit visit, RecordedFact somebody) {
        boolean seen = Stream.of(visit.seen(), visit.seenAlone())
                .flatMap(listing -> listing.entries().stream())
                .anyMatch(ref -> ref.id().equals(somebody.id()));
        if (seen || visit.seen().isClosed()) {
            return DerivedAnswer.of(!seen, visit.visibleFrom().orElseThrow(), visit.id(), somebody.id());
        }
        Gap gap = new Gap(visit.id(), "homeVisit.seen", visit.seen().whyOpen());
        return DerivedAnswer.unknown(List.of(gap), List.of(visit.id(), somebody.id()));
    }

    /** Whether the force area differs from the person's. */
    DerivedAnswer inOtherForce(RecordedFact fact, Fact<String> force) {
        Fact<String> persons = caseFile.person().policeForce();
        if (force.isUnknown()) {
            return DerivedAnswer.unknown(fact.gap("policeForce", force.unknown()));
        }
        if (persons.isUnknown()) {
            return DerivedAnswer.unknown(person().gap("policeForce", persons.unknown()));
        }
        return DerivedAnswer.of(!persons.value().equals(force.value()), fact.since(), fact.id());
    }

    /** Whether an unborn child is listed of whom this is a parent. */
    DerivedAnswer unbornChildOf(String parent) {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Child child : facts(Child.class)) {
            if (child.unborn().yes()) {
                parts.add(child.hasParent(parent));
            }
        }
        return DerivedAnswer.any(parts);
    }

    /** The most events that count and lie within so many months of one another. */
    DerivedNumber mostWithin(int months, Function<Event, DerivedAnswer> counts) {
        List<Event> certain = new ArrayList<>();
        List<Event> possible = new ArrayList<>();
        Map<Event, LocalDate> known = new HashMap<>();
        Set<String> records = new TreeSet<>();
        Set<Gap> gaps = new TreeSet<>();
        for (Event event : facts(Event.class)) {
            DerivedAnswer answer = counts.apply(event);
            if (answer.yes() && event.happenedOn().isPresent()) {
                certain.add(event);
                known.put(event, answer.noEarlierThan(event.since()).since());
                records.addAll(answer.records());
            } else if (answer.notRuledOut()) {
                possible.add(event);
                gaps.addAll(answer.gaps());
            }
        }
        List<LocalDate> reachedOn = new ArrayList<>();
        for (Event first : certain) {
            LocalDate start = first.happenedOn().orElseThrow();
            List<LocalDate> days = certain.stream()
                    .filter(event -> within(event.happenedOn().orElseThrow(), start, months))
                    .map(known::get)
                    .sorted()
                    .toList();
            for (int i = 0; i < days.size(); i++) {
                if (i == reachedOn.size()) {
                    reachedOn.add(days.get(i));
                } else if (days.get(i).isBefore(reachedOn.get(i))) {
                    reachedOn.set(i, days.get(i));
                }
            }
        }
        int least = reachedOn.size();
        boolean open = !caseFile.events().isClosed();
        if (open) {
            gaps.add(gapOf(caseFile.events(), "events"));
        }
        return new DerivedNumber(least, open ? Integer.MAX_VALUE : least + possible.size(), reachedOn, records, gaps);
    }

    private static boolean within(LocalDate day, LocalDate start, int months) {
        return !day.isBefore(start) && day.isBefore(start.plusMonths(months));
    }

    /** Whether a day comes after the last enquiry of a kind was sent; no where none was sent. */
    DerivedAnswer laterThanLastEnquiry(String kind, RecordedFact fact, Optional<LocalDate> day) {
        Optional<LocalDate> last = facts(Enquiry.class).stream()
                .filter(enquiry -> enquiry.kind().equals(kind))
                .flatMap(enquiry -> enquiry.requestedOn().stream())
                .max(LocalDate::compareTo);
        return later(fact, day, last);
    }

    /** Whether a day comes after another; no where there is no other. */
    DerivedAnswer later(RecordedFact fact, Optional<LocalDate> day, Optional<LocalDate> other) {
        if (other.isEmpty()) {
            return DerivedAnswer.of(false);
        }
        return day.map(known -> DerivedAnswer.of(known.isAfter(other.get()), known, fact.id()))
                .orElseGet(() -> DerivedAnswer.unknown(fact.gap("recordedOn", Optional.empty())));
    }

    /** Whether an event that is so names a child or adult as harmed. */
    DerivedAnswer harmedIn(String definition, RecordedFact harmed) {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Event event : facts(Event.class)) {
            parts.add(DerivedAnswer.all(List.of(event.fits(definition), event.harmed(harmed.id())))
                    .noEarlierThan(event.since()));
        }
        return DerivedAnswer.any(parts);
    }

    /** Whether what happens on a day is to come, or came since the present supervision began. */
    DerivedAnswer ofPresentSupervision(RecordedFact fact, Fact<LocalDate> day, String field) {
        return day.value()
                .filter(known -> !known.isBefore(asAt))
                .map(known -> DerivedAnswer.of(true, fact.since(), fact.id()))
                .orElseGet(() -> sinceSupervisionBegan(fact, day, field, (on, begun) -> !on.isBefore(begun)));
    }

    /** How a day lies to the beginning of a supervision that is running; unknown without either day. */
    DerivedAnswer sinceSupervisionBegan(
            RecordedFact fact, Fact<LocalDate> day, String field, BiPredicate<LocalDate, LocalDate> since) {
        if (day.isUnknown()) {
            return DerivedAnswer.unknown(fact.gap(field, day.unknown()));
        }
        LocalDate on = day.value().orElseThrow();
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Supervision supervision : facts(Supervision.class)) {
            DerivedAnswer reached = supervision
                    .begun()
                    .map(begun -> DerivedAnswer.of(since.test(on, begun), fact.since(), fact.id()))
                    .orElseGet(() -> supervision.current());
            parts.add(DerivedAnswer.all(List.of(supervision.current(), reached)));
        }
        if (!caseFile.supervisionPeriods().isClosed()) {
            parts.add(DerivedAnswer.unknown(gapOf(caseFile.supervisionPeriods(), "supervisionPeriods")));
        }
        return DerivedAnswer.any(parts);
    }

    /** The record that there is no domestic abuse. */
    Denial domesticAbuseDenial() {
        Answer indicated = caseFile.person().domesticAbuseIndicated();
        Gap gap = person().gap("domesticAbuseIndicated", Optional.empty());
        return new Denial(person().domesticAbuseIndicated().not(), indicated.provenance(), gap);
    }

    /** The record that there are no children. */
    Denial childrenDenial() {
        Listing<?> children = caseFile.children();
        return new Denial(person().childrenDenied(), children.provenance(), gapOf(children, "children"));
    }

    /**
     * The day since which a listed subject can have been known: its own day where the listing was closed before it, else
     * the beginning, since a stand-in stood in its place until then.
     */
    LocalDate listedSince(Recorded subject, Listing<?> listing) {
        Optional<LocalDate> closedOn = listing.isClosed() ? listing.provenance().on() : Optional.empty();
        return subject.visibleFrom()
                .filter(day -> closedOn.map(day::isAfter).orElse(false))
                .orElse(DerivedAnswer.BEGINNING);
    }

    /** What a listing of the case leaves open. */
    static Gap gapOf(Listing<?> listing, String field) {
        return new Gap("case", "case." + field, listing.whyOpen());
    }

    void allow(long steps) {
        budget = steps;
        stepsLeft = steps;
    }

    void step() {
        if (--stepsLeft < 0) {
            throw new StepBudgetExceeded(budget);
        }
    }
}
