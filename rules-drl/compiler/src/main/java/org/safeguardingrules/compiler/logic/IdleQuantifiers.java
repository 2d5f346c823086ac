package org.safeguardingrules.compiler.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.safeguardingrules.compiler.logic.Finding.Part;
import org.safeguardingrules.compiler.logic.Finding.What;
import org.safeguardingrules.compiler.logic.Lines.Line;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Rule;

/** Finds each "not" and "exists" of a rule that can never hold, or always does, beside the other patterns. */
final class IdleQuantifiers {

    private final Rule rule;
    private final List<Scope> scopes;
    private final List<Meaning> meanings;
    private final List<Line> bound;

    IdleQuantifiers(Rule rule, List<Scope> scopes, List<Meaning> meanings) {
        this.rule = rule;
        this.scopes = scopes;
        this.meanings = meanings;
        this.bound = Lines.bound(rule, scopes);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < scopes.size(); i++) {
            if (rule.patterns().get(i).quantifier() != Quantifier.ONE) {
                findings.addAll(findings(i));
            }
        }
        return findings;
    }

    private List<Finding> findings(int number) {
        Pattern pattern = rule.patterns().get(number);
        boolean none = pattern.quantifier() == Quantifier.NOT;
        Optional<Integer> found = IntStream.range(0, scopes.size())
                .filter(other -> finds(other, number))
                .boxed()
                .findFirst();
        if (found.isPresent()) {
            Part because = Part.of(rule.patterns().get(found.get()));
            return List.of(
                    new Finding(Part.of(pattern), none ? What.NEVER_HERE : What.ALWAYS_HERE, Optional.of(because)));
        }
        List<Line> lines = new ArrayList<>(bound);
        lines.addAll(Lines.of(pattern, scopes.get(number)));
        IdleConditions conditions = new IdleConditions(meanings, lines);
        if (conditions.never().isPresent()) {
            return List.of(new Finding(Part.of(pattern), none ? What.ALWAYS_HERE : What.NEVER_HERE, Optional.empty()));
        }
        return conditions.idle(pattern.conditions().size());
    }

    /** Whether what one pattern finds is always what another looks for. */
    private boolean finds(int one, int other) {
        Pattern finding = rule.patterns().get(one);
        Pattern looking = rule.patterns().get(other);
        boolean comesFirst = finding.quantifier() == Quantifier.ONE
                || finding.quantifier() == Quantifier.EXISTS && (looking.quantifier() == Quantifier.NOT || one < other);
        if (one == other || !comesFirst || !finding.type().equals(looking.type())) {
            return false;
        }
        List<Line> found = new ArrayList<>(bound);
        found.addAll(Lines.of(finding, scopes.get(one)));
        Scope same = scopes.get(other).as(scopes.get(one).name());
        return meanings.stream()
                .allMatch(meaning ->
                        meaning.implies(Lines.together(meaning, found), meaning.of(looking.conditions(), same)));
    }
}
