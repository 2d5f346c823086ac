package org.safeguardingrules.compiler.testkit.laws;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Reason;
import org.safeguardingrules.advice.ReasonBuilder;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Event;
import org.safeguardingrules.casefile.EventBuilder;
import org.safeguardingrules.compiler.testkit.laws.Faults.Faulty;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;

/**
 * Puts faults into the pack: a definition that cannot be derived, a duty to do what there is not, a member that throws, a
 * rule that joins too much. The rules that fail are named, and no others; the advice is complete only where none failed
 * and everything is supplied; and every other rule gives the reasons that it gives without the failing ones.
 */
public final class Law10IncompleteIsSaid implements Law {

    private static final int EVENTS = 20;
    private static final int ONE_JOINING_IN = 1_000;
    private static final int ONE_ANYWHERE_IN = 5;

    private final Pack pack;
    private final Set<String> aboutTheAdvice;
    private final List<Faulty> faults;
    private final Faulty joining;
    private final Function<Pack, Advising> library;

    /**
     * The law for a pack.
     *
     * @param pack the pack
     * @param library makes advice with a pack that is not compiled
     */
    public Law10IncompleteIsSaid(Pack pack, Function<Pack, Advising> library) {
        this.pack = pack;
        this.aboutTheAdvice = pack.aboutTheAdvice().keySet();
        this.faults = new Faults(pack).all();
        this.joining = new Faults(pack).joinsTooMuch();
        this.library = library;
    }

    @Override
    public String says() {
        return "Incomplete is said: a rule that fails is named, and costs no other rule its place";
    }

    @Override
    public Verdict judge(Trial trial) {
        boolean joins = trial.chance().nextInt(ONE_JOINING_IN) == 0;
        Faulty fault = joins ? joining : trial.oneOf(likely(trial), Faulty::words);
        CaseFile caseFile = joins ? withManyEvents(trial.caseFile()) : trial.caseFile();
        Advice faulty = library.apply(fault.pack()).advise(caseFile, trial.asAt(), trial.knownAt());
        Set<String> failed =
                faulty.failures().stream().map(Advice.Failure::rule).collect(Collectors.toCollection(TreeSet::new));
        Advice sound =
                failed.isEmpty() ? trial.advice() : without(failed).advise(caseFile, trial.asAt(), trial.knownAt());
        Optional<String> violation = violation(fault, failed, sound, faulty);
        return violation.isPresent()
                ? Verdict.broken(Differences.after(
                        fault.words() + ", failed are " + failed + ": " + violation.get(), sound, faulty))
                : failed.isEmpty() ? Verdict.notApplied() : Verdict.kept();
    }

    /** Mostly faults of rules that have something to say about the case, and now and then any. */
    private List<Faulty> likely(Trial trial) {
        boolean any = trial.between(1, ONE_ANYWHERE_IN) == 1;
        Set<String> speaking = trial.advice().actions().stream()
                .flatMap(action -> action.reasons().stream())
                .map(Reason::rule)
                .collect(Collectors.toSet());
        List<Faulty> likely = any
                ? List.of()
                : faults.stream()
                        .filter(fault -> !Collections.disjoint(fault.affected(), speaking))
                        .toList();
        return likely.isEmpty() ? faults : likely;
    }

    private Optional<String> violation(Faulty fault, Set<String> failed, Advice sound, Advice faulty) {
        if (!fault.affected().containsAll(failed)) {
            return Optional.of("only these can fail: " + fault.affected());
        }
        if (fault.joining() && failed.isEmpty()) {
            return Optional.of("the joining rule should have failed");
        }
        boolean complete =
                failed.isEmpty() && faulty.openQuestions().notSupplied().isEmpty();
        if (faulty.complete() != complete) {
            return Optional.of("complete is " + faulty.complete());
        }
        return reasons(sound, failed).equals(reasons(faulty, failed))
                ? Optional.empty()
                : Optional.of("other rules no longer give the same reasons");
    }

    /** What rules other than these, and than those about the advice itself, ask for and why. */
    private Set<Reason> reasons(Advice advice, Set<String> failed) {
        return advice.actions().stream()
                .flatMap(action -> action.reasons().stream())
                .filter(reason -> !failed.contains(reason.rule()) && !aboutTheAdvice.contains(reason.rule()))
                .map(reason -> ReasonBuilder.from(reason).withInsteadOf(Optional.empty()))
                .collect(Collectors.toSet());
    }

    private Advising without(Set<String> rules) {
        return library.apply(PackEdits.keeping(pack, (Rule rule) -> !rules.contains(rule.id())));
    }

    private static CaseFile withManyEvents(CaseFile caseFile) {
        CaseFile many = caseFile;
        for (int number = 0; number < EVENTS; number++) {
            Event event = EventBuilder.builder().id("added-event-" + number).build();
            many = Concerns.with(many, "events", event);
        }
        return many;
    }
}
