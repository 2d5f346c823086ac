package org.safeguardingrules.toolkit.conform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Registration;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.casefile.Supplies;
import org.safeguardingrules.casefile.Unknown;

/** Walks a reference case and a mapped case side by side, and notes each fact that lost its meaning or is not supplied. */
final class Comparison {

    private static final Stated NOTHING = Stated.unknown(Unknown.NOT_ASKED);

    private final Counterparts counterparts;
    private final CodeMeanings meanings;
    private final Supplies supplies;
    private final List<Finding> findings = new ArrayList<>();
    private final SortedSet<String> notSupplied = new TreeSet<>();

    private Comparison(CaseFile expected, CaseFile found, CodeMeanings meanings) {
        this.counterparts = Counterparts.of(expected, found, meanings);
        this.meanings = meanings;
        this.supplies = found.supplies();
    }

    /**
     * What came of a reference case.
     *
     * @param findings each fact that lost its meaning
     * @param notSupplied fields that the reference case holds, and the mapping says that the host's system does not
     * @param counterparts which record of the mapped case stands for which of the reference case
     */
    record Outcome(List<Finding> findings, SortedSet<String> notSupplied, Counterparts counterparts) {}

    static Outcome of(CaseFile expected, CaseFile found, CodeMeanings meanings) {
        Comparison comparison = new Comparison(expected, found, meanings);
        comparison.fields(expected.id(), expected, found);
        return new Outcome(List.copyOf(comparison.findings), comparison.notSupplied, comparison.counterparts);
    }

    private void fields(String record, Record expected, Record found) {
        for (Field field : Field.of(expected, found)) {
            field(record, field);
        }
    }

    private void field(String record, Field field) {
        if (field.expected() instanceof Listing<?> one && field.found() instanceof Listing<?> other) {
            listing(record, field, one, other);
        } else if (field.expected() instanceof Answer one && field.found() instanceof Answer other) {
            stated(record, field, Stated.of(one), Stated.of(other));
        } else if (field.expected() instanceof Fact<?> one && field.found() instanceof Fact<?> other) {
            stated(record, field, Stated.of(one), Stated.of(other));
        } else if (field.expected() instanceof Optional<?> one && field.found() instanceof Optional<?> other) {
            stated(
                    record,
                    field,
                    one.map(this::reference).orElse(NOTHING),
                    other.map(Stated::known).orElse(NOTHING));
        } else if (field.expected() instanceof Ref one && field.found() instanceof Ref other) {
            stated(record, field, reference(one), Stated.known(other));
        } else if (field.expected() instanceof List<?> one && field.found() instanceof List<?> other) {
            new StepsCompared(record, field, supplies.holds(field.entity(), field.name()))
                    .of(one, other)
                    .into(this);
        } else if (field.expected() instanceof Recorded one && field.found() instanceof Recorded other) {
            pair(one, other);
        } else if (field.expected() instanceof String one && field.found() instanceof String other) {
            if (!meanings.same(one, other)) {
                note(record, field, Loss.ANOTHER_ANSWER, one, other);
            }
        }
    }

    private void pair(Recorded expected, Recorded found) {
        provenance(expected, found);
        fields(expected.id(), (Record) expected, (Record) found);
    }

    private void stated(String record, Field field, Stated expected, Stated left) {
        Stated found = left.heldBy(supplies, field.entity(), field.name());
        Losses.between(field, expected, found)
                .ifPresentOrElse(loss -> note(record, field, loss, expected, found), () -> {
                    if (expected.value().isPresent() && found.isNotSupplied()) {
                        notSupplied.add(field.path());
                    }
                });
    }

    private void listing(String record, Field field, Listing<?> expected, Listing<?> found) {
        Stated openness = Losses.openness(found).heldBy(supplies, field.entity(), field.name());
        stated(record, field, Losses.openness(expected), openness);
        List<Recorded> left = new ArrayList<>(Counterparts.records(found));
        for (Recorded one : Counterparts.records(expected)) {
            Optional<Recorded> other = counterparts.of(one.id());
            other.ifPresent(left::remove);
            other.ifPresentOrElse(same -> pair(one, same), () -> lost(field, one, openness));
        }
        left.forEach(one -> findings.add(new Finding(
                field.path(),
                Optional.empty(),
                Optional.of(one.id()),
                Loss.RECORD_INVENTED,
                "no such record",
                Supplies.entity(one))));
        values(record, field, expected, found, openness);
    }

    private void lost(Field field, Recorded record, Stated listing) {
        if (listing.isNotSupplied()) {
            notSupplied.add(field.path());
            return;
        }
        boolean ended = record instanceof Registration registration
                && registration.ended().value().isPresent();
        note(
                record.id(),
                field,
                ended ? Loss.ENDED_ENTRY_LOST : Loss.RECORD_LOST,
                record instanceof Registration registration
                        ? registration.code() + ended(registration)
                        : Supplies.entity(record),
                "no such record");
    }

    private static String ended(Registration registration) {
        return registration.ended().value().map(day -> ", ended " + day).orElse("");
    }

    /** Compares entries that are no records: references and words. */
    private void values(String record, Field field, Listing<?> expected, Listing<?> found, Stated listing) {
        List<String> left = new ArrayList<>(found.entries().stream()
                .filter(entry -> !(entry instanceof Recorded))
                .map(Stated::word)
                .toList());
        for (Object entry : expected.entries()) {
            if (entry instanceof Recorded) {
                continue;
            }
            Stated one = reference(entry);
            if (!left.remove(one.toString())) {
                if (listing.isNotSupplied()) {
                    notSupplied.add(field.path());
                } else {
                    note(record, field, Loss.ANSWER_LOST, one, "not listed");
                }
            }
        }
        left.forEach(entry -> note(record, field, Loss.UNKNOWN_TURNED_INTO_AN_ANSWER, "not listed", entry));
    }

    /** A reference by the id that the mapped case gives to what it refers to. */
    private Stated reference(Object entry) {
        return Stated.known(
                entry instanceof Ref ref
                        ? counterparts.of(ref.id()).map(Recorded::id).orElse(ref.id())
                        : entry);
    }

    private void provenance(Recorded expected, Recorded found) {
        Provenance one = expected.provenance();
        Provenance other = found.provenance();
        Field field = new Field(Supplies.entity(expected), "recordedOn", one, other);
        one.recordedOn().ifPresent(day -> {
            if (other.recordedOn().isEmpty()) {
                notSupplied.add(field.path());
            } else if (!other.recordedOn().get().equals(day)) {
                note(
                        expected.id(),
                        field,
                        Loss.DAY_OF_RECORDING_CHANGED,
                        day,
                        other.recordedOn().get());
            }
        });
        boolean guarded = one.sensitivity().compareTo(Sensitivity.OPEN) > 0;
        boolean less = other.sensitivity() != Sensitivity.NOT_STATED
                && other.sensitivity().compareTo(one.sensitivity()) < 0;
        if (guarded && less) {
            note(
                    expected.id(),
                    new Field(field.entity(), "sensitivity", one, other),
                    Loss.LESS_GUARDED,
                    one.sensitivity().word(),
                    other.sensitivity().word());
        }
    }

    void note(String record, Field field, Loss loss, Object expected, Object found) {
        Optional<String> mapped = counterparts.of(record).map(Recorded::id);
        findings.add(
                new Finding(field.path(), Optional.of(record), mapped, loss, expected.toString(), found.toString()));
    }

    void notSupplied(Field field) {
        notSupplied.add(field.path());
    }
}
