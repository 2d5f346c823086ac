package org.safeguardingrules.vocabulary;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Different values in order, never changed and no larger than they must be: most answers rest on one record or two, and what they
 * rest on is joined thousands of times in a case.
 *
 * @param <T> the values, in their own order
 */
public final class Ordered<T extends Comparable<T>> extends AbstractSet<T> implements SortedSet<T> {

    private static final Ordered<String> NONE = new Ordered<String>(List.of());

    private final List<T> values;

    private Ordered(List<T> values) {
        this.values = values;
    }

    /** No value. */
    @SuppressWarnings("unchecked") // it holds no value of any type
    public static <T extends Comparable<T>> Ordered<T> none() {
        return (Ordered<T>) (Ordered<?>) NONE;
    }

    /** This value alone. */
    public static <T extends Comparable<T>> Ordered<T> of(T value) {
        return new Ordered<>(List.of(value));
    }

    /** Each of these once. */
    public static <T extends Comparable<T>> Ordered<T> copyOf(Collection<T> values) {
        if (values instanceof Ordered<T> ordered) {
            return ordered;
        }
        return switch (values.size()) {
            case 0 -> none();
            case 1 -> of(values.iterator().next());
            default -> new Ordered<>(List.copyOf(new TreeSet<>(values)));
        };
    }

    /** These and others; the same instance where the others add nothing. */
    public Ordered<T> with(Ordered<T> others) {
        if (others.isEmpty() || others == this) {
            return this;
        }
        if (isEmpty()) {
            return others;
        }
        List<T> both = new ArrayList<>(size() + others.size());
        int here = 0;
        int there = 0;
        while (here < size() && there < others.size()) {
            T own = values.get(here);
            T other = others.values.get(there);
            int order = own.compareTo(other);
            both.add(order <= 0 ? own : other);
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        both.addAll(values.subList(here, size()));
        both.addAll(others.values.subList(there, others.size()));
        if (both.size() == size()) {
            return this;
        }
        return both.size() == others.size() ? others : new Ordered<>(List.copyOf(both));
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public Iterator<T> iterator() {
        return values.iterator();
    }

    @Override
    @SuppressWarnings("unchecked") // as with every sorted set, the caller looks for what it can hold
    public boolean contains(@Nullable Object value) {
        return value != null && Collections.binarySearch(values, (T) value) >= 0;
    }

    @Override
    public @Nullable Comparator<? super T> comparator() {
        return null;
    }

    @Override
    public T first() {
        return at(0);
    }

    @Override
    public T last() {
        return at(size() - 1);
    }

    private T at(int index) {
        if (isEmpty()) {
            throw new NoSuchElementException("There is no value");
        }
        return values.get(index);
    }

    @Override
    public SortedSet<T> subSet(T from, T to) {
        return tree().subSet(from, to);
    }

    @Override
    public SortedSet<T> headSet(T to) {
        return tree().headSet(to);
    }

    @Override
    public SortedSet<T> tailSet(T from) {
        return tree().tailSet(from);
    }

    private SortedSet<T> tree() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(this));
    }
}
