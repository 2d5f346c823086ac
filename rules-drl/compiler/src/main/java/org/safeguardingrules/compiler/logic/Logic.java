package org.safeguardingrules.compiler.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.safeguardingrules.compiler.logic.Lines.Line;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Definition.Version;
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

    private static <T> T decided(T otherwise, Supplier<T> question) {
        try {
            return question.get();
        } catch (Undecided silent) {
            return otherwise;
        }
    }
}
