package org.safeguardingrules.examples.benchmarks.byhand;

import java.util.HashMap;
import java.util.Map;
import org.safeguardingrules.vocabulary.Address;
import org.safeguardingrules.vocabulary.Occupier;
import org.safeguardingrules.vocabulary.Sentence;

/** What is asked about those who live at an address that is proposed. */
final class PlaceRules {

    private final SliceFacts facts;
    private final Found found;

    PlaceRules(SliceFacts facts, Found found) {
        this.facts = facts;
        this.found = found;
    }

    void all() {
        Map<String, Address> undecided = new HashMap<>();
        for (Address address : facts.all(Address.class)) {
            if (address.awaitingDecision().yes()) {
                undecided.put(address.id(), address);
            }
        }
        if (undecided.isEmpty()) {
            return;
        }
        boolean young = facts.all(Sentence.class).stream()
                .anyMatch(sentence -> sentence.fits("young person's sentence with home detention curfew")
                        .notRuledOut());
        for (Occupier occupier : facts.all(Occupier.class)) {
            Address address = undecided.get(occupier.address());
            if (address != null) {
                occupier(occupier, address, young);
            }
        }
    }

    private void occupier(Occupier occupier, Address address, boolean young) {
        if (address.purpose().equals("curfew")) {
            found.add("INQ-03.2", address, occupier);
        }
        if (young && address.fits("home detention curfew address").yes()) {
            found.add("REL-02.8", address, occupier);
        }
    }
}
