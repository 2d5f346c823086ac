package org.safeguardingrules.compiler.testkit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Recorded;

/**
 * One field of one record of a case file, and how the case file looks with something else in it.
 *
 * <p>Immutable; belongs to the case file it was found in.
 */
public final class Spot {

    private final String path;
    private final Class<?> owner;
    private final String recordId;
    private final String field;
    private final Object value;
    private final Function<Object, CaseFile> rebuild;

    private Spot(
            String path,
            Class<?> owner,
            String recordId,
            String field,
            Object value,
            Function<Object, CaseFile> rebuild) {
        this.path = path;
        this.owner = owner;
        this.recordId = recordId;
        this.field = field;
        this.value = value;
        this.rebuild = rebuild;
    }

    /** Every field of every record: a listing before what it lists, and never an id. */
    public static List<Spot> of(CaseFile caseFile) {
        List<Spot> found = new ArrayList<>();
        collect(caseFile, "", caseFile.id(), record -> (CaseFile) record, found);
        return found;
    }

    /** A collection of the case, by its name. */
    public static Spot collection(CaseFile caseFile, String name) {
        List<RecordComponent> components = Components.of(CaseFile.class);
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).getName().equals(name)) {
                Object[] values = Components.values(caseFile);
                return new Spot(name, CaseFile.class, caseFile.id(), name, values[i], replacing(values, i));
            }
        }
        throw new IllegalArgumentException("A case file has no collection '" + name + "'. Maybe 'events'.");
    }

    private static Function<Object, CaseFile> replacing(Object[] values, int position) {
        return other -> {
            Object[] changed = values.clone();
            changed[position] = other;
            return (CaseFile) Components.build(CaseFile.class, changed);
        };
    }

    private static void collect(
            Record record, String path, String recordId, Function<Record, CaseFile> rebuild, List<Spot> found) {
        List<RecordComponent> components = Components.of(record.getClass());
        Object[] values = Components.values(record);
        for (int i = 0; i < components.size(); i++) {
            int position = i;
            String name = components.get(i).getName();
            if (name.equals("id")) {
                continue;
            }
            String fieldPath = path.isEmpty() ? name : path + "." + name;
            Function<Object, CaseFile> replace = other -> {
                Object[] changed = values.clone();
                changed[position] = other;
                return rebuild.apply(Components.build(record.getClass(), changed));
            };
            if (values[i] instanceof Recorded inner) {
                collect((Record) inner, fieldPath, inner.id(), replace::apply, found);
                continue;
            }
            found.add(new Spot(fieldPath, record.getClass(), recordId, name, values[i], replace));
            if (values[i] instanceof Listing<?> listing) {
                collectEntries(listing, fieldPath, replace, found);
            }
        }
    }

    private static void collectEntries(
            Listing<?> listing, String path, Function<Object, CaseFile> replace, List<Spot> found) {
        for (int i = 0; i < listing.entries().size(); i++) {
            int position = i;
            if (listing.entries().get(i) instanceof Recorded entry) {
                Function<Record, CaseFile> rebuild = other -> {
                    List<Object> entries = new ArrayList<>(listing.entries());
                    entries.set(position, other);
                    return replace.apply(
                            new Listing<>(entries, listing.completeness(), listing.why(), listing.provenance()));
                };
                collect((Record) entry, path + "[" + i + "]", entry.id(), rebuild, found);
            }
        }
    }

    /** Where it is, for example {@code children[1].livesAt}. */
    public String path() {
        return path;
    }

    /** The type of the record that it is a field of. */
    public Class<?> owner() {
        return owner;
    }

    /** What the record is called in {@code Supplies}, for example {@code child}. */
    public String entity() {
        return Components.entity(owner);
    }

    /** The id of the record that it is a field of. */
    public String recordId() {
        return recordId;
    }

    /** The name of the field. */
    public String field() {
        return field;
    }

    /** What it holds: an answer, a fact, a listing, an optional, a list of steps, a provenance or a plain value. */
    public Object value() {
        return value;
    }

    /** The case file with something else here; everything that is not replaced is shared. */
    public CaseFile with(Object other) {
        return rebuild.apply(other);
    }

    /** The path and what is there. */
    @Override
    public String toString() {
        return path + " of " + recordId + ": " + value;
    }
}
