package org.safeguardingrules.examples.benchmarks.byhand;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeguardingrules.vocabulary.Assessment;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Child;
import org.safeguardingrules.vocabulary.Event;
import org.safeguardingrules.vocabulary.KnownAdult;
import org.safeguardingrules.vocabulary.Person;
import org.safeguardingrules.vocabulary.Supervision;

/**
 * The facts of a case by type, with what several rules ask of them asked once.
 *
 * @param facts every fact
 * @param person the person on probation
 * @param currentSupervisions supervision periods that may be current
 * @param latestAssessments assessments that are certainly the latest
 * @param children children
 * @param adults known adults
 * @param adultsById known adults by id
 * @param events events
 */
record SliceFacts(
        CaseFacts facts,
        Person person,
        List<Supervision> currentSupervisions,
        List<Assessment> latestAssessments,
        List<Child> children,
        List<KnownAdult> adults,
        Map<String, KnownAdult> adultsById,
        List<Event> events) {

    static SliceFacts of(CaseFacts facts) {
        List<KnownAdult> adults = all(facts, KnownAdult.class);
        Map<String, KnownAdult> byId = new HashMap<>();
        adults.forEach(adult -> byId.put(adult.id(), adult));
        return new SliceFacts(
                facts,
                all(facts, Person.class).get(0),
                all(facts, Supervision.class).stream()
                        .filter(each -> each.current().notRuledOut())
                        .toList(),
                all(facts, Assessment.class).stream()
                        .filter(each -> each.latest().yes())
                        .toList(),
                all(facts, Child.class),
                adults,
                byId,
                all(facts, Event.class));
    }

    <T extends CaseFact> List<T> all(Class<T> type) {
        return all(facts, type);
    }

    @SuppressWarnings("unchecked")
    private static <T extends CaseFact> List<T> all(CaseFacts facts, Class<T> type) {
        return (List<T>) (List<?>) facts.ofType(type.getSimpleName());
    }
}
