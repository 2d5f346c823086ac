package org.safeguardingrules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OrderedTest {

    private static final Ordered<String> ACE = Ordered.copyOf(List.of("e", "a", "c", "a"));
    private static final Ordered<String> BC = Ordered.copyOf(List.of("b", "c"));

    @Test
    void valuesStandOnceAndInOrder() {
        assertThat(ACE).containsExactly("a", "c", "e");
        assertThat(ACE.with(BC)).containsExactly("a", "b", "c", "e");
        assertThat(BC.with(ACE)).containsExactly("a", "b", "c", "e");
    }

    @Test
    void whatAddsNothingMakesNothingNew() {
        Ordered<String> c = Ordered.of("c");
        assertThat(ACE.with(c)).isSameAs(ACE);
        assertThat(c.with(ACE)).isSameAs(ACE);
        assertThat(ACE.with(Ordered.none())).isSameAs(ACE);
        assertThat(Ordered.<String>none().with(ACE)).isSameAs(ACE);
        assertThat(Ordered.copyOf(ACE)).isSameAs(ACE);
    }

    @Test
    void itIsEqualToEverySetOfTheSameValues() {
        assertThat(ACE).isEqualTo(Set.of("a", "c", "e")).hasSameHashCodeAs(Set.of("a", "c", "e"));
        assertThat(new TreeSet<>(ACE)).isEqualTo(ACE);
        assertThat(ACE.contains("c")).isTrue();
        assertThat(ACE.contains("b")).isFalse();
        assertThat(ACE.first() + ACE.last()).isEqualTo("ae");
        assertThat(ACE.headSet("c")).containsExactly("a");
        assertThat(ACE.tailSet("c")).containsExactly("c", "e");
        assertThat(ACE.subSet("b", "d")).containsExactly("c");
    }

    @Test
    void nobodyChangesIt() {
        assertThatThrownBy(() -> ACE.add("z")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ACE.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ACE.iterator().remove()).isInstanceOf(UnsupportedOperationException.class);
    }
}
