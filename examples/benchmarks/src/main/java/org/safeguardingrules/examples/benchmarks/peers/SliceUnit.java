package org.safeguardingrules.examples.benchmarks.peers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;
import org.safeguardingrules.vocabulary.Address;
import org.safeguardingrules.vocabulary.Assessment;
import org.safeguardingrules.vocabulary.Breach;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Child;
import org.safeguardingrules.vocabulary.Enquiry;
import org.safeguardingrules.vocabulary.Event;
import org.safeguardingrules.vocabulary.KnownAdult;
import org.safeguardingrules.vocabulary.Marac;
import org.safeguardingrules.vocabulary.Occupier;
import org.safeguardingrules.vocabulary.Order;
import org.safeguardingrules.vocabulary.Person;
import org.safeguardingrules.vocabulary.Plan;
import org.safeguardingrules.vocabulary.Rating;
import org.safeguardingrules.vocabulary.Referral;
import org.safeguardingrules.vocabulary.Release;
import org.safeguardingrules.vocabulary.RiskTool;
import org.safeguardingrules.vocabulary.Sentence;
import org.safeguardingrules.vocabulary.Supervision;

/** The facts of a case as a rule unit wants them: a source for each type that the slice looks for, found by its getter. */
public final class SliceUnit implements RuleUnitData {

    private final Map<String, DataStore<CaseFact>> sources = new LinkedHashMap<>();
    private final Holds holds;

    SliceUnit(Holds holds) {
        this.holds = holds;
    }

    /** Puts the facts of a case into their sources; what no rule looks for stays out. */
    void add(CaseFacts facts) {
        sources.forEach((type, source) -> facts.ofType(type).forEach(source::add));
    }

    /** What the rules call when they hold. */
    public Holds getHolds() {
        return holds;
    }

    public DataStore<Address> getAddress() {
        return source("Address");
    }

    public DataStore<Assessment> getAssessment() {
        return source("Assessment");
    }

    public DataStore<Breach> getBreach() {
        return source("Breach");
    }

    public DataStore<Child> getChild() {
        return source("Child");
    }

    public DataStore<Enquiry> getEnquiry() {
        return source("Enquiry");
    }

    public DataStore<Event> getEvent() {
        return source("Event");
    }

    public DataStore<KnownAdult> getKnownAdult() {
        return source("KnownAdult");
    }

    public DataStore<Marac> getMarac() {
        return source("Marac");
    }

    public DataStore<Occupier> getOccupier() {
        return source("Occupier");
    }

    public DataStore<Order> getOrder() {
        return source("Order");
    }

    public DataStore<Person> getPerson() {
        return source("Person");
    }

    public DataStore<Plan> getPlan() {
        return source("Plan");
    }

    public DataStore<Rating> getRating() {
        return source("Rating");
    }

    public DataStore<Referral> getReferral() {
        return source("Referral");
    }

    public DataStore<Release> getRelease() {
        return source("Release");
    }

    public DataStore<RiskTool> getRiskTool() {
        return source("RiskTool");
    }

    public DataStore<Sentence> getSentence() {
        return source("Sentence");
    }

    public DataStore<Supervision> getSupervision() {
        return source("Supervision");
    }

    @SuppressWarnings("unchecked")
    private <T extends CaseFact> DataStore<T> source(String type) {
        return (DataStore<T>) sources.computeIfAbsent(type, none -> DataSource.createStore());
    }
}
