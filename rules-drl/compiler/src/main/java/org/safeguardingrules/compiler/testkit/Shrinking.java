package org.safeguardingrules.compiler.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.Supplies;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.casefile.UnusableCaseFile;

/** Finds the smallest case file that still shows a failure: records and fields are left out one by one. */
public final class Shrinking {

    private Shrinking() {}

    /**
     * A usable case file that still fails, and from which nothing more can be left out.
     *
     * @param caseFile one that fails
     * @param stillFails whether a smaller one fails as well
     */
    public static CaseFile smallest(CaseFile caseFile, Predicate<CaseFile> stillFails) {
        CaseFile smallest = caseFile;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            List<Spot> spots = Spot.of(smallest);
            for (int i = 0; i < spots.size(); ) {
                Optional<CaseFile> found = smallerAt(spots.get(i), stillFails);
                if (found.isEmpty()) {
                    i++;
                } else {
                    smallest = found.get();
                    spots = Spot.of(smallest);
                    smaller = true;
                }
            }
        }
        return smallest;
    }

    private static Optional<CaseFile> smallerAt(Spot spot, Predicate<CaseFile> stillFails) {
        return lesser(spot.value()).stream()
                .filter(value -> !value.equals(spot.value()))
                .map(spot::with)
                .filter(Shrinking::isUsable)
                .filter(stillFails)
                .findFirst();
    }

    private static boolean isUsable(CaseFile caseFile) {
        try {
            caseFile.checked();
            return true;
        } catch (UnusableCaseFile e) {
            return false;
        }
    }

    /** Values that say less, least first. */
    private static List<Object> lesser(Object value) {
        if (value instanceof Listing<?> listing) {
            return lesser(listing);
        }
        if (value instanceof List<?> steps) {
            return lesserSteps(steps);
        }
        if (value instanceof Answer answer) {
            return List.of(Answer.unknown(Unknown.NOT_ASKED), answer.with(Provenance.NONE));
        }
        if (value instanceof Fact<?> fact) {
            return List.of(Fact.unknown(Unknown.NOT_ASKED), fact.with(Provenance.NONE));
        }
        if (value instanceof Optional<?>) {
            return List.of(Optional.empty());
        }
        if (value instanceof Provenance provenance) {
            return List.of(
                    Provenance.NONE,
                    provenance.recordedOn().map(Provenance::recorded).orElse(Provenance.NONE));
        }
        return value instanceof Supplies ? List.of(Supplies.EVERYTHING) : List.of();
    }

    private static List<Object> lesser(Listing<?> listing) {
        List<?> entries = listing.entries();
        List<Object> lesser = new ArrayList<>();
        lesser.add(Listing.notAsked());
        if (entries.size() > 2) {
            lesser.add(with(listing, entries.subList(0, entries.size() / 2)));
            lesser.add(with(listing, entries.subList(entries.size() / 2, entries.size())));
        }
        for (int i = 0; i < entries.size() && entries.size() > 1; i++) {
            lesser.add(with(listing, without(entries, i)));
        }
        lesser.add(listing.with(Provenance.NONE));
        if (listing.why().isPresent() && !entries.isEmpty()) {
            lesser.add(new Listing<>(entries, listing.completeness(), Optional.empty(), listing.provenance()));
        }
        return lesser;
    }

    private static Listing<?> with(Listing<?> listing, List<?> entries) {
        return new Listing<>(entries, listing.completeness(), listing.why(), listing.provenance());
    }

    private static List<Object> lesserSteps(List<?> steps) {
        List<Object> lesser = new ArrayList<>();
        lesser.add(List.of());
        for (int i = 0; i < steps.size(); i++) {
            lesser.add(without(steps, i));
        }
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step step) {
                List<Object> plainer = new ArrayList<>(steps);
                plainer.set(i, new Step(step.kind(), step.on(), Optional.empty(), Optional.empty()));
                lesser.add(plainer);
            }
        }
        return lesser;
    }

    private static List<Object> without(List<?> list, int position) {
        List<Object> rest = new ArrayList<>(list);
        rest.remove(position);
        return rest;
    }
}
