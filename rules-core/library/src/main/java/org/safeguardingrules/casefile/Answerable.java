package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One fact of a case file that somebody could be asked for: what it can turn out to be, and the case file once it has.
 *
 * <p>Answers that are yes or no, a word of a closed list, or the end of a listing can be listed and tried; days, numbers
 * and codes cannot. Immutable; belongs to the case file it was found in.
 */
public final class Answerable {

    /** Who is named as the source of an answer that is only tried. */
    private static final String SOURCE = "answer";

    private static final String AT_LEAST_ONE = "at least one";

    /** The entries of which one more can be taken as present though nothing else is known of it. */
    private static final List<Class<?>> MAY_BE_BLANK =
            List.of(Child.class, KnownAdult.class, Address.class, Occupier.class);

    private final CaseFile caseFile;
    private final Recorded owner;
    private final Shape.Where place;
    private final Object value;
    private final Optional<Class<?>> held;

    private Answerable(CaseFile caseFile, Recorded owner, String field, Shape.Where place, Object value) {
        this.caseFile = caseFile;
        this.owner = owner;
        this.place = place;
        this.value = value;
        this.held = Shape.held(place.isTop() ? CaseFile.class : owner.getClass(), field);
    }

    /**
     * Every fact of a case file that can be asked for, by the id of its record, or {@code case}, and its entity and field:
     * {@code c1 child.livesWithPerson}.
     */
    public static Map<String, Answerable> in(CaseFile caseFile) {
        Map<String, Answerable> found = new TreeMap<>();
        Shape.rewrite(caseFile, Shape.Where.TOP, caseFile.person(), new Shape.Visitor() {
            @Override
            public boolean keeps(Recorded entry) {
                return true;
            }

            @Override
            public Object leaf(Recorded owner, String field, Shape.Where place, Object value) {
                if (value instanceof Answer || value instanceof Fact<?> || value instanceof Listing<?>) {
                    String name = place.isTop()
                            ? "case case." + field
                            : owner.id() + " " + Supplies.entity(owner) + "." + field;
                    found.put(name, new Answerable(caseFile, owner, field, place, value));
                }
                return value;
            }
        });
        return found;
    }

    /** What can be answered, where that can be listed; else nothing. */
    public List<String> answers() {
        if (value instanceof Answer) {
            return List.of(Answer.Value.YES.word(), Answer.Value.NO.word());
        } else if (value instanceof Listing<?> listing) {
            List<String> answers = new ArrayList<>(List.of(none(listing)));
            if (held.map(MAY_BE_BLANK::contains).orElse(false)) {
                answers.add(oneMore(listing));
            }
            return answers;
        }
        return words().stream().map(Word::word).toList();
    }

    /** Whether an answer that can be listed says that something is so, rather than that no more is listed. */
    public boolean canAdd() {
        return answers().size() > 1;
    }

    /** What the outcome depends on, where no answer was tried: the answer, the word, the day, the number, the code. */
    public String dependsOn() {
        if (value instanceof Answer) {
            return "depends on the answer";
        } else if (value instanceof Listing<?>) {
            return "depends on what is listed";
        } else if (!words().isEmpty()) {
            return "depends on the word";
        }
        Class<?> type = held.orElse(Object.class);
        return type == LocalDate.class
                ? "depends on the day"
                : type == Integer.class ? "depends on the number" : "depends on the code";
    }

    /**
     * The case file once this is answered.
     *
     * @param answer one of {@link #answers}
     * @param on the day on which it is answered and recorded, London calendar
     */
    public CaseFile answered(String answer, LocalDate on) {
        Provenance provenance = Provenance.from(SOURCE).withOn(on).withRecordedOn(on);
        return Shape.replaced(caseFile, place, answered(answer, provenance));
    }

    private Object answered(String answer, Provenance provenance) {
        if (value instanceof Answer) {
            Answer plain = answer.equals(Answer.Value.YES.word()) ? Answer.yes() : Answer.no();
            return plain.with(provenance);
        } else if (value instanceof Listing<?> listing) {
            return answered(listing, answer).with(provenance);
        }
        Word word = words().stream()
                .filter(each -> each.word().equals(answer))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + answer
                        + "' is no answer here. Maybe it is one of " + String.join(", ", answers()) + "."));
        return Fact.of(word).with(provenance);
    }

    private Listing<?> answered(Listing<?> listing, String answer) {
        if (answer.equals(none(listing))) {
            return listing.entries().isEmpty() ? Listing.askedAndNone() : Listing.complete(listing.entries());
        }
        List<Object> entries = new ArrayList<>(listing.entries());
        entries.add(Shape.blank(held.orElseThrow(), idOfUnlisted()));
        return Listing.complete(entries);
    }

    /** The id under which rules speak of the one that nobody has listed. */
    private String idOfUnlisted() {
        Class<?> type = held.orElseThrow();
        if (type == Occupier.class) {
            return "unlisted occupier of " + owner.id();
        }
        return type == KnownAdult.class
                ? "unlisted adult"
                : type == Child.class ? "unlisted child" : "unlisted address";
    }

    private static String none(Listing<?> listing) {
        return listing.entries().isEmpty() ? "none" : "no more";
    }

    private static String oneMore(Listing<?> listing) {
        return listing.entries().isEmpty() ? AT_LEAST_ONE : AT_LEAST_ONE + " more";
    }

    private List<Word> words() {
        Class<?> type = held.orElse(Object.class);
        boolean closed = value instanceof Fact<?> && type.isEnum() && Word.class.isAssignableFrom(type);
        return closed
                ? Arrays.stream(type.getEnumConstants()).map(Word.class::cast).toList()
                : List.of();
    }
}
