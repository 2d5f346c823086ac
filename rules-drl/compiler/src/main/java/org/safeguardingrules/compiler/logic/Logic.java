package org.safeguardingrules.compiler.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.safeguardingrules.compiler.logic.Lines.Line;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Definition.Version;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Rule;

/**
 * What follows from the rules and definitions of a pack, whatever a case file says. It says nothing that some case could
 * contradict, and nothing where it cannot decide.
 */
public final class Logic {

    private final Lexicon lexicon;

    /** The logic of the pack that the lexicon is of. */
    public Logic(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The parts of a rule that leave nothing, or change nothing. */
    public List<Finding> findings(Rule rule) {
        return decided(List.of(), () -> {
            List<Scope> scopes = Scopes.of(rule, lexicon);
            List<Meaning> meanings = Days.of(rule).meanings(lexicon, meaning -> Lines.meet(meaning, rule, scopes));
            List<Line> lines = Lines.bound(rule, scopes);
            IdleConditions conditions = new IdleConditions(meanings, lines);
            Optional<Finding> never = conditions.never();
            List<Finding> findings = new ArrayList<>();
            never.ifPresentOrElse(findings::add, () -> {
                findings.addAll(new IdleQuantifiers(rule, scopes, meanings).findings());
                findings.addAll(conditions.idle(lines.size()));
            });
            return findings;
        });
    }

    /** The parts of a definition that leave nothing, or change nothing, in one of its meanings. */
    public List<Finding> findings(Definition definition) {
        return decided(List.of(), () -> {
            List<Finding> findings = new ArrayList<>();
            Scope scope = Scopes.of(definition, lexicon);
            for (int i = 0; i < definition.versions().size(); i++) {
                Version version = definition.versions().get(i);
                List<Meaning> meanings =
                        Days.of(definition, i).meanings(lexicon, meaning -> meaning.of(version.derivation(), scope));
                findings.addAll(new IdleParts(meanings, version.derivation(), scope).findings());
            }
            return findings;
        });
    }

    /**
     * Whether, on every day on which the first is in force, the two find the same facts: the first what the first looks
     * for, and so on. What they ask for is not compared.
     */
    public boolean findTheSame(Rule one, Rule other) {
        return implies(one, other) && implies(other, one);
    }

    /** Whether the other rule finds whatever the first one does, the first fact with its first pattern, and so on. */
    public boolean implies(Rule one, Rule other) {
        return decided(false, () -> Ways.inOrder(one, other, lexicon, Days.of(one)));
    }

    /** Whether two definitions, each with its own meanings, give the same answer on every day. */
    public boolean answerTheSame(Definition one, Definition other) {
        return decided(false, () -> {
            Scope scope = Scopes.of(one, lexicon);
            return one.of().equals(other.of())
                    && Days.EVERY
                            .meanings(lexicon, meaning -> {
                                meaning.of(one, scope);
                                meaning.of(other, scope);
                            })
                            .stream()
                            .allMatch(meaning -> meaning.same(meaning.of(one, scope), meaning.of(other, scope)));
        });
    }

    /**
     * The rules that ask for nothing but what another one asks for whenever they hold, each with that other. Of two that
     * do so for one another, the later is needless.
     */
    public List<Needless> needless(Collection<Rule> rules) {
        Comparisons comparisons = new Comparisons();
        List<Needless> needless = new ArrayList<>();
        Map<String, List<Rule>> asking = asking(rules);
        List<Rule> latestFirst = new ArrayList<>(rules);
        Collections.reverse(latestFirst);
        for (Rule rule : latestFirst) {
            rule.duties().stream()
                    .limit(1)
                    .flatMap(duty -> asking.getOrDefault(duty.action(), List.of()).stream())
                    .filter(other -> other != rule)
                    .filter(other -> needless.stream().noneMatch(found -> found.rule() == other))
                    .filter(other -> decided(false, () -> new Redundancy(rule, other, lexicon, comparisons).isGiven()))
                    .findFirst()
                    .ifPresent(other -> needless.add(new Needless(rule, other)));
        }
        return needless;
    }

    /**
     * A rule that asks for nothing but what another one asks for whenever it holds.
     *
     * @param rule the rule
     * @param beside the other
     */
    public record Needless(Rule rule, Rule beside) {}

    /** What two of the rules demand that cannot both be meant. */
    public List<Contradiction> contradictions(Collection<Rule> rules) {
        Comparisons comparisons = new Comparisons();
        List<Contradiction> found = new ArrayList<>();
        Map<String, List<Rule>> asking = asking(rules);
        for (Rule rule : rules) {
            rule.duties().stream()
                    .flatMap(duty -> asking.getOrDefault(duty.action(), List.of()).stream())
                    .distinct()
                    .filter(other -> other != rule)
                    .forEach(other -> found.addAll(
                            decided(List.of(), () -> new Contradictions(rule, other, lexicon, comparisons).found())));
        }
        return found;
    }

    private static Map<String, List<Rule>> asking(Collection<Rule> rules) {
        Map<String, List<Rule>> asking = new HashMap<>();
        for (Rule rule : rules) {
            rule.duties().stream()
                    .map(Duty::action)
                    .distinct()
                    .forEach(action -> asking.computeIfAbsent(action, none -> new ArrayList<>())
                            .add(rule));
        }
        return asking;
    }

    private static <T> T decided(T otherwise, Supplier<T> question) {
        try {
            return question.get();
        } catch (Undecided silent) {
            return otherwise;
        }
    }
}
