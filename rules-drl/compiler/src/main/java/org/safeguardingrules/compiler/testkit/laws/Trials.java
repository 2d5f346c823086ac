package org.safeguardingrules.compiler.testkit.laws;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.compiler.testkit.ScenarioText;
import org.safeguardingrules.compiler.testkit.Shrinking;
import org.safeguardingrules.compiler.testkit.TrialCases;
import org.safeguardingrules.compiler.testkit.TrialCases.TrialCase;
import org.safeguardingrules.pack.Pack;

/**
 * Holds whoever gives advice to laws, over generated cases with fixed seeds: 1,500, or as many as the system property
 * {@code laws.cases} says. A case is generated, and advised on as it is, once for all laws. In some, people have decided on
 * what the advice asks for.
 */
public final class Trials {

    /** How many cases are tried unless another number is asked for. */
    static final int CASES = Integer.getInteger("laws.cases", 1_500);

    /** In one case of so many people have decided on what the advice really asks for. */
    private static final int DECIDED = 7;

    private static final int MOST_TRIALS_WHILE_SHRINKING = 10_000;

    private final TrialCases generated;
    private final Advising advising;
    private final int cases;

    private Trials(TrialCases generated, Advising advising, int cases) {
        this.generated = generated;
        this.advising = advising;
        this.cases = cases;
    }

    /** Trials of whoever gives advice with this pack. */
    public static Trials of(Pack pack, Advising advising) {
        return new Trials(TrialCases.of(pack), advising, CASES);
    }

    /** The same trials with this many cases. */
    public Trials withCases(int number) {
        return new Trials(generated, advising, number);
    }

    /** Passes where every trial keeps the law; else an error that shows the smallest case that breaks it. */
    public void require(Law law) {
        outcomes(List.of(law)).get(0).require();
    }

    /** How each of these laws fared. */
    public List<Outcome> outcomes(List<Law> laws) {
        List<Held> held = laws.stream().map(Held::new).toList();
        LongStream.range(0, cases).parallel().forEach(seed -> {
            TrialCase one = tried(seed);
            Given given = given(one, one.caseFile());
            held.forEach(each -> each.judge(seed, given));
        });
        return held.stream().map(Held::outcome).toList();
    }

    /** How the first trial that breaks the law does so; empty where every trial keeps it. */
    public Optional<Violation> violation(Law law) {
        return LongStream.range(0, cases)
                .parallel()
                .mapToObj(seed -> verdict(law, seed, tried(seed).caseFile()))
                .flatMap(verdict -> verdict.violation().stream())
                .findFirst();
    }

    /** The case of a seed, in which now and then people have decided on what the advice asks for. */
    private TrialCase tried(long seed) {
        TrialCase one = generated.at(seed);
        return seed % DECIDED == 1
                ? one.with(Decided.on(new Trial(given(one, one.caseFile()), new SplittableRandom(seed))))
                : one;
    }

    private Verdict verdict(Law law, long seed, CaseFile caseFile) {
        return law.judge(new Trial(given(generated.at(seed), caseFile), new SplittableRandom(seed)));
    }

    private Given given(TrialCase on, CaseFile caseFile) {
        return new Given(advising, caseFile, on.asAt(), on.knownAt());
    }

    /** One law while it is held against cases; what comes after a case that breaks it is of no more interest. */
    private final class Held {

        private final Law law;
        private final AtomicInteger applied = new AtomicInteger();
        private final AtomicLong broken = new AtomicLong(Long.MAX_VALUE);

        Held(Law law) {
            this.law = law;
        }

        void judge(long seed, Given given) {
            if (seed > broken.get()) {
                return;
            }
            Verdict verdict = law.judge(new Trial(given, new SplittableRandom(seed)));
            if (verdict.applied()) {
                applied.incrementAndGet();
            }
            if (verdict.violation().isPresent()) {
                broken.accumulateAndGet(seed, Math::min);
            }
        }

        Outcome outcome() {
            long seed = broken.get();
            Optional<Supplier<String>> how =
                    seed == Long.MAX_VALUE ? Optional.empty() : Optional.of(() -> failure(law, seed));
            return new Outcome(law, applied.get(), cases, how);
        }
    }

    private String failure(Law law, long seed) {
        AtomicInteger trials = new AtomicInteger();
        Predicate<CaseFile> fails = smaller -> trials.incrementAndGet() <= MOST_TRIALS_WHILE_SHRINKING
                && verdict(law, seed, smaller).violation().isPresent();
        TrialCase found = tried(seed);
        CaseFile smallest = Shrinking.smallest(found.caseFile(), fails);
        Violation violation = verdict(law, seed, smallest).violation().orElseThrow();
        String scenario = violation
                .example()
                .map(example -> example.scenario(law.says(), found.knownAt()))
                .orElseGet(() -> ScenarioText.of(law.says(), smallest, found.asAt(), found.knownAt()))
                .text();
        return "Law broken: " + law.says() + "\n" + violation.how() + "\nFound with seed " + seed + " of " + cases
                + "; the smallest case that shows it, as a scenario:\n\n" + scenario;
    }
}
