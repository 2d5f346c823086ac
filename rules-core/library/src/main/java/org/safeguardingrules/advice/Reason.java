package org.safeguardingrules.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Mark;
import org.safeguardingrules.pack.Relation.RelationKind;

/**
 * One rule that asks for an action.
 *
 * @param rule id of the rule
 * @param row row of the catalogue it belongs to
 * @param sentence what the rule says
 * @param authority id of the authority the duty rests on
 * @param force how far it binds
 * @param mark how well the duty is confirmed
 * @param records ids of the records relied on
 * @param unknowns what is not known and was taken as present, so that the rule asks
 * @param insteadOf where the rule asks for another action that this one stands in place of: that action and how
 */
public record Reason(
        String rule,
        String row,
        String sentence,
        String authority,
        Force force,
        Mark mark,
        List<String> records,
        List<MissingFact> unknowns,
        Optional<InsteadOf> insteadOf)
        implements Comparable<Reason> {

    private static final Comparator<Reason> ORDER = Comparator.<Reason, Boolean>comparing(
                    reason -> reason.insteadOf().isPresent())
            .thenComparing(Reason::rule)
            .thenComparing(Reason::records, Reason::inOrder)
            .thenComparing(reason -> reason.insteadOf().map(InsteadOf::toString).orElse(""))
            .thenComparing(Reason::unknowns, Reason::inOrder)
            .thenComparing(Reason::authority);

    /** Keeps the lists as they are. */
    public Reason {
        records = List.copyOf(records);
        unknowns = List.copyOf(unknowns);
    }

    /** The order of the first that differ; the shorter first where none do. */
    private static <T extends Comparable<T>> int inOrder(List<T> one, List<T> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** The same reason under what stands in place of the action that it asks for. */
    Reason insteadOf(String action, RelationKind relation) {
        return ReasonBuilder.from(this).withInsteadOf(Optional.of(new InsteadOf(action, relation)));
    }

    /**
     * The action that a rule asks for, where another stands in its place.
     *
     * @param action name of the action in the pack
     * @param relation how the other stands in its place
     */
    public record InsteadOf(String action, RelationKind relation) {}

    @Override
    public int compareTo(Reason other) {
        return ORDER.compare(this, other);
    }
}
