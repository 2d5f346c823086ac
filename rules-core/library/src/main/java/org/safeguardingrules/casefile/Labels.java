package org.safeguardingrules.casefile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may see records and fields by what they are, whatever anybody marked them. Immutable.
 *
 * <p>A kind is an entity ({@code marac}: every such record), a field ({@code knownAdult.livesAt}: what it holds), or a field
 * with a word ({@code event.kind: disclosure}: every record in which it holds that word).
 */
public final class Labels {

    /** Nothing is guarded by what it is. */
    public static final Labels NONE = new Labels(Map.of());

    private static final String BEFORE_WORD = ": ";

    private final Map<String, Sensitivity> kinds;
    private final Map<String, Map<String, Map<String, Sensitivity>>> words = new HashMap<>();

    private Labels(Map<String, Sensitivity> kinds) {
        this.kinds = Map.copyOf(kinds);
        this.kinds.forEach((kind, label) -> word(kind)
                .ifPresent(word -> words.computeIfAbsent(entity(kind), none -> new HashMap<>())
                        .computeIfAbsent(field(kind).orElseThrow(), none -> new HashMap<>())
                        .put(word, label)));
    }

    /** Labels by kind. */
    public static Labels of(Map<String, Sensitivity> kinds) {
        return new Labels(kinds);
    }

    /** The kind of the records in which a field, for example {@code event.kind}, holds a word. */
    public static String kind(String field, String word) {
        return field + BEFORE_WORD + word;
    }

    /** The entity that a kind names, for example {@code event}. */
    public static String entity(String kind) {
        return named(kind).split("\\.", 2)[0];
    }

    /** The field that a kind names, without its entity, for example {@code livesAt}; empty where it names none. */
    public static Optional<String> field(String kind) {
        String[] parts = named(kind).split("\\.", 2);
        return parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
    }

    /** The word that a kind names; empty where it names none. */
    public static Optional<String> word(String kind) {
        String[] parts = kind.split(BEFORE_WORD, 2);
        return parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
    }

    private static String named(String kind) {
        return kind.split(BEFORE_WORD, 2)[0];
    }

    /** Who may see what a field holds, where its kind says so. */
    Optional<Sensitivity> ofField(String entity, String field) {
        return Optional.ofNullable(kinds.get(entity + "." + field));
    }

    /**
     * Who may see a record, where its kind says so; of several kinds the most guarded counts. What decides and is not known,
     * or not known to a reader with this clearance, may be the most guarded that it can be.
     */
    Optional<Sensitivity> ofRecord(Recorded record, Sensitivity clearance) {
        String entity = Supplies.entity(record);
        Optional<Sensitivity> label = Optional.ofNullable(kinds.get(entity));
        for (Map.Entry<String, Map<String, Sensitivity>> field :
                words.getOrDefault(entity, Map.of()).entrySet()) {
            Map<String, Sensitivity> byWord = field.getValue();
            Optional<Sensitivity> own = word(Shape.field((Record) record, field.getKey()), clearance)
                    .map(word -> Optional.ofNullable(byWord.get(word)))
                    .orElseGet(() -> byWord.values().stream().reduce(Sensitivity::stricter));
            label = Stream.concat(label.stream(), own.stream()).reduce(Sensitivity::stricter);
        }
        return label;
    }

    /** The word that a field holds; empty where it is not known to a reader with this clearance. */
    private static Optional<String> word(Object value, Sensitivity clearance) {
        if (value instanceof Fact<?> fact) {
            Sensitivity mark = fact.provenance().sensitivity();
            boolean hidden = mark != Sensitivity.NOT_STATED && !clearance.covers(mark);
            return hidden ? Optional.empty() : fact.value().map(Labels::text);
        }
        return Optional.of(text(value));
    }

    private static String text(Object value) {
        return value instanceof Word word ? word.word() : value.toString();
    }
}
