package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.compiler.testkit.Spot;

/**
 * Takes something of the case, a record, a step or an answer, and compares a case file in which it was recorded after the
 * day by which things had been recorded with one in which it is not recorded at all: the advice is the same.
 */
public final class Law05NothingFromTheFuture implements Law {

    @Override
    public String says() {
        return "Nothing from the future: what was recorded later changes nothing";
    }

    /** The case file in which something was recorded later, and the one in which it was not recorded. */
    record Pair(String words, CaseFile later, CaseFile never) {}

    @Override
    public Verdict judge(Trial trial) {
        List<Spot> known = known(trial);
        if (known.isEmpty()) {
            return Verdict.notApplied();
        }
        LocalDate day = trial.knownAt().plusDays(trial.between(1, 60));
        return pair(trial.spot(known), day, trial)
                .filter(both -> Trial.isUsable(both.later()) && Trial.isUsable(both.never()))
                .map(both -> Verdict.of(violation(trial, both)))
                .orElse(Verdict.notApplied());
    }

    /** What is recorded, and could have been recorded later. */
    static List<Spot> known(Trial trial) {
        return trial.spots().stream()
                .filter(spot -> isKnown(spot.value()))
                .filter(spot -> spot.value() instanceof List<?>
                        || trial.caseFile().supplies().holds(spot.entity(), spot.field()))
                .toList();
    }

    private static boolean isKnown(Object value) {
        if (value instanceof Listing<?> listing) {
            return !listing.entries().isEmpty() && listing.entries().get(0) instanceof Recorded;
        }
        return value instanceof Answer answer && !answer.isUnknown()
                || value instanceof Fact<?> fact && !fact.isUnknown()
                || value instanceof List<?> steps && !steps.isEmpty();
    }

    private static Optional<Violation> violation(Trial trial, Pair pair) {
        Advice never = trial.adviceOn(pair.never());
        Advice later = trial.adviceOn(pair.later());
        return never.equals(later)
                ? Optional.empty()
                : Optional.of(Violation.other(
                        Differences.after(pair.words() + ", and the advice differs", never, later),
                        trial,
                        pair.later(),
                        later,
                        never));
    }

    /** What stands here recorded on a day, and not recorded at all; empty where it is nothing that is recorded. */
    static Optional<Pair> pair(Spot spot, LocalDate day, Trial trial) {
        String words = spot.path() + " of " + spot.recordId() + " was recorded on " + day;
        if (spot.value() instanceof Answer answer) {
            return Optional.of(
                    new Pair(words, spot.with(answer.recordedOn(day)), spot.with(Answer.unknown(Unknown.NOT_ASKED))));
        }
        if (spot.value() instanceof Fact<?> fact) {
            return Optional.of(
                    new Pair(words, spot.with(fact.recordedOn(day)), spot.with(Fact.unknown(Unknown.NOT_ASKED))));
        }
        if (spot.value() instanceof Listing<?> listing) {
            int position = trial.chance().nextInt(listing.entries().size());
            return entry(spot, listing, position, day);
        }
        List<?> steps = (List<?>) spot.value();
        int position = trial.chance().nextInt(steps.size());
        List<Object> later = new ArrayList<>(steps);
        later.set(position, ((Step) steps.get(position)).recordedOn(day));
        List<Object> never = new ArrayList<>(steps);
        never.remove(position);
        return Optional.of(new Pair("A step of " + words, spot.with(later), spot.with(never)));
    }

    private static Optional<Pair> entry(Spot spot, Listing<?> listing, int position, LocalDate day) {
        Recorded entry = (Recorded) listing.entries().get(position);
        Optional<CaseFile> later = Spot.of(spot.with(listing)).stream()
                .filter(each -> each.recordId().equals(entry.id()) && each.value() instanceof Provenance)
                .findFirst()
                .map(each -> each.with(((Provenance) each.value()).withRecordedOn(day)));
        List<Object> rest = new ArrayList<>(listing.entries());
        rest.remove(position);
        boolean complete = listing.completeness() == Completeness.COMPLETE;
        Listing<?> never = !rest.isEmpty() || !complete
                ? new Listing<>(rest, listing.completeness(), listing.why(), listing.provenance())
                : listing.provenance().visibleFrom().isPresent()
                        ? Listing.askedAndNone().with(listing.provenance())
                        : Listing.notAsked();
        return later.map(file -> new Pair(entry.id() + " was recorded on " + day, file, spot.with(never)));
    }
}
