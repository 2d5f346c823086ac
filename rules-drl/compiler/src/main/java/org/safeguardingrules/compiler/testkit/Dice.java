package org.safeguardingrules.compiler.testkit;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.safeguardingrules.casefile.Unknown;

/** What is left to chance, settled by a seed. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** True with this probability. */
    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number between two, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> Optional<T> maybe(double probability, Supplier<T> value) {
        return chance(probability) ? Optional.of(value.get()) : Optional.empty();
    }

    /** A kind of unknown: half of all unknowns were never asked about. */
    Unknown unknown() {
        return chance(0.5) ? Unknown.NOT_ASKED : oneOf(Unknown.values());
    }
}
