package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.safeguardingrules.casefile.ActionOverride;
import org.safeguardingrules.casefile.ActionRecord;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.Correction;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.compiler.testkit.Everywhere;
import org.safeguardingrules.compiler.testkit.Spot;
import org.safeguardingrules.json.CaseFileJson;

/**
 * What of a case is withheld from a reader by its marks alone, told apart from the way in which the library does it, and the
 * case with some of that changed.
 */
final class Withheld {

    private static final int LATER = 37;

    private final CaseFile caseFile;
    private final Sensitivity clearance;
    private final List<Spot> spots;
    private final Set<String> records = new TreeSet<>();

    /**
     * A case that differs only in what is withheld.
     *
     * @param words what was done
     * @param caseFile the case after it
     */
    record Variant(String words, CaseFile caseFile) {}

    Withheld(CaseFile caseFile, Sensitivity clearance) {
        this.caseFile = caseFile;
        this.clearance = clearance;
        this.spots = Spot.of(caseFile);
        for (Spot spot : spots) {
            if (spot.value() instanceof Listing<?> listing) {
                boolean top = spot.owner() == CaseFile.class;
                listing.entries().stream()
                        .filter(Recorded.class::isInstance)
                        .map(Recorded.class::cast)
                        .filter(entry -> isWithheld(entry, top) || records.contains(spot.recordId()))
                        .forEach(entry -> records.add(entry.id()));
            }
        }
    }

    /** By its own mark; an entry of the case that nobody marked is not open, unless it goes with what it is about. */
    private boolean isWithheld(Recorded entry, boolean top) {
        Sensitivity mark = entry.provenance().sensitivity();
        boolean goesWithAnother =
                entry instanceof Correction || entry instanceof ActionRecord || entry instanceof ActionOverride;
        boolean nobodySaid = mark == Sensitivity.NOT_STATED && clearance != Sensitivity.VICTIM_SENSITIVE;
        return isGuarded(mark) || nobodySaid && top && !goesWithAnother;
    }

    private boolean isGuarded(Sensitivity mark) {
        return mark != Sensitivity.NOT_STATED && mark.compareTo(clearance) > 0;
    }

    /** Ids of the records. */
    Set<String> records() {
        return records;
    }

    /** The case with another id for a withheld record, or with one left out, or with every withheld value changed. */
    Optional<Variant> variant(Trial trial) {
        Optional<Variant> variant = switch (trial.between(1, 3)) {
            case 1 -> renamed(trial);
            case 2 -> leftOut(trial);
            default -> Optional.of(changed());
        };
        return variant.filter(other -> Trial.isUsable(other.caseFile()));
    }

    private Optional<Variant> renamed(Trial trial) {
        if (records.isEmpty()) {
            return Optional.empty();
        }
        String id = trial.oneOf(List.copyOf(records), name -> name);
        String text = CaseFileJson.write(caseFile).replace('"' + id + '"', "\"0" + id + '"');
        return Optional.of(new Variant(id + " has another id", CaseFileJson.read(text)));
    }

    /** Without a withheld record that no other speaks of: whoever speaks of it is withheld too, but would have to go as well. */
    private Optional<Variant> leftOut(Trial trial) {
        String text = CaseFileJson.write(caseFile);
        List<String> alone =
                records.stream().filter(id -> isNamedOnce(id, text)).toList();
        if (alone.isEmpty()) {
            return Optional.empty();
        }
        String id = trial.oneOf(alone, name -> name);
        return spots.stream()
                .filter(spot -> spot.value() instanceof Listing<?> listing && holds(listing, id))
                .findFirst()
                .map(spot -> new Variant(id + " is not recorded", spot.with(without((Listing<?>) spot.value(), id))));
    }

    private static boolean isNamedOnce(String id, String text) {
        return Pattern.compile(Pattern.quote('"' + id + '"'))
                        .matcher(text)
                        .results()
                        .count()
                == 1;
    }

    private static boolean holds(Listing<?> listing, String id) {
        return listing.entries().stream()
                .anyMatch(entry ->
                        entry instanceof Recorded recorded && recorded.id().equals(id));
    }

    private static Listing<?> without(Listing<?> listing, String id) {
        List<?> rest = listing.entries().stream()
                .filter(entry -> !((Recorded) entry).id().equals(id))
                .toList();
        Completeness completeness = rest.isEmpty() && listing.completeness() == Completeness.COMPLETE
                ? Completeness.ASKED_AND_NONE
                : listing.completeness();
        return new Listing<>(rest, completeness, listing.why(), listing.provenance());
    }

    /** Every value that is withheld is another, under the same mark. */
    private Variant changed() {
        CaseFile changed = Everywhere.replaceIn(
                caseFile,
                (owner, field, value) ->
                        other(owner instanceof Recorded recorded && records.contains(recorded.id()), value));
        return new Variant("every withheld value is another", changed);
    }

    /** Something else in a field that is withheld, with its record or by its own mark; else what it holds. */
    private Object other(boolean inside, Object value) {
        if (value instanceof Answer answer
                && (inside || isGuarded(answer.provenance().sensitivity()))) {
            return (answer.isYes() ? Answer.no() : Answer.yes()).with(answer.provenance());
        }
        if (value instanceof Fact<?> fact
                && (inside || isGuarded(fact.provenance().sensitivity()))) {
            return other(fact);
        }
        if (value instanceof Provenance provenance && inside) {
            return provenance.withOn(LocalDate.EPOCH).withRecordedOn(LocalDate.EPOCH.plusDays(LATER));
        }
        return value instanceof List<?> steps
                ? steps.stream()
                        .filter(step -> !inside && !isGuarded((Step) step))
                        .toList()
                : value;
    }

    private boolean isGuarded(Step step) {
        return isGuarded(step.on().provenance().sensitivity());
    }

    private static Fact<?> other(Fact<?> fact) {
        if (fact.value().orElse(null) instanceof LocalDate day) {
            return Fact.of(day.plusDays(LATER)).with(fact.provenance());
        }
        return Fact.unknown(fact.isUnknown() ? Unknown.REFUSED : Unknown.WAITING)
                .with(fact.provenance());
    }
}
