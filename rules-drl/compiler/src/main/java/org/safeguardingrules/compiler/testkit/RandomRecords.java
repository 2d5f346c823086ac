package org.safeguardingrules.compiler.testkit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.EnquiryKind;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Person;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.RatingDecision;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.SupervisionPeriod;
import org.safeguardingrules.casefile.Supplies;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.casefile.Verification;

/** Fills the records of one case from their components alone, so that a new field is reached without a change here. */
final class RandomRecords {

    private static final int LEAST_OF_A_THEME = 3;
    private static final int MOST_OF_A_THEME = 6;
    private static final List<Set<String>> THEMES = List.of(
            Set.of("Event", "KnownAdult"),
            Set.of("Event", "Child"),
            Set.of("Event", "Assessment"),
            Set.of("Child", "Enquiry"),
            Set.of("Child", "AgencyInvolvement"),
            Set.of("KnownAdult", "Enquiry"),
            Set.of("Registration", "ProtectiveOrder"),
            Set.of("Sentence", "Appointment"),
            Set.of("Address", "Release"));

    private final Dice dice;
    private final TypicalWords words;
    private final TypicalLinks links;
    private final TypicalSteps steps;
    private final List<LocalDate> near;
    private final LocalDate day;
    private final int most;
    private final double known;
    private final double filled;
    private final Set<String> theme;

    private RandomRecords(
            Dice dice,
            TypicalWords words,
            List<LocalDate> near,
            LocalDate day,
            int most,
            double filled,
            Set<String> theme) {
        this.dice = dice;
        this.words = words;
        this.links = new TypicalLinks(dice);
        this.steps = new TypicalSteps(dice);
        this.near = near;
        this.day = day;
        this.most = most;
        this.known = dice.oneOf(0.25, 0.5, 0.8, 0.97);
        this.filled = filled;
        this.theme = theme;
    }

    /**
     * Records of one case.
     *
     * @param near days near which now and then something is recorded
     * @param day day on which the case stands
     * @param most most entries of a collection
     */
    static RandomRecords any(Dice dice, TypicalWords words, List<LocalDate> near, LocalDate day, int most) {
        return new RandomRecords(dice, words, near, day, most, 1, Set.of());
    }

    /**
     * Records of one case of which most collections are empty, except that a case is usually under supervision and that
     * two collections of which rules speak together have several entries.
     */
    static RandomRecords sparse(Dice dice, TypicalWords words, List<LocalDate> near, LocalDate day, int most) {
        return new RandomRecords(dice, words, near, day, most, dice.oneOf(0.05, 0.15, 0.3), dice.oneOf(THEMES));
    }

    /** The whole case file. Ids come first, so that any record may point to any other. */
    CaseFile caseFile() {
        List<RecordComponent> components = Components.of(CaseFile.class);
        String personId = links.newId(Person.class);
        List<List<String>> ids = new ArrayList<>();
        for (RecordComponent component : components) {
            boolean listed = component.getType() == Listing.class && isPointedTo(entryType(component));
            ids.add(listed ? newIds(entryType(component)) : List.of());
        }
        Object[] values = new Object[components.size()];
        for (int i = 0; i < components.size(); i++) {
            Class<?> type = components.get(i).getType();
            if (type == Listing.class) {
                Class<?> entry = entryType(components.get(i));
                List<String> own = isPointedTo(entry) ? ids.get(i) : newIds(entry);
                List<Record> entries = own.stream().map(id -> record(entry, id)).toList();
                values[i] = listing(theme.contains(entry.getSimpleName()) ? alike(entries) : entries);
            } else if (type == Supplies.class) {
                values[i] = supplies();
            } else {
                values[i] = type.isRecord() ? record(type, personId) : "case";
            }
        }
        return (CaseFile) Components.build(CaseFile.class, values);
    }

    /** Whether another record may point to one of this type, which then needs its id before it. */
    private static boolean isPointedTo(Class<?> type) {
        return type != RatingDecision.class;
    }

