package org.safeguardingrules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.DeclarativeAgendaOption;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.api.conf.EventProcessingOption;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.conf.RemoveIdentitiesOption;
import org.kie.api.conf.SequentialOption;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.runtime.conf.KeepReferenceOption;
import org.kie.internal.conf.ParallelExecutionOption;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.Require;

/**
 * Some compiled rules, and the sessions that have run them. A session that ended well is used again: it keeps its
 * memories, which is most of what a session costs. One that failed is not to be trusted, and goes.
 */
final class DroolsSessions {

    private static final int MOST_KEPT = 32;

    private final KieBase rules;
    private final KieSessionConfiguration configuration;
    private final Queue<StatefulKnowledgeSessionImpl> idle = new ArrayBlockingQueue<>(MOST_KEPT);

    DroolsSessions(Collection<Model> models) {
        this.rules = KieBaseBuilder.createKieBaseFromModel(models, ruleConfiguration());
        this.configuration = sessionConfiguration();
    }

    /** Everything that Drools would otherwise let a system property of the host decide, and that changes a result. */
    private static KieBaseConfiguration ruleConfiguration() {
        KieBaseConfiguration configuration =
                KieServices.get().newKieBaseConfiguration(new Properties(), DroolsSessions.class.getClassLoader());
        configuration.setOption(SequentialOption.NO);
        configuration.setOption(EqualityBehaviorOption.IDENTITY);
        configuration.setOption(EventProcessingOption.CLOUD);
        configuration.setOption(RemoveIdentitiesOption.NO);
        configuration.setOption(DeclarativeAgendaOption.DISABLED);
        configuration.setOption(ParallelExecutionOption.SEQUENTIAL);
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        return configuration;
    }

    /** The pseudo clock neither reads the time nor starts a timer. */
    private static KieSessionConfiguration sessionConfiguration() {
        KieSessionConfiguration configuration =
                KieServices.get().newKieSessionConfiguration(new Properties(), DroolsSessions.class.getClassLoader());
        configuration.setOption(ClockTypeOption.PSEUDO);
        configuration.setOption(KeepReferenceOption.NO);
        return configuration;
    }

    /**
     * Runs the rules over some facts.
     *
     * @param facts the facts
     * @param require what the rules call when they hold
     * @param mostFirings more firings than can be, if rules do what they may
     */
    void run(List<CaseFact> facts, Require require, long mostFirings) {
        StatefulKnowledgeSessionImpl session = idle.poll();
        if (session == null) {
            session = (StatefulKnowledgeSessionImpl) rules.newKieSession(configuration, null);
        }
        boolean kept = false;
        try {
            session.setGlobal("require", require);
            for (CaseFact fact : facts) {
                session.insert(fact);
            }
            int limit = (int) Math.min(Integer.MAX_VALUE, mostFirings + 1);
            if (session.fireAllRules(limit) == limit) {
                throw new IllegalStateException("Rules fire without end");
            }
            session.reset();
            kept = idle.offer(session);
        } finally {
            if (!kept) {
                session.dispose();
            }
        }
    }
}
