package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.compiler.testkit.GeneratedCases;
import org.safeguardingrules.compiler.testkit.Shrinking;
import org.safeguardingrules.json.CaseFileJson;
import org.safeguardingrules.pack.Pack;

/**
 * Holds whoever gives advice to laws, over generated cases with fixed seeds: 1,000 a law, or as many as the system
 * property {@code laws.cases} says.
 *
 * <p>Most cases are random, some are small and some are benign; most stand on the day of the generator, some earlier. In
 * some, people have decided on what the advice asks for.
 */
public final class Trials {

    private static final int CASES = Integer.getInteger("laws.cases", 1_000);

    /** A law that fewer than one case in so many has anything to do with is not tested by them. */
    private static final int AT_LEAST_ONE_IN = 20;

    /** In one case of so many people have decided on what the advice really asks for. */
    private static final int DECIDED = 7;

    private static final int MOST_TRIALS_WHILE_SHRINKING = 10_000;

    private final Pack pack;
    private final Advising advising;
    private final int cases;

    private Trials(Pack pack, Advising advising, int cases) {
        this.pack = pack;
        this.advising = advising;
        this.cases = cases;
    }

    /** Trials of whoever gives advice with this pack. */
    public static Trials of(Pack pack, Advising advising) {
        return new Trials(pack, advising, CASES);
    }

    /** The same trials with this many cases. */
    public Trials withCases(int number) {
        return new Trials(pack, advising, number);
    }

    /** Passes where every trial keeps the law; else an error that shows the smallest case that breaks it. */
    public void require(Law law) {
        AtomicInteger applied = new AtomicInteger();
        Optional<Long> broken = firstBroken(law, applied);
        if (broken.isPresent()) {
            throw new AssertionError(failure(law, broken.get()));
        }
        if (applied.get() * AT_LEAST_ONE_IN < cases) {
            throw new AssertionError(
                    "Only " + applied + " of " + cases + " cases have anything to do with the law '" + law.says()
                            + "'. Maybe the pack has no rule that it speaks of, or the generator reaches too few.");
        }
    }

    /** How the first trial that breaks the law does so; empty where every trial keeps it. */
    public Optional<String> violation(Law law) {
        return firstBroken(law, new AtomicInteger())
                .flatMap(seed -> law.judge(trial(seed, cases(seed))).violation());
    }

    private Optional<Long> firstBroken(Law law, AtomicInteger applied) {
        return LongStream.range(0, cases)
                .parallel()
                .filter(seed -> {
                    Verdict verdict = law.judge(trial(seed, cases(seed)));
                    if (verdict.applied()) {
                        applied.incrementAndGet();
                    }
                    return verdict.violation().isPresent();
                })
                .boxed()
                .findFirst();
    }

    private CaseFile cases(long seed) {
        GeneratedCases any = GeneratedCases.of(pack);
        GeneratedCases kind = switch ((int) (seed % 6)) {
            case 0 -> any.benign();
            case 1 -> any.withAtMost(1);
            default -> any;
        };
        CaseFile caseFile = kind.at(seed);
        return seed % DECIDED == 1 ? Decided.on(trial(seed, caseFile)) : caseFile;
    }

    private Trial trial(long seed, CaseFile caseFile) {
        Random chance = new Random(seed);
        LocalDate asAt = GeneratedCases.DAY.minusDays(seed % 4 == 3 ? chance.nextInt(2_500) : 0);
        LocalDate knownAt = asAt.plusDays(seed % 5 == 4 ? chance.nextInt(-20, 20) : 0);
        return new Trial(advising, caseFile, asAt, knownAt, chance);
    }

    private String failure(Law law, long seed) {
        AtomicInteger trials = new AtomicInteger();
        Predicate<CaseFile> fails = smaller -> trials.incrementAndGet() <= MOST_TRIALS_WHILE_SHRINKING
                && law.judge(trial(seed, smaller)).violation().isPresent();
        CaseFile smallest = Shrinking.smallest(cases(seed), fails);
        Trial trial = trial(seed, smallest);
        return "Law broken: " + law.says() + "\n"
                + law.judge(trial(seed, smallest)).violation().orElse("")
                + "\nAs at " + trial.asAt() + ", known at " + trial.knownAt() + ". Found with seed " + seed + " of "
                + cases
                + "; the smallest case that breaks it:\n" + CaseFileJson.write(smallest);
    }
}
