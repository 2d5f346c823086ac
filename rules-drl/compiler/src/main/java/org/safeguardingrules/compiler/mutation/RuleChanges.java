package org.safeguardingrules.compiler.mutation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.testkit.coverage.Values;
import org.safeguardingrules.compiler.words.Words;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.PatternBuilder;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.RuleBuilder;

/**
 * What can be changed in a rule that stays: its conditions, which facts it looks for, its duties, its priority, and the
 * days from and until which it is in force. The first day that the pack speaks of is no date of policy: a rule in force
 * from it has no other beginning.
 *
 * @param pack the pack
 * @param words the words of the pack
 */
record RuleChanges(Pack pack, Words words) {

    Stream<Change<Rule>> of(Rule rule) {
        return Stream.of(
                        patterns(rule)
                                .map(change -> change.within(
                                        patterns -> RuleBuilder.from(rule).withPatterns(patterns))),
                        duties(rule)
                                .map(change -> change.within(
                                        duties -> RuleBuilder.from(rule).withDuties(duties))),
                        priority(rule),
                        dates(rule))
                .flatMap(changes -> changes);
    }

    private Stream<Change<List<Pattern>>> patterns(Rule rule) {
        List<Pattern> patterns = rule.patterns();
        Stream<Change<List<Pattern>>> dropping = IntStream.range(0, patterns.size())
                .filter(i -> patterns.size() > 1 && !Bound.isNeeded(rule, patterns.get(i)))
                .mapToObj(i -> Change.dropping(
                        patterns.get(i).place(), words.pattern(rule, patterns.get(i)), Change.without(patterns, i)));
        return Stream.concat(dropping, Change.ofEach(patterns, pattern -> of(rule, pattern)));
    }

    private Stream<Change<Pattern>> of(Rule rule, Pattern pattern) {
        Stream<Change<Pattern>> conditions = new ConditionChanges(
                        condition -> words.condition(rule, pattern, condition),
                        Values.in(pack, rule, pattern)::condition)
                .of(pattern.conditions())
                .map(change ->
                        change.within(parts -> PatternBuilder.from(pattern).withConditions(parts)));
        if (pattern.quantifier() == Quantifier.ONE) {
            return conditions;
        }
        Pattern turned = PatternBuilder.from(pattern)
                .withQuantifier(pattern.quantifier() == Quantifier.NOT ? Quantifier.EXISTS : Quantifier.NOT);
        return Stream.concat(
                conditions,
                Stream.of(
                        Change.of(pattern.place(), words.pattern(rule, pattern), words.pattern(rule, turned), turned)));
    }

    private Stream<Change<List<Duty>>> duties(Rule rule) {
        List<Duty> duties = rule.duties();
        Stream<Change<List<Duty>>> dropping = duties.size() < 2
                ? Stream.of()
                : IntStream.range(0, duties.size())
                        .mapToObj(i -> Change.dropping(
                                duties.get(i).place(), words.duty(rule, duties.get(i)), Change.without(duties, i)));
        return Stream.concat(dropping, Change.ofEach(duties, duty -> new DutyChanges(words).of(duty)));
    }

    private Stream<Change<Rule>> priority(Rule rule) {
        if (rule.duties().stream().allMatch(duty -> duty.priority().isPresent())) {
            return Stream.of();
        }
        Priority other = DutyChanges.other(rule.priority());
        return Stream.of(new Change<>(
                rule.place(),
                "“" + rule.priority().word() + "” becomes “" + other.word() + "”",
                RuleBuilder.from(rule).withPriority(other)));
    }

    private Stream<Change<Rule>> dates(Rule rule) {
        Stream<Change<Rule>> from = Days.around(rule.from())
                .filter(day -> !rule.from().equals(pack.earliest()))
                .map(day -> Change.of(
                        rule.place(),
                        "in force from " + rule.from(),
                        "in force from " + day,
                        RuleBuilder.from(rule).withFrom(day)));
        Stream<Change<Rule>> until = rule.until().stream()
                .flatMap(last -> Days.around(last)
                        .map(day -> Change.of(
                                rule.place(),
                                "in force until " + last,
                                "in force until " + day,
                                RuleBuilder.from(rule).withUntil(Optional.of(day)))));
        return Stream.concat(from, until);
    }
}
