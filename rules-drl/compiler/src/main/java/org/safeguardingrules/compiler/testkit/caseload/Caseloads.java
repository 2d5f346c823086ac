package org.safeguardingrules.compiler.testkit.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.safeguardingrules.measure.Outcome;

/** Makes caseloads of which the truth is decided first; the same seed gives the same caseload. */
public final class Caseloads {

    private static final List<Outcome> DUE = List.of(
            Outcome.DONE_IN_TIME, Outcome.DONE_LATE, Outcome.UNDER_WAY, Outcome.DECIDED_AGAINST, Outcome.NOT_BEGUN);
    private static final List<Outcome> FRESH = List.of(Outcome.NOT_YET_DUE, Outcome.DONE_AHEAD);
    private static final List<Outcome> UNKNOWN = List.of(Outcome.RELEVANCE_UNKNOWN, Outcome.RELEVANCE_UNKNOWN_DONE);
    private static final List<String> TEAMS = List.of("team-a", "team-b", "team-c");
    private static final int MONTHS_AGO = 8;

    private final TrueCases cases;
    private final LocalDate asAt;
    private final Random random;

    private Caseloads(AskedFor names, LocalDate asAt, long seed) {
        this.cases = new TrueCases(names, asAt);
        this.asAt = asAt;
        this.random = new Random(seed);
    }

    /** A caseload of every kind of case and truth. */
    public static Caseload mixed(AskedFor names, LocalDate asAt, int size, long seed) {
        Caseloads made = new Caseloads(names, asAt, seed);
        List<TrueCase> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add(made.any("case-" + i));
        }
        return new Caseload(asAt, all);
    }

    /**
     * Two hundred community sentences and a hundred releases with the mix that inspectors published in 2019, each figure on
     * its own base: no enquiry to the police in 73 of a hundred community sentences; none to children's services in 47 of the
     * hundred with a relevant child; settled accommodation at 41 of the hundred releases.
     */
    public static Caseload of2019(AskedFor names, LocalDate asAt, long seed) {
        Caseloads made = new Caseloads(names, asAt, seed);
        List<Outcome> police = made.shuffled(73, 15, 7, 5);
        List<Outcome> children = made.shuffled(47, 30, 18, 5);
        List<TrueCase> all = new ArrayList<>();
        for (int i = 0; i < police.size(); i++) {
            all.add(made.cases.supervised(
                    "community-" + i, made.monthsAgo(), made.team(), police.get(i), Optional.of(children.get(i))));
        }
        // As many again without a child that is known for certain to be relevant, in the same mix of the police
        // enquiry.
        List<Outcome> morePolice = made.shuffled(73, 15, 7, 5);
        for (int i = 0; i < morePolice.size(); i++) {
            Optional<Outcome> child = i % 2 == 0 ? Optional.empty() : Optional.of(made.oneOf(UNKNOWN));
            all.add(made.cases.supervised(
                    "other-community-" + i, made.monthsAgo(), made.team(), morePolice.get(i), child));
        }
        List<Outcome> accommodation = made.shuffled(35, 18, 6, 0);
        for (int i = 0; i < 41; i++) {
            all.add(made.cases.released("settled-" + i, Optional.empty()));
        }
        for (int i = 0; i < accommodation.size(); i++) {
            all.add(made.cases.released("unsettled-" + i, Optional.of(accommodation.get(i))));
        }
        Collections.shuffle(all, made.random);
        return new Caseload(asAt, all);
    }

    private List<Outcome> shuffled(int notBegun, int inTime, int late, int underWay) {
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.addAll(Collections.nCopies(notBegun, Outcome.NOT_BEGUN));
        outcomes.addAll(Collections.nCopies(inTime, Outcome.DONE_IN_TIME));
        outcomes.addAll(Collections.nCopies(late, Outcome.DONE_LATE));
        outcomes.addAll(Collections.nCopies(underWay, Outcome.UNDER_WAY));
        Collections.shuffle(outcomes, random);
        return outcomes;
    }

    private TrueCase any(String id) {
        return switch (random.nextInt(13)) {
            case 0, 1 -> cases.released(id, maybe(1, any()));
            case 2, 3 -> cases.reported(id, oneOf(random.nextInt(4) == 0 ? FRESH : DUE));
            case 4 -> cases.ofUnknownStage(id);
            case 5 -> cases.supervised(id, 0, team(), oneOf(FRESH), maybe(2, oneOf(FRESH)));
            case 6 -> cases.supervised(id, monthsAgo(), team(), Outcome.DONE_ON_UNKNOWN_DAY, Optional.empty());
            case 7 ->
                cases.withReportsNotAsked(
                        cases.supervised(id, monthsAgo(), team(), oneOf(DUE), Optional.of(oneOf(DUE))));
            case 8 -> cases.supervised(id, monthsAgo(), team(), oneOf(DUE), Optional.of(oneOf(UNKNOWN)));
            default -> cases.supervised(id, monthsAgo(), team(), oneOf(DUE), maybe(2, oneOf(DUE)));
        };
    }

    private Outcome any() {
        return oneOf(oneOf(List.of(DUE, FRESH, UNKNOWN)));
    }

    private int monthsAgo() {
        return 2 + random.nextInt(MONTHS_AGO - 1);
    }

    private Optional<String> team() {
        return maybe(9, oneOf(TEAMS));
    }

    /** This, so many times of one more. */
    private <T> Optional<T> maybe(int times, T value) {
        return random.nextInt(times + 1) < times ? Optional.of(value) : Optional.empty();
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
