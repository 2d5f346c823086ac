package org.safeguardingrules.compiler.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.safeguardingrules.engine.Engine;
import org.safeguardingrules.engine.Evaluation;
import org.safeguardingrules.engine.Judge;
import org.safeguardingrules.engine.Match;
import org.safeguardingrules.engine.Matches;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;

/**
 * The second opinion: the same emitted text compiled in classic mode. Never on the class path of a host. It isolates
 * no rule: whatever goes wrong comes out.
 */
public final class ClassicEngine implements Engine {

    private final Map<Integer, Rule> rules;
    private final KieBase base;

    /** An engine for these rules of a pack. */
    public ClassicEngine(Pack pack, Collection<Rule> inForce) {
        this.rules = inForce.stream().collect(Collectors.toMap(Rule::number, Function.identity()));
        List<String> texts = Emission.of(pack.id(), List.copyOf(inForce)).stream()
                .map(Emission::text)
                .toList();
        this.base = PlainDrools.CLASSIC.compile(texts);
    }

    @Override
    public Evaluation evaluate(CaseFacts facts) {
        List<Match> matches = new ArrayList<>();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("require", new Recording() {
                @Override
                public void from(int rule, CaseFact... bound) {
                    Rule holds = Optional.ofNullable(rules.get(rule)).orElseThrow();
                    matches.add(new Match(holds, List.of(bound)));
                }
            });
            facts.all().forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return new Evaluation(new Matches(matches, List.of()), rule -> Judge.openings(rule, facts));
    }
}
