package org.safeguardingrules.compiler.testkit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.safeguardingrules.casefile.Supplies;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.casefile.Verification;

/** Fills the records of one case from their components alone, so that a new field is reached without a change here. */
final class RandomRecords {

    private final Dice dice;
    private final TypicalWords words;
    private final TypicalLinks links;
    private final TypicalSteps steps;
    private final LocalDate day;
    private final int most;
    private final double known;

    /**
     * Records of one case.
     *
     * @param day day on which the case stands
     * @param most most entries of a collection
     */
    RandomRecords(Dice dice, TypicalWords words, LocalDate day, int most) {
        this.dice = dice;
        this.words = words;
        this.links = new TypicalLinks(dice);
        this.steps = new TypicalSteps(dice);
        this.day = day;
        this.most = most;
        this.known = dice.oneOf(0.25, 0.5, 0.8, 0.97);
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
                values[i] = listing(
                        own.stream().<Object>map(id -> record(entry, id)).toList());
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

    private List<String> newIds(Class<?> type) {
        int least = dice.chance(0.4) ? 0 : 1;
        boolean rare =
                type.getSimpleName().matches("Correction|ActionOverride|RatingDecision|Confirmation|UnreadMaterial");
        int count = rare ? (dice.chance(0.15) ? 1 : 0) : Math.min(most, dice.between(least, Math.max(least, most)));
        return Stream.generate(() -> links.newId(type)).limit(count).toList();
    }

    private Record record(Class<?> type, String id) {
        TypicalDays days = new TypicalDays(dice, day);
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

    private Listing<Object> listing(List<Object> entries) {
        Optional<Unknown> why = dice.maybe(0.5, dice::unknown);
        boolean closed = dice.chance(known);
        Completeness completeness = entries.isEmpty()
                ? closed ? Completeness.ASKED_AND_NONE : dice.oneOf(Completeness.NOT_ASKED, Completeness.PARTIAL)
                : closed ? Completeness.COMPLETE : Completeness.PARTIAL;
        Provenance provenance = dice.chance(0.5) ? provenance(new TypicalDays(dice, day)) : Provenance.NONE;
        return new Listing<>(entries, completeness, closed ? Optional.empty() : why, provenance);
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
