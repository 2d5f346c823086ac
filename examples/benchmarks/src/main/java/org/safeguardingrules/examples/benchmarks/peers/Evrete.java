package org.safeguardingrules.examples.benchmarks.peers;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.evrete.Configuration;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.FactBuilder;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;

/**
 * Evrete, with compiled conditions. It has neither {@code not} nor {@code exists}: those look through the facts of the
 * case, which are a fact themselves.
 */
final class Evrete extends SliceEngine {

    private static final String HOLDS = "holds";

    private final Predicates predicates;
    private final Knowledge knowledge;

    Evrete(List<Rule> slice) {
        super(slice);
        PredicatesJava java = new PredicatesJava();
        List<EvreteRule> written =
                slice.stream().map(rule -> EvreteRule.of(rule, java)).toList();
        predicates = java.compiled();
        RuleSetBuilder<Knowledge> rules = KnowledgeService.builder(
                        new Configuration().set(Configuration.WARN_UNKNOWN_TYPES, "false"))
                .withExecutor(Executors.newSingleThreadExecutor(Evrete::daemon))
                .build()
                .newKnowledge()
                .builder();
        written.forEach(each -> add(each, rules));
        knowledge = rules.build();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "evrete");
        thread.setDaemon(true);
        return thread;
    }

    private void add(EvreteRule rule, RuleSetBuilder<Knowledge> rules) {
        FactBuilder[] facts = rule.facts().entrySet().stream()
                .map(each -> FactBuilder.fact(each.getKey(), each.getValue()))
                .toArray(FactBuilder[]::new);
        LhsBuilder<Knowledge> left = rules.newRule(rule.id()).forEach(facts);
        rule.where()
                .forEach((number, of) -> left.where((Predicate<Object[]>) read -> predicates.test(number, read), of));
        left.execute(context -> holds(rule, context));
    }

    private static void holds(EvreteRule rule, RhsContext context) {
        Holds holds = context.getRuntime().get(HOLDS);
        CaseFact[] facts = IntStream.range(0, rule.ones())
                .mapToObj(place -> context.<CaseFact>get(EvreteRule.variable(place)))
                .toArray(CaseFact[]::new);
        holds.of(rule.id(), facts);
    }

    @Override
    void run(CaseFacts facts, Holds holds) {
        StatelessSession session = knowledge.newStatelessSession(ActivationMode.CONTINUOUS);
        session.set(HOLDS, holds);
        session.insert0(facts, true);
        facts.all().forEach(fact -> session.insert0(fact, true));
        session.fire();
    }
}