    /** The same records, some of which say what the first says, but for when: the same again, as patterns have it. */
    private List<Record> alike(List<Record> records) {
        return records.stream()
                .map(one -> dice.chance(0.75) ? likeThe(records.get(0), one) : one)
                .toList();
    }

    private static Record likeThe(Record first, Record one) {
        List<RecordComponent> components = Components.of(one.getClass());
        Object[] values = Components.values(one);
        Object[] firsts = Components.values(first);
        for (int i = 0; i < values.length; i++) {
            if (isSaidOfMany(components.get(i).getGenericType())) {
                values[i] = firsts[i];
            }
        }
        return Components.build(one.getClass(), values);
    }

    /** Whether two records can have the same there: neither a day nor records of their own. */
    private static boolean isSaidOfMany(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> inner = (Class<?>) generic.getActualTypeArguments()[0];
            return inner != LocalDate.class && inner != Step.class && !Recorded.class.isAssignableFrom(inner);
        }
        return type == Answer.class;
    }

    private List<String> newIds(Class<?> type) {
        int least = dice.chance(0.4) ? 0 : 1;
        boolean rare =
                type.getSimpleName().matches("Correction|ActionOverride|RatingDecision|Confirmation|UnreadMaterial");
        if (theme.contains(type.getSimpleName())) {
            return newIds(type, dice.between(LEAST_OF_A_THEME, MOST_OF_A_THEME));
        }
        if (filled < 1 && type != SupervisionPeriod.class && !dice.chance(filled)) {
            return List.of();
        }
        int count = rare ? (dice.chance(0.15) ? 1 : 0) : Math.min(most, dice.between(least, Math.max(least, most)));
        return newIds(type, count);
    }

    private List<String> newIds(Class<?> type, int count) {
        return Stream.generate(() -> links.newId(type)).limit(count).toList();
    }

    private Record record(Class<?> type, String id) {
        TypicalDays days = new TypicalDays(dice, day, near);
        List<RecordComponent> components = Components.of(type);
        Object[] values = new Object[components.size()];
        int provenance = -1;
        for (int i = 0; i < components.size(); i++) {
            RecordComponent component = components.get(i);
            if (component.getName().equals("id")) {
                values[i] = id;
            } else if (component.getType() == Provenance.class) {
                provenance = i;
            } else {
                values[i] = value(component.getGenericType(), type, component.getName(), days);
            }
        }
        if (provenance >= 0) {
            values[provenance] = dice.chance(0.7) ? provenance(days) : Provenance.NONE;
        }
        return Components.build(type, values);
    }

    private Object value(Type type, Class<?> owner, String field, TypicalDays days) {
        if (type instanceof ParameterizedType generic) {
            Class<?> outer = (Class<?>) generic.getRawType();
            return generic(outer, (Class<?>) generic.getActualTypeArguments()[0], owner, field, days);
        }
        return type == Answer.class ? answer(days) : plain((Class<?>) type, owner, field, days);
    }

    private Answer answer(TypicalDays days) {
        Answer answer =
                !dice.chance(known) ? Answer.unknown(dice.unknown()) : dice.chance(0.4) ? Answer.yes() : Answer.no();
        return dice.chance(0.15) ? answer.with(provenance(days)) : answer;
    }

    private Object plain(Class<?> type, Class<?> owner, String field, TypicalDays days) {
        if (type == EnquiryKind.class && dice.chance(0.5)) {
            return dice.oneOf(EnquiryKind.POLICE_DOMESTIC_ABUSE, EnquiryKind.CHILDRENS_SERVICES);
        }
        if (type.isEnum()) {
            return dice.oneOf(type.getEnumConstants());
        }
        if (type == LocalDate.class) {
            return days.of(owner, field);
        }
        if (type == String.class) {
            return words.word(owner, field, dice);
        }
        if (type == Integer.class) {
            return words.number(field, dice);
        }
        if (type == Ref.class) {
            List<Ref> targets = links.targets(owner, field);
            return targets.isEmpty() ? links.anything() : dice.oneOf(targets);
        }
        if (type.isRecord() && Recorded.class.isAssignableFrom(type)) {
            return record(type, links.newId(type));
        }
        throw new IllegalStateException("No value of " + type + " is known for " + owner.getSimpleName() + "." + field
                + ". Maybe the model has a new kind of field: add it here.");
    }

    private Object generic(Class<?> outer, Class<?> inner, Class<?> owner, String field, TypicalDays days) {
        if (outer == Fact.class) {
            Fact<Object> fact =
                    dice.chance(known) ? Fact.of(plain(inner, owner, field, days)) : Fact.unknown(dice.unknown());
            return dice.chance(0.15) ? fact.with(provenance(days)) : fact;
        }
        if (outer == Optional.class) {
            boolean possible =
                    inner != Ref.class || !links.targets(owner, field).isEmpty();
            return possible ? dice.maybe(known, () -> plain(inner, owner, field, days)) : Optional.empty();
        }
        if (outer == List.class && inner == Step.class) {
            return steps.of(owner, days);
        }
        if (outer == Listing.class) {
            return listing(several(inner, owner, field, days));
        }
        throw new IllegalStateException("No value of " + outer + " is known for " + owner.getSimpleName() + "." + field
                + ". Maybe the model has a new kind of field: add it here.");
    }

    private List<Object> several(Class<?> inner, Class<?> owner, String field, TypicalDays days) {
        if (inner == Ref.class) {
            List<Ref> targets = links.targets(owner, field);
            return targets.stream()
                    .<Object>map(ref -> ref)
                    .filter(ref -> dice.chance(0.5))
                    .toList();
        }
        int count = dice.chance(known) ? dice.between(0, Math.min(most, 3)) : 0;
        return Stream.generate(() -> plain(inner, owner, field, days))
                .limit(count)
                .distinct()
                .toList();
    }

    private Listing<Object> listing(List<?> entries) {
        Optional<Unknown> why = dice.maybe(0.5, dice::unknown);
        boolean closed = dice.chance(known);
        Completeness completeness = entries.isEmpty()
                ? closed ? Completeness.ASKED_AND_NONE : dice.oneOf(Completeness.NOT_ASKED, Completeness.PARTIAL)
                : closed ? Completeness.COMPLETE : Completeness.PARTIAL;
        Provenance provenance = dice.chance(0.5) ? provenance(new TypicalDays(dice, day, near)) : Provenance.NONE;
        return new Listing<>(List.copyOf(entries), completeness, closed ? Optional.empty() : why, provenance);
    }

    private Provenance provenance(TypicalDays days) {
        return new Provenance(
                dice.maybe(0.5, () -> dice.oneOf("police", "children's services", "person", "own record")),
                dice.maybe(0.4, days::next),
                dice.maybe(0.6, days::recorded),
                dice.chance(0.7) ? Verification.NOT_STATED : dice.oneOf(Verification.values()),
                dice.chance(0.8) ? Sensitivity.NOT_STATED : dice.oneOf(Sensitivity.values()));
    }

    private Supplies supplies() {
        if (dice.chance(0.75)) {
            return Supplies.EVERYTHING;
        }
        List<String> fields = Components.names();
        TreeSet<String> some = new TreeSet<>();
        if (dice.chance(0.8)) {
            Stream.generate(() -> dice.oneOf(fields)).limit(dice.between(1, 12)).forEach(some::add);
            return Supplies.allBut(some);
        }
        fields.stream().filter(field -> dice.chance(0.6)).forEach(some::add);
        return Supplies.only(some);
    }

    private static Class<?> entryType(RecordComponent listing) {
        return (Class<?>) ((ParameterizedType) listing.getGenericType()).getActualTypeArguments()[0];
    }
}
