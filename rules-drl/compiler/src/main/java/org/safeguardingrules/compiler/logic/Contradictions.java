package org.safeguardingrules.compiler.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.safeguardingrules.compiler.logic.Contradiction.What;
import org.safeguardingrules.compiler.logic.Lines.Line;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Rule;

/**
 * Finds what two rules demand that cannot both be meant, on days on which both are in force. Different periods, levels or
 * priorities alone are no contradiction: the earliest day, the highest level and the greatest urgency count, and a
 * narrower rule may ask for more than a broader one.
 */
final class Contradictions {

    private final Rule rule;
    private final Rule other;
    private final Lexicon lexicon;
    private final Comparisons comparisons;

    /** Between a rule and another, of which the first is the narrower where one is. */
    Contradictions(Rule rule, Rule other, Lexicon lexicon, Comparisons comparisons) {
        this.rule = rule;
        this.other = other;
        this.lexicon = lexicon;
        this.comparisons = comparisons;
    }

    List<Contradiction> found() {
        List<Contradiction> found = new ArrayList<>();
        for (Duty duty : rule.duties()) {
            for (Duty others : other.duties()) {
                if (duty.action().equals(others.action())) {
                    what(duty, others).ifPresent(what -> found.add(new Contradiction(what, rule, duty, other, others)));
                }
            }
        }
        return found;
    }

    private Optional<What> what(Duty duty, Duty others) {
        Demand here = new Demand(rule, duty, lexicon);
        Demand there = new Demand(other, others, lexicon);
        if (duty.kind() == Kind.HOLD && others.kind() != Kind.HOLD) {
            return Optional.of(What.HELD_BACK).filter(what -> waitsForNothing(duty) && canMeet(duty, others));
        }
        if (here.level().isPresent() && there.level().isPresent()) {
            int lower = here.level().get().compareTo(there.level().get());
            return Optional.of(What.LOWER_LEVEL).filter(what -> lower < 0 && isMet(duty, others, way -> true));
        }
        if (!here.asksTheSame(there) || !here.authorityId().equals(there.authorityId())) {
            return Optional.empty();
        }
        boolean later = there.isDueNoLater(here) && !here.isDueNoLater(there);
        if (later && isMet(duty, others, Way::equal)) {
            return Optional.of(What.OTHER_PERIOD);
        }
        boolean moreUrgent = here.priority().compareTo(there.priority()) < 0;
        return Optional.of(What.URGENT_AND_LATER)
                .filter(what -> later && moreUrgent && isMet(duty, others, way -> true));
    }

    private boolean waitsForNothing(Duty hold) {
        return lexicon.action(hold.action())
                .map(action -> action.waitsFor().isEmpty())
                .orElse(false);
    }

    /** The days on which both are in force; where other days than those asked about decide, none is sure. */
    private Days days() {
        boolean sure = rule.datedBy() == DatedBy.AS_AT
                && other.datedBy() == DatedBy.AS_AT
                && rule.off().isEmpty()
                && other.off().isEmpty();
        return sure ? Days.inForce(rule).with(Days.inForce(other)) : Days.NONE;
    }

    /** Whether the other rule holds whenever this one does, and its duty is about the same fact. */
    private boolean isMet(Duty duty, Duty others, Predicate<Way> also) {
        comparisons.count();
        return Ways.of(rule, other, lexicon, days()).stream()
                .anyMatch(way ->
                        way.found().get(Facts.about(other, others)) == Facts.about(rule, duty) && also.test(way));
    }

    /** Whether on some day both rules, which look for no absence, can hold of the same fact. */
    private boolean canMeet(Duty duty, Duty others) {
        comparisons.count();
        boolean findOnly = Facts.of(rule).size() == rule.patterns().size()
                && Facts.of(other).size() == other.patterns().size();
        int subject = Facts.about(rule, duty);
        int same = Facts.about(other, others);
        if (!findOnly || !Facts.isOf(rule, subject, Facts.pattern(other, same).type())) {
            return false;
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < other.patterns().size(); i++) {
            names.add(i == same ? "fact " + subject : "other " + i);
        }
        List<Scope> scopes = Scopes.of(rule, lexicon);
        List<Scope> otherScopes = Scopes.of(other, lexicon, names);
        List<Line> lines = new ArrayList<>(Lines.bound(rule, scopes));
        lines.addAll(Lines.bound(other, otherScopes));
        return days().meanings(lexicon, meaning -> Lines.together(meaning, lines)).stream()
                .anyMatch(meaning -> !meaning.never(Lines.together(meaning, lines)));
    }
}
