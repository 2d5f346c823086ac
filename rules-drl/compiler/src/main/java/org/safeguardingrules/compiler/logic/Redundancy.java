package org.safeguardingrules.compiler.logic;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.Reading;
import org.safeguardingrules.pack.Rule;

/**
 * Finds the rule that makes another one needless: in force on the same days, it holds whenever the other does, and asks
 * for each action that the other asks for, of the same fact and occasion, no later, no less urgently and no less strongly.
 *
 * <p>What tells, registers, reviews or decides again answers only what was known when it was done, so a rule that asks
 * for it again when one fact more is known is not needless; only one that holds in just the same cases is.
 */
final class Redundancy {

    private static final Set<Kind> ANSWERING = EnumSet.of(Kind.REFERRAL, Kind.REVIEW, Kind.ESCALATION, Kind.RECORD);
    private static final Set<String> SINCE_IT_HELD = Set.of("the fact became known", "the rule first held");

    /** The facts with which a service begins; where a rule finds one more of them, its days run from another beginning. */
    private static final Set<String> BEGINNINGS = Set.of("Supervision", "Report");

    private final Rule rule;
    private final Rule other;
    private final Lexicon lexicon;
    private final Comparisons comparisons;

    Redundancy(Rule rule, Rule other, Lexicon lexicon, Comparisons comparisons) {
        this.rule = rule;
        this.other = other;
        this.lexicon = lexicon;
        this.comparisons = comparisons;
    }

    /** Whether the other makes the rule needless. */
    boolean isGiven() {
        return isInForceThroughout()
                && rule.duties().stream().allMatch(duty -> lexicon.relatesAlike(rule.row(), other.row(), duty.action()))
                && rule.duties().stream().allMatch(this::isAskedSomehow)
                && isAskedAlways();
    }

    private boolean isInForceThroughout() {
        return other.off().isEmpty()
                && rule.datedBy() == other.datedBy()
                && Days.inForce(other).cover(Days.inForce(rule));
    }

    private boolean isAskedSomehow(Duty duty) {
        return other.duties().stream().anyMatch(asked -> isNoWeaker(asked, duty));
    }

    private boolean isAskedAlways() {
        comparisons.count();
        List<Way> ways = Ways.of(rule, other, lexicon, Days.of(rule)).stream()
                .filter(way -> way.all() || rule.datedBy() == DatedBy.AS_AT)
                .toList();
        return rule.duties().stream()
                .allMatch(duty -> ways.stream()
                        .anyMatch(way -> other.duties().stream()
                                .anyMatch(asked -> isNoWeaker(asked, duty) && isAboutTheSame(way, asked, duty))));
    }

    private boolean isNoWeaker(Duty asked, Duty duty) {
        Demand here = new Demand(rule, duty, lexicon);
        Demand there = new Demand(other, asked, lexicon);
        return there.asksTheSame(here)
                && there.priority().compareTo(here.priority()) <= 0
                && there.bindsNoLess(here)
                && there.level().isPresent() == here.level().isPresent()
                && there.level()
                        .map(level -> level.compareTo(here.level().orElse(level)) >= 0)
                        .orElse(true)
                && (!accuses(there) || restsOnWhatIsKnown(other))
                && there.isDueNoLater(here);
    }

    /** Whether a duty is not asked where the rule takes something as present that is not known. */
    private static boolean accuses(Demand demand) {
        return demand.level().isPresent()
                || demand.duty().kind() == Kind.REFERRAL && demand.priority() == Priority.IMMEDIATE;
    }

    private static boolean restsOnWhatIsKnown(Rule rule) {
        return rule.patterns().stream()
                .flatMap(pattern -> pattern.conditions().stream())
                .allMatch(Redundancy::restsOnWhatIsKnown);
    }

    private static boolean restsOnWhatIsKnown(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().allMatch(Redundancy::restsOnWhatIsKnown);
        } else if (condition instanceof Condition.Any any) {
            return any.parts().stream().allMatch(Redundancy::restsOnWhatIsKnown);
        } else if (condition instanceof Condition.Word word) {
            return word.negated() || !word.among().contains("unknown");
        }
        return !(condition instanceof Condition.Reads reads)
                || reads.reading() == Reading.YES
                || reads.reading() == Reading.NO;
    }

    private boolean isAboutTheSame(Way way, Duty asked, Duty duty) {
        int subject = Facts.about(rule, duty);
        if (way.found().get(Facts.about(other, asked)) != subject || !hasTheSameOccasion(way, duty, subject)) {
            return false;
        }
        if (ANSWERING.contains(duty.kind()) && !(way.equal() && way.plain())) {
            return false;
        }
        return SINCE_IT_HELD.contains(duty.anchor())
                ? way.plain() && (way.all() || findsNoOtherBeginning(way))
                : way.all() && isInOrder(way);
    }

    private boolean hasTheSameOccasion(Way way, Duty duty, int subject) {
        String occasion = lexicon.action(duty.action()).map(Action::occasion).orElseThrow(Undecided::new);
        Optional<Integer> here = Facts.of(rule).stream()
                .filter(number -> Facts.isOf(rule, number, occasion))
                .findFirst();
        Optional<Integer> there = Facts.of(other).stream()
                .filter(number -> Facts.isOf(other, number, occasion))
                .findFirst()
                .map(way.found()::get);
        return Facts.isOf(rule, subject, occasion) || here.equals(there);
    }

    private boolean findsNoOtherBeginning(Way way) {
        return Facts.of(rule).stream()
                .filter(number -> !way.found().contains(number))
                .noneMatch(number ->
                        BEGINNINGS.contains(Facts.pattern(rule, number).type()));
    }

    private static boolean isInOrder(Way way) {
        return way.facts().equals(way.facts().stream().sorted().toList());
    }
}
