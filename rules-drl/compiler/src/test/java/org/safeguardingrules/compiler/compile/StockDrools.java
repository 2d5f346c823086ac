package org.safeguardingrules.compiler.compile;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;

/** Runs rule files exactly as their authors wrote them, in Drools as anybody gets it. */
public final class StockDrools {

    private final KieBase base;

    private StockDrools(KieBase base) {
        this.base = base;
    }

    /** The files compiled to the executable model. */
    public static StockDrools executable(List<String> texts) {
        return new StockDrools(PlainDrools.EXECUTABLE.compile(texts));
    }

    /** The files compiled in classic mode. */
    public static StockDrools classic(List<String> texts) {
        return new StockDrools(PlainDrools.CLASSIC.compile(texts));
    }

    /**
     * A rule that fired.
     *
     * @param rule id of the rule: its name up to the first blank
     * @param facts the facts it fired for, in the order of its patterns
     * @param asked its require lines
     */
    public record Fired(String rule, List<CaseFact> facts, List<Recording.Asked> asked) {}

    /** Everything that fires for the facts of a case. */
    public List<Fired> run(CaseFacts facts) {
        List<Fired> fired = new ArrayList<>();
        Recording recording = new Recording();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("require", recording);
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    recording.asked().clear();
                }

                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    List<CaseFact> matched = event.getMatch().getObjects().stream()
                            .filter(CaseFact.class::isInstance)
                            .map(CaseFact.class::cast)
                            .toList();
                    String rule = event.getMatch().getRule().getName().split(" ")[0];
                    fired.add(new Fired(rule, matched, List.copyOf(recording.asked())));
                }
            });
            facts.all().forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return fired;
    }
}
